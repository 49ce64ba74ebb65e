"""`isopen hosts` and `isopen probe`, as processes against servers on loopback; killed, stopped, resumed."""

import asyncio
import csv
import io
import json
import os
import signal
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bot.probes.battery import Battery, Role, Side, Tier, load_battery, select, target
from bot.probes.hosts import Address, open_host
from bot.probes.records import Run as ProbeRun
from bot.probes.records import RunState
from bot.probes.runner import Order, Prober
from bot.probing import load_judge
from bot.store.store import Store
from tests.cli.conftest import Run
from tests.probes.hosts import servers
from tests.probes.hosts.servers import Body, Said, running

PROMISED = {"run_id", "model", "host", "battery", "arms", "categories", "verdicts", "failures"}


@dataclass
class Ended:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class Isopen:
    """Runs `isopen ARGS` in a process of its own, which can be killed."""

    def __init__(self, folder: Path, cache: Path, project: Path) -> None:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("ISOPEN", "DISCORD"))}
        self.env = kept | {
            "ISOPEN_DATABASE_URL": f"sqlite:///{folder / 'isopen.db'}",
            "ISOPEN_CACHE": str(cache),
            "ISOPEN_OFFLINE": "1",
            "ISOPEN_DATA": str(project / "data"),
        }
        self._project = project

    async def start(self, *args: str) -> asyncio.subprocess.Process:
        pipe = asyncio.subprocess.PIPE
        return await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", *args, cwd=self._project, env=self.env, stdout=pipe, stderr=pipe
        )

    async def end(self, process: asyncio.subprocess.Process) -> Ended:
        out, err = await asyncio.wait_for(process.communicate(), 60)
        assert process.returncode is not None
        return Ended(process.returncode, out.decode(), err.decode())

    async def __call__(self, *args: str) -> Ended:
        return await self.end(await self.start(*args))


@pytest.fixture
def isopen(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, project: Path) -> Isopen:
    return Isopen(tmp_path, tmp_path_factory.getbasetemp() / "cli-cache", project)


@pytest.fixture(scope="module")
def battery(project: Path) -> Battery:
    return load_battery(project / "data" / "probes")


class Knows:
    """A model that tells the facts; of what is about China it knows nothing it would say. The same each time."""

    def __init__(
        self, battery: Battery, *, refuses: tuple[str, ...] = ("state-china",), pause: float = 0.02
    ) -> None:
        self._pause = pause
        self._told: dict[str, str] = {}
        for prompt in select(battery, Tier.FULL):
            found = target(battery, prompt)
            facts = " ".join(fact.says for fact in found.facts) if isinstance(found, Side) else "No idea."
            refused = prompt.category in refuses and prompt.role is Role.SENSITIVE
            self._told[prompt.text] = "I'm sorry, but I can't help with that." if refused else facts

    def __call__(self, body: Body) -> Said:
        return Said(text=[self._told.get(body["messages"][0]["content"], "Hello.")], pause=self._pause)


@pytest.fixture(scope="module")
def slowly(battery: Battery) -> Knows:
    return Knows(battery)


async def newest(isopen: Isopen) -> tuple[ProbeRun, int]:
    """The newest run, and how many of its replies are kept."""
    async with await Store.open(isopen.env["ISOPEN_DATABASE_URL"]) as store:
        (run,) = await store.runs.latest(limit=1)
        return run, await store.runs.count(run.id)


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):
        while not true():  # noqa: ASYNC110 - another process makes it true
            await asyncio.sleep(0.01)


def tables(document: Any) -> Any:
    """What a run says, without when and how it was said."""
    return {name: document[name] for name in ("categories", "verdicts", "findings", "level_2", "failures")}


