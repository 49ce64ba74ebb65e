# isopen: every command a person needs. `make help` lists them.
SHELL := /bin/sh
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.DEFAULT_GOAL := help
.PHONY: help run test lint format bench bench-discord bench-judge bench-license bench-probe bench-names lock screenshots build clean

help: ## this list
	@awk -F':.*## ' '/^[a-z-]+:.*## /{printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# The stamps say which lock file an environment was made from; another lock makes it anew.
$(VENV)/.stamp-run: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("isopen needs Python 3.11 or newer, this is " + sys.version.split()[0] if sys.version_info < (3, 11) else 0)'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Installing what isopen needs (once)..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.stamp-dev: requirements-dev.lock $(VENV)/.stamp-run
	@echo "Installing what the tests need (once)..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

run: $(VENV)/.stamp-run ## the bot on Discord with DISCORD_TOKEN set; else a Discord of its own in your browser
	@exec $(BIN)/isopen up

test: $(VENV)/.stamp-dev ## every test this machine can run; names what it skipped and why
	@$(BIN)/python -m pytest $(PYTEST_ARGS)

lint: $(VENV)/.stamp-dev ## ruff, mypy and the import contracts
	@$(BIN)/ruff format --check bot cogs tests bench hatch_build.py
	@$(BIN)/ruff check bot cogs tests bench hatch_build.py
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/isopen catalog check --quiet

format: $(VENV)/.stamp-dev ## put the code in order
	@$(BIN)/ruff format bot cogs tests bench hatch_build.py
	@$(BIN)/ruff check --fix --quiet bot cogs tests bench hatch_build.py

bench: bench-start bench-discord bench-names bench-license bench-probe bench-judge ## every figure the project promises

bench-start: $(VENV)/.stamp-run
	@$(BIN)/python bench/start.py

bench-discord: $(VENV)/.stamp-dev
	@$(BIN)/python bench/discord_throughput.py

bench-names: $(VENV)/.stamp-dev
	@$(BIN)/python bench/name_index.py

bench-license: $(VENV)/.stamp-dev
	@$(BIN)/python bench/license_text.py

bench-judge: $(VENV)/.stamp-dev
	@$(BIN)/python -m bench.judge

bench-probe: $(VENV)/.stamp-dev
	@$(BIN)/python -m bench.probe_throughput

lock: ## write the lock files anew (needs uv; UPGRADE=--upgrade takes newer versions)
	@uv pip compile --quiet $(UPGRADE) --universal --generate-hashes --no-emit-index-url --no-annotate --custom-compile-command "make lock" --extra postgres --extra organism --group build pyproject.toml -o requirements.lock
	@uv pip compile --quiet $(UPGRADE) --universal --generate-hashes --no-emit-index-url --no-annotate --custom-compile-command "make lock" --extra postgres --extra organism --group build --group dev pyproject.toml -o requirements-dev.lock

build: $(VENV)/.stamp-dev ## a wheel in dist/, with the data inside
	@$(BIN)/python -m hatchling build -t wheel

clean: ## remove what make made
	@rm -rf $(VENV) dist build artifacts .pytest_cache .mypy_cache .ruff_cache .hypothesis
