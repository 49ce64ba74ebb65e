"""Database URLs: the forms people write, and no password in what is shown."""

from pathlib import Path

import pytest

from bot.errors import StoreError
from bot.store.location import Backend, locate, sqlite_url

SECRET = "hunter2"


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("sqlite:///isopen.db", "isopen.db"),
        ("sqlite:////var/lib/isopen/isopen.db", "/var/lib/isopen/isopen.db"),
        ("sqlite+aiosqlite:////data/x.db", "/data/x.db"),
        ("  SQLite:///a b%20c.db ", "a b%20c.db"),
    ],
)
def test_sqlite_urls_name_a_file(url: str, path: str):
    location = locate(url)
    assert (location.backend, location.file, location.shown) == (Backend.SQLITE, Path(path), path)


def test_the_home_folder_is_found():
    assert locate("sqlite:///~/isopen.db").file == Path("~/isopen.db").expanduser()


def test_a_path_makes_a_url_and_back(tmp_path: Path):
    assert locate(sqlite_url(tmp_path / "x.db")).file == tmp_path / "x.db"


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+asyncpg"])
def test_postgresql_goes_by_several_names(scheme: str):
    location = locate(f"{scheme}://me:{SECRET}@db.example.org:5433/isopen?sslmode=require")
    assert location.backend is Backend.POSTGRESQL
    assert location.shown == "postgresql://me@db.example.org:5433/isopen"
    assert location.dsn == f"postgresql://me:{SECRET}@db.example.org:5433/isopen?sslmode=require"


def test_a_socket_and_several_hosts_are_fine():
    assert locate("postgresql:///isopen?host=/run/postgresql").shown == "postgresql:///isopen"
    assert locate("postgresql://a:1,b:2,[::1]:3/x").shown == "postgresql://a:1,b:2,[::1]:3/x"


def test_words_that_only_libpq_knows_are_left_out():
    dsn = locate("postgres://h/x?sslmode=require&channel_binding=require&connect_timeout=5").dsn
    assert dsn == "postgresql://h/x?sslmode=require"


@pytest.mark.parametrize(
    "url",
    [
        "",
        "isopen.db",
        f"mysql://me:{SECRET}@host/x",
        f"{SECRET}://",
        "sqlite://",
        "sqlite:///",
        "sqlite://isopen.db",
        "sqlite:///:memory:",
        "sqlite:///x.db?mode=ro",
        "sqlite:///x\0.db",
        f"postgresql://me:a@{SECRET}@host/x",
        f"postgresql://me:a/{SECRET}@host/x",
        f"postgresql://me:1/{SECRET}@host/x",
        f"postgresql://me:a?{SECRET}@host/x",
        f"postgresql://me:a#{SECRET}@host/x",
        f"postgresql://me:{SECRET}/x",
        f"postgresql://me:a:{SECRET}/x",
        f"postgresql://[{SECRET}/x",
        f"postgresql://host/x?{SECRET}",
    ],
)
def test_anything_else_is_refused_without_repeating_it(url: str):
    with pytest.raises(StoreError) as caught:
        locate(url)
    assert caught.value.data["reason"] == "url"
    assert SECRET not in str(caught.value)
    assert caught.value.__cause__ is None


def test_a_password_is_in_no_repr():
    assert SECRET not in repr(locate(f"postgres://me:{SECRET}@host/x?password={SECRET}"))
