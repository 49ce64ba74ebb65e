# Two stages: the first builds, the second holds nothing but Python, the packages and isopen.
FROM python:3.11-slim AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
WORKDIR /src
COPY requirements.lock ./
RUN python -m venv /opt/isopen && /opt/isopen/bin/pip install --quiet --require-hashes -r requirements.lock
COPY pyproject.toml README.md LICENSE hatch_build.py ./
COPY bot bot
COPY cogs cogs
COPY data data
RUN /opt/isopen/bin/pip install --quiet --no-deps --no-build-isolation . \
 && /opt/isopen/bin/python -m compileall -q /opt/isopen/lib \
 && /opt/isopen/bin/pip uninstall --quiet --yes hatchling editables pip

FROM python:3.11-slim
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin isopen \
 && install -d -o isopen -g isopen /data
COPY --from=build /opt/isopen /opt/isopen
# The root file system may be read-only: everything isopen writes goes to /data (database) and /tmp (health, cache).
ENV PATH=/opt/isopen/bin:$PATH \
    PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 \
    ISOPEN_DATABASE_URL=sqlite:////data/isopen.db \
    ISOPEN_CACHE=/tmp/isopen \
    MPLCONFIGDIR=/tmp/isopen/matplotlib
USER isopen
WORKDIR /data
VOLUME /data
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 CMD ["isopen", "health"]
ENTRYPOINT ["isopen"]
CMD ["run"]
