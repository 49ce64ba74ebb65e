"""Runs the command line in this process: arguments in; exit code, stdout and stderr out."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bot.cli import main


@dataclass
class Result:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one JSON document on stdout."""
        return json.loads(self.out)


Run = Callable[..., Result]


@pytest.fixture
def run(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Run:
    """Run `isopen ARGS` with settings of its own: no token, a database in a temporary folder, no Hub."""
    cache = tmp_path_factory.getbasetemp() / "cli-cache"
    monkeypatch.chdir(tmp_path)
    for name in ("DISCORD_TOKEN", "DISCORD_API_URL", "ISOPEN_HOSTS", "ISOPEN_DATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("ISOPEN_DATABASE_URL", f"sqlite:///{tmp_path / 'isopen.db'}")
    monkeypatch.setenv("ISOPEN_CACHE", str(cache))
    monkeypatch.setenv("ISOPEN_OFFLINE", "1")

    def call(*args: str) -> Result:
        with pytest.raises(SystemExit) as stop:
            main(list(args))
        captured = capsys.readouterr()
        return Result(int(stop.value.code or 0), captured.out, captured.err)

    return call
