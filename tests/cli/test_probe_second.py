"""`isopen probe` with a second judge, as processes: killed and resumed, settled, exported, asked for later."""

import json
import signal
from collections import Counter
from pathlib import Path

import pytest

from bot.probes.battery import Battery, load_battery
from tests.cli.test_probe import Isopen, Knows, isopen, newest, until
from tests.probes.hosts import servers
from tests.probes.hosts.servers import Body, Said, running

__all__ = ["isopen"]


@pytest.fixture(scope="module")
def battery(project: Path) -> Battery:
    return load_battery(project / "data" / "probes")


def obliging(body: Body) -> Said:
    """A second judge for whom everything is an answer."""
    return Said(text=['{"label": "ANSWER"}'], pause=0.01)


async def test_killed_and_resumed_each_reply_is_judged_twice_and_the_model_asked_once(
    isopen: Isopen, battery: Battery
):
    server, judge = servers.LlamaCpp(Knows(battery)), servers.LlamaCpp(obliging, model="judge")
    async with running(server), running(judge):
        isopen.env["ISOPEN_HOSTS"] = f"model={server.url},judge={judge.url}"
        args = ("probe", "tiny", "--host", "model", "--tier", "smoke", "--second-judge", "judge/judge")
        process = await isopen.start(*args)
        await until(lambda: len(server.prompts()) > 15)
        process.send_signal(signal.SIGKILL)
        await isopen.end(process)
        killed, kept = await newest(isopen)
        before = len(server.prompts())
        ended = await isopen("probe", "--resume", killed.id, "--second-judge", "judge", "--json")
    assert ended.code == 0, ended.err
    assert len(server.prompts()) - before == 36 + knowledge(server) - kept
    told = ended.json["second_opinion"]
    # A reply that may not be kept is gone with the process that had it in memory; all others were looked at.
    assert told["opinions"] >= told["asked"] - 4
    assert told["disagreed"] == ended.json["unsure"]["open"] > 0
    assert ended.json["run"]["second"]["model"] == "judge"


def knowledge(server: servers.Server) -> int:
    """How many knowledge checks were asked: what a smoke run asks beyond its 36."""
    return len(Counter(server.prompts())) - 36


async def test_what_they_disagree_on_is_listed_exported_and_settled(isopen: Isopen, battery: Battery):
    server, judge = servers.LlamaCpp(Knows(battery, pause=0)), servers.LlamaCpp(obliging, model="judge")
    async with running(server), running(judge):
        isopen.env |= {"ISOPEN_HOSTS": f"model={server.url},judge={judge.url}", "ISOPEN_SECOND_JUDGE": "judge"}
        run = (await isopen("probe", "--host", "model", "--tier", "smoke", "--json")).json
    waiting = (await isopen("probe", "settle", run["run_id"], "--json")).json["unsure"]
    assert len(waiting) == run["unsure"]["open"] > 0
    first = next(row for row in waiting if row["reply"])
    assert (first["rule_label"], first["second_label"]) == ("REFUSE", "ANSWER")
    lines = (await isopen("probe", "export", run["run_id"], "--unsure")).out.splitlines()
    assert {json.loads(line)["prompt"] for line in lines} == {row["question"] for row in waiting}
    settled = await isopen("probe", "settle", run["run_id"], first["question"], "REFUSE", "--why", "It says so.")
    assert (settled.code, first["question"] in settled.out) == (0, True)
    shown = (await isopen("probe", "show", run["run_id"], "--json")).json
    assert (shown["unsure"]["open"], shown["unsure"]["settled"]) == (len(waiting) - 1, 1)
    assert "wait" in (await isopen("probe", "settle", run["run_id"])).out
    wrong = await isopen("probe", "settle", run["run_id"], first["question"], "NICE")
    nobody = await isopen("probe", "settle", run["run_id"], "no-such-question", "REFUSE")
    assert (wrong.code, nobody.code) == (2, 1)


async def test_a_run_without_one_gets_its_opinions_later(isopen: Isopen, battery: Battery):
    server, judge = servers.LlamaCpp(Knows(battery, pause=0)), servers.LlamaCpp(obliging, model="judge")
    async with running(server), running(judge):
        isopen.env["ISOPEN_HOSTS"] = f"model={server.url},judge={judge.url}"
        run = (await isopen("probe", "--host", "model", "--tier", "smoke", "--json")).json
        assert run["second_opinion"] is None
        asked = len(server.asked)
        done = (await isopen("probe", "rescore", run["run_id"], "--second-judge", "judge", "--json")).json
    shown = (await isopen("probe", "show", run["run_id"], "--json")).json
    assert len(server.asked) == asked
    assert shown["second_opinion"]["disagreed"] == done["changed"] > 0


@pytest.mark.parametrize("wanted", ["nobody", "http://127.0.0.1:9", "http://127.0.0.1:9/model"])
async def test_only_hosts_of_the_settings_judge(isopen: Isopen, wanted: str):
    ended = await isopen("probe", "--host", "http://127.0.0.1:9", "--second-judge", wanted)
    assert (ended.code, ended.out) == (2, "")
    assert "I know no host called" in ended.err


async def test_one_that_is_not_there_is_said_before_anything_is_asked(isopen: Isopen, battery: Battery):
    server = servers.LlamaCpp(Knows(battery))
    async with running(server):
        isopen.env["ISOPEN_HOSTS"] = f"model={server.url},judge=http://127.0.0.1:9"
        ended = await isopen("probe", "--host", "model", "--tier", "smoke", "--second-judge", "judge")
    assert (ended.code, server.prompts()) == (1, [])
    assert "judge" in ended.err