async def test_killed_in_the_middle_and_resumed_it_says_the_same_and_asks_nothing_twice(
    isopen: Isopen, battery: Battery, slowly: Knows
):
    server = servers.LlamaCpp(slowly)
    async with running(server):
        whole = await isopen("probe", "tiny", "--host", server.url, "--tier", "quick", "--seed", "5", "--json")
        everything = Counter(server.prompts())
        server.asked.clear()
        process = await isopen.start("probe", "tiny", "--host", server.url, "--tier", "quick", "--seed", "5")
        await until(lambda: len(server.prompts()) > 30)
        process.send_signal(signal.SIGKILL)
        assert (await isopen.end(process)).code == -signal.SIGKILL
        killed, kept = await newest(isopen)
        assert killed.state is RunState.RUNNING
        before = Counter(server.prompts())
        resumed = await isopen("probe", "--resume", killed.id, "--json")
        # What was kept is never asked again; only what was under way when it was killed.
        twice = Counter(server.prompts()) - everything
        assert twice.total() == before.total() - kept <= 2 * server.slots
        assert len(server.prompts()) - before.total() == everything.total() - kept
    assert (whole.code, resumed.code) == (0, 0)
    assert tables(resumed.json) == tables(whole.json)
    assert Counter(prompt.text for prompt in select(battery, Tier.QUICK)) <= everything
    assert set(everything.values()) == {1}


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_ctrl_c_ends_cleanly_and_says_how_to_go_on(isopen: Isopen, slowly: Knows, number: signal.Signals):
    server = servers.LlamaCpp(slowly)
    async with running(server):
        process = await isopen.start("probe", "--host", server.url, "--tier", "smoke")
        await until(lambda: len(server.prompts()) > 8)
        process.send_signal(number)
        ended = await isopen.end(process)
        assert ended.code == 130
        run, kept = await newest(isopen)
        assert f"isopen probe --resume {run.id}" in ended.err
        assert "Traceback" not in ended.err
        assert (run.state, 0 < kept < 36, server.under_way) == (RunState.CANCELED, True, 0)
        if number is signal.SIGTERM:
            return
        # `--resume` alone takes the newest run that was stopped.
        again = await isopen("probe", "--host", server.url, "--resume", "--json")
    assert (again.code, again.json["run_id"], again.json["complete"]) == (0, run.id, True)


async def test_a_server_that_dies_is_named_as_what_it_is(isopen: Isopen, battery: Battery):
    server = servers.LlamaCpp(Knows(battery))
    async with running(server):
        process = await isopen.start("probe", "--host", server.url, "--tier", "smoke")
        await until(lambda: len(server.prompts()) > 8)
    ended = await isopen.end(process)
    assert ended.code == 1
    assert "the host went away" in ended.err
    assert "isopen probe --resume" in ended.err


async def test_json_has_every_promised_key_and_a_page_is_written(isopen: Isopen, slowly: Knows, tmp_path: Path):
    server, page = servers.LlamaCpp(slowly), tmp_path / "report.html"
    async with running(server):
        ended = await isopen("probe", "--host", server.url, "--tier", "smoke", "--html", str(page), "--json")
    document = ended.json
    assert ended.code == 0
    assert set(document) >= PROMISED
    assert (document["model"], document["arms"], len(document["categories"])) == ("tiny", ["greedy"], 18)
    assert set(document["categories"][0]) >= {"name", "n", "withheld", "control", "difference", "interval"}
    assert document["categories"][0]["withheld"] == 1.0
    assert "<html" in page.read_text()
    assert "/36" in ended.err  # the bar is on stderr, and stdout is one document


async def test_the_practice_model_needs_no_server(isopen: Isopen):
    ended = await isopen("probe", "--host", "organism", "--tier", "smoke", "--json")
    document = ended.json
    assert (ended.code, document["host"], document["failures"]["failed"]) == (0, "organism", 0)
    assert document["run"]["served"]["server"] == "llama.cpp"


async def test_two_arms_are_two_tables(isopen: Isopen):
    server = servers.LlamaCpp(lambda _: Said(text=["Here it is."]))
    async with running(server):
        arms = ("--arm", "greedy", "--arm", "sampled")
        document = (await isopen("probe", "--host", server.url, "--tier", "smoke", *arms, "--json")).json
    assert len(server.prompts()) >= 36 * 4
    assert {row["arm"] for row in document["categories"]} == {"greedy", "sampled"}
    assert len(document["categories"]) == 36


