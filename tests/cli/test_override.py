"""`isopen override` and `isopen reports`."""

import asyncio
import json
from pathlib import Path

import pytest

from bot.store.report_records import Limits, Status
from bot.store.store import Store
from tests.cli.conftest import Run
from tests.store.samples import occasion, report

SET = ("override", "set", "olmo 2 7b", "open-weights", "--reason", "the data card is missing")


def test_what_the_owner_says_stands_beside_the_verdict_at_the_terminal(run: Run):
    plain = run("ask", "olmo 2 7b", "--json").json
    assert plain["override"] is None
    done = run(*SET, "--expires", "30d", "--source", "a talk", "--json").json
    assert (done[0]["deed"], done[0]["override"]["source"]) == ("set", "a talk")
    answer = run("ask", "olmo 2 7b", "--json").json
    assert answer["override"]["reason"] == "the data card is missing"
    assert answer["override"]["everywhere"] is True
    assert answer["verdict"] == plain["verdict"]
    shown = run("ask", "olmo 2 7b").out
    assert "Whoever runs isopen" in shown
    assert "the data card is missing)" in shown
    assert run("ask", "llama", "--json").json["override"] is None


def test_undo_remove_list_and_history(run: Run):
    run(*SET)
    model = run("override", "list", "--json").json[0]["model"]
    assert run("override", "list", "--json").json[0]["review"] is False
    assert run("override", "remove", model).code == 0
    assert run("override", "list", "--json").json == []
    assert run("override", "undo", "olmo 2 7b").code == 0
    assert "the data card is missing" in run("override", "list").out
    history = run("override", "history", "--json").json
    assert [one["deed"] for one in history] == ["undo", "remove", "set"]
    assert [one["version"] for one in history] == [3, 2, 1]
    for name in ("olmo 2 7b", model.upper()):
        assert len(run("override", "history", name, "--json").json) == 3


def test_export_and_import_show_first_what_would_happen(run: Run, tmp_path: Path):
    run(*SET)
    exported = run("override", "export").out
    assert json.loads(exported)["overrides"][0]["verdict"] == "open-weights"
    file = tmp_path / "overrides.json"
    file.write_text(exported.replace("missing", "there"))
    shown = run("override", "import", str(file), "--json").json
    assert (shown[0]["would"], shown[0]["done"]) == ("changed", False)
    assert "missing" in run("override", "list").out
    assert run("override", "import", str(file), "--apply").code == 0
    assert "the data card is there" in run("override", "list").out


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("set", "no such model", "closed", "--reason", "x"), 1),
        (("set", "olmo 2 7b", "free", "--reason", "x"), 2),
        (("set", "olmo 2 7b", "closed", "--reason", " "), 2),
        (("set", "olmo 2 7b", "closed", "--reason", "x", "--expires", "soon"), 2),
        (("remove", "olmo 2 7b"), 2),
        (("undo", "olmo 2 7b"), 2),
        (("import", "no-such-file.json"), 2),
    ],
)
def test_what_cannot_be_used_is_said_and_changes_nothing(run: Run, words: tuple[str, ...], code: int):
    result = run("override", *words)
    assert result.code == code
    assert "Traceback" not in result.err
    assert run("override", "history", "--json").json == []


def test_reports_are_gathered_without_people_and_servers(run: Run, tmp_path: Path):
    assert run("reports", "export").out == ""
    asyncio.run(_reports(f"sqlite:///{tmp_path / 'isopen.db'}"))
    lines = [json.loads(line) for line in run("reports", "export").out.splitlines()]
    assert [one["status"] for one in lines] == ["open"]
    assert lines[0]["says"] == "it is MIT"
    assert lines[0]["link"] == "https://example.org/LICENSE"
    everything = run("reports", "export", "--all", "--json")
    assert [one["status"] for one in everything.json] == ["open", "rejected"]
    assert "emma" not in everything.out
    assert "4711" not in everything.out
    assert "it is MIT" in run("reports", "list").out


async def _reports(url: str) -> None:
    async with await Store.open(url) as store:
        first = await store.reports.add(report(4711), 99, Limits())
        await store.reports.decide(occasion(4711), first.id, Status.REJECTED, "no")
        await store.reports.add(report(4711, claim="datasets"), 99, Limits())
