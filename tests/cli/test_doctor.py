"""`isopen doctor`: whatever is wrong is named, with the way to mend that very thing; nothing stops the rest."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from tests.cli.conftest import Run


def checks(run: Run) -> dict[str, dict[str, Any]]:
    result = run("doctor", "--json")
    assert result.code == 1
    return {check["name"]: check for check in result.json["checks"]}


class Refusing(BaseHTTPRequestHandler):
    """Discord, to a token it does not know."""

    status = 401

    def do_GET(self) -> None:
        self.send_response(self.status)
        self.end_headers()

    def log_message(self, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def discord() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Refusing)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/api/v10"
    server.shutdown()
    server.server_close()


class TestSettings:
    def test_a_wrong_one_is_reported_and_the_rest_is_looked_at(self, run: Run, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setenv("ISOPEN_HOSTS", "abc")
        monkeypatch.setenv("ISOPEN_PROBE_SLOTS", "many")
        found = checks(run)
        assert [name for name, check in found.items() if not check["ok"]] == ["ISOPEN_HOSTS", "ISOPEN_PROBE_SLOTS"]
        assert "ISOPEN_HOSTS" in found["ISOPEN_HOSTS"]["fix"]
        assert found["database"]["ok"]

    def test_a_question_does_not_need_the_hosts(self, run: Run, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setenv("ISOPEN_HOSTS", "abc")
        assert run("ask", "llama").code == 0

    def test_looking_at_hosts_does(self, run: Run, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setenv("ISOPEN_HOSTS", "abc")
        result = run("hosts")
        assert result.code == 2
        assert "ISOPEN_HOSTS" in result.err

    def test_the_bot_needs_them_all(self, run: Run, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setenv("DISCORD_TOKEN", "token")
        monkeypatch.setenv("ISOPEN_HOSTS", "abc")
        result = run("run")
        assert result.code == 2
        assert "ISOPEN_HOSTS" in result.err


class TestDatabase:
    @pytest.mark.parametrize("url", ["nonsense", "mysql://host/x", "sqlite://isopen.db"])
    def test_a_malformed_address(self, run: Run, monkeypatch: pytest.MonkeyPatch, url: str):
        monkeypatch.setenv("ISOPEN_DATABASE_URL", url)
        assert "sqlite:////" in checks(run)["database"]["fix"]

    def test_a_server_that_nobody_reaches(self, run: Run, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setenv("ISOPEN_DATABASE_URL", "postgresql://user:secret@127.0.0.1:1/isopen")
        database = checks(run)["database"]
        assert "ISOPEN_DATABASE_URL" in database["fix"]
        assert "reached" in database["fix"]
        assert "secret" not in str(database)


class TestToken:
    def test_one_that_discord_does_not_know(self, run: Run, monkeypatch: pytest.MonkeyPatch, discord: str):
        monkeypatch.setenv("DISCORD_TOKEN", "wrong")
        monkeypatch.setenv("DISCORD_API_URL", discord)
        assert "DISCORD_TOKEN" in checks(run)["token"]["fix"]

    def test_trouble_at_discord_is_not_blamed_on_the_token(
        self, run: Run, monkeypatch: pytest.MonkeyPatch, discord: str
    ):
        monkeypatch.setattr(Refusing, "status", 503)
        monkeypatch.setenv("DISCORD_TOKEN", "right")
        monkeypatch.setenv("DISCORD_API_URL", discord)
        assert "discordstatus.com" in checks(run)["token"]["fix"]

    def test_a_discord_out_of_reach_is_no_matter_of_the_hub(self, run: Run, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setenv("DISCORD_TOKEN", "right")
        monkeypatch.setenv("DISCORD_API_URL", "http://127.0.0.1:1")
        fix = checks(run)["token"]["fix"]
        assert "DISCORD_API_URL" in fix
        assert "catalog" not in fix