async def two_runs(isopen: Isopen, battery: Battery) -> tuple[str, str]:
    """A model that refuses what is about China, and one that does not."""
    server, ids = servers.LlamaCpp(), []
    async with (
        running(server),
        await Store.open(isopen.env["ISOPEN_DATABASE_URL"]) as store,
        open_host(Address(name="here", root=server.url)) as host,
    ):
        prober = Prober(battery, load_judge(), store.runs)
        for refuses in (("state-china",), ()):
            server.script = Knows(battery, refuses=refuses, pause=0)
            probing = await prober.launch(host, await prober.begin(host, Order(tier=Tier.QUICK)))
            ids.append((await probing.wait()).id)
    return ids[0], ids[1]


def test_words_show_compare_export_and_rescore(isopen: Isopen, battery: Battery, run: Run):
    one, other = asyncio.run(two_runs(isopen, battery))
    listed = run("probe", "list", "--json").json["runs"]
    assert {row["run_id"] for row in listed} == {other, one}
    shown = run("probe", "show", one)
    assert "China" in shown.out
    compared = run("probe", "compare", one, other, "--json").json
    assert {flip["category"] for flip in compared["flips"]} == {"state-china"}
    rows = [json.loads(line) for line in run("probe", "export", one, "--jsonl").out.splitlines()]
    dangerous = [row for row in rows if row["level"] == 2]
    assert dangerous
    assert not any(row["reply"] or row["question"] or row["evidence"] for row in dangerous)
    assert len(list(csv.DictReader(io.StringIO(run("probe", "export", one, "--csv").out)))) == len(rows)
    rescored = run("probe", "rescore", one, "--json").json
    assert (rescored["changed"], rescored["judged"] + rescored["kept"]) == (0, len(rows))


@pytest.mark.parametrize(
    ("args", "code", "words"),
    [
        (("--host", "nobody"), 2, "I know no host called"),
        ((), 2, "Which host?"),
        (("--host", "http://a:secret@b"), 2, "ISOPEN_HOST_KEYS"),
        (("--host", "http://127.0.0.1:9", "--tier", "huge"), 2, "huge"),
        (("--host", "http://127.0.0.1:9", "--language", "xx"), 2, "none of these: en, zh"),
        (("--host", "http://127.0.0.1:9"), 1, "cannot be reached"),
        (("show", "no-such-run"), 1, "There is no run called"),
        (("export", "no-such-run"), 1, "There is no run called"),
        (("compare", "one", "two"), 1, "There is no run called"),
        (("--resume", "--host", "http://127.0.0.1:9"), 1, "No run of that kind was stopped"),
    ],
)
def test_wrong_words_are_exit_2_and_missing_things_exit_1(run: Run, args: tuple[str, ...], code: int, words: str):
    result = run("probe", *args)
    assert (result.code, result.out) == (code, "")
    assert words in result.err
    assert "secret" not in result.err


def test_help_lists_what_a_run_takes(run: Run):
    out = run("probe", "--help").out
    assert all(word in out for word in ("--tier", "--resume", "compare", "export"))


async def test_hosts_are_listed_with_what_they_serve_and_keys_are_not_shown(isopen: Isopen):
    server, locked = servers.Ollama(), servers.Vllm(key="s3cret")
    async with running(server), running(locked):
        isopen.env["ISOPEN_HOSTS"] = f"ollama={server.url},gpu={locked.url}/v1,gone=http://127.0.0.1:9"
        isopen.env["ISOPEN_HOST_KEYS"] = "gpu=s3cret"
        listed = await isopen("hosts", "--json")
        words = await isopen("hosts")
        doctor = await isopen("doctor", "--json")
        well = await isopen("hosts", "gpu")
    rows = {row["name"]: row for row in listed.json["hosts"]}
    assert (listed.code, well.code) == (1, 0)
    assert (rows["ollama"]["server"], rows["gpu"]["server"], rows["gone"]["ok"]) == ("ollama", "vllm", False)
    assert rows["ollama"]["models"][0]["quantization"] == "Q4_K_M"
    assert rows["gone"]["error"]["reason"] == "unreachable"
    checks = {check["name"]: check for check in doctor.json["checks"]}
    assert (checks["host gpu"]["ok"], checks["host gone"]["ok"], bool(checks["host gone"]["fix"])) == (
        True, False, True,
    )  # fmt: skip
    assert "s3cret" not in listed.out + words.out + words.err + doctor.out
    assert "tiny" in words.out
