"""`isopen ask` with live facts: quick, and quick without a network too."""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.hub.loopback import Fault, LoopbackHub, running_hub
from tests.hub.repositories import model


@pytest.fixture
def hub() -> Iterator[LoopbackHub]:
    with running_hub(
        model("someone/unknown-model", {"license": "mit", "base_model": "meta-llama/Llama-3.1-8B"}),
        model("allenai/OLMo-2-1124-7B", {"license": "apache-2.0"}),
    ) as running:
        yield running


@pytest.fixture
def online(run: Run, hub: LoopbackHub, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """The command line with a Hub on loopback and a cache of its own, the compiled catalog in it."""
    run("ask", "llama")
    shutil.copytree(os.environ["ISOPEN_CACHE"], tmp_path / "cache")
    monkeypatch.setenv("ISOPEN_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("ISOPEN_OFFLINE", "0")
    monkeypatch.setenv("HF_ENDPOINT", hub.url)
    return run


class TestWithAHub:
    def test_live_facts_are_used(self, online: Run) -> None:
        document = online("ask", "olmo 2 7b", "--json").json
        assert document["live"]["fresh"]
        assert document["live"]["hub_id"] == "allenai/OLMo-2-1124-7B"
        assert not document["stale"]
        assert document["verdict"] == "open-source"

    def test_the_second_question_asks_nobody(self, online: Run, hub: LoopbackHub) -> None:
        online("ask", "olmo 2 7b")
        hub.asked.clear()
        assert "Looked at on the Hugging Face Hub" in online("ask", "olmo 2 7b").out
        assert hub.asked == []

    def test_any_model(self, online: Run) -> None:
        result = online("ask", "someone/unknown-model")
        assert result.code == 0
        assert "is not in the catalog" in result.out
        document = online("ask", "someone/unknown-model", "--json").json
        assert document["verdict"] == "model-available"
        assert document["conflicts"][0]["clause"] == "1.b.i"
        assert "not-established" in {row["status"] for row in document["osaid"]["requirements"]}

    def test_what_is_nowhere(self, online: Run) -> None:
        result = online("ask", "nobody/nothing", "--json")
        assert result.code == 1
        assert result.json["error"]["id"] == "not-on-hub"

    def test_compare_takes_any_model_too(self, online: Run) -> None:
        document = online("compare", "someone/unknown-model", "olmo 2 7b", "--json").json
        assert (document["a"]["verdict"], document["b"]["verdict"]) == ("model-available", "open-source")


class TestWithout:
    @pytest.mark.parametrize("fault", [Fault.HANG, Fault.TRICKLE, Fault.RATE_LIMITED])
    def test_a_hub_that_fails_costs_a_moment_and_only_once(
        self, online: Run, hub: LoopbackHub, fault: Fault
    ) -> None:
        hub.faults["*"] = fault
        start = time.perf_counter()
        first = online("ask", "olmo 2 7b", "--json").json
        assert time.perf_counter() - start < 3.5  # a loaded machine counts in; the limit inside is 2
        hub.asked.clear()
        second = online("ask", "llama 3.1 8b", "--json").json
        assert hub.asked == []
        for document in (first, second):
            assert document["stale"]
            assert document["live"]["why"]
            assert document["verdict"] in {"open-source", "model-available"}

    def test_an_answer_that_makes_no_sense_is_not_held_against_the_others(
        self, online: Run, hub: LoopbackHub
    ) -> None:
        for fault, why in ((Fault.HTML, "bad-answer"), (Fault.UNAVAILABLE, "down")):
            hub.faults["someone"] = fault
            assert online("ask", "someone/unknown-model", "--json").json["error"]["data"]["why"] == why
        assert online("ask", "olmo 2 7b", "--json").json["live"]["fresh"]

    def test_a_closed_port_too(self, online: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        with socket.create_server(("127.0.0.1", 0)) as server:
            port = server.getsockname()[1]
        monkeypatch.setenv("HF_ENDPOINT", f"http://127.0.0.1:{port}")
        result = online("ask", "olmo 2 7b")
        assert "it cannot be reached" in " ".join(result.out.replace("│", " ").split())
        unknown = online("ask", "someone/unknown-model")
        assert unknown.code == 1
        assert "nobody could look" in unknown.err

    def test_another_address_is_tried(
        self, online: Run, hub: LoopbackHub, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
        online("ask", "olmo 2 7b")
        monkeypatch.setenv("HF_ENDPOINT", hub.url)
        assert online("ask", "olmo 2 7b", "--json").json["live"]["fresh"]

    def test_offline_it_says_so_and_asks_nobody(
        self, online: Run, hub: LoopbackHub, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("ISOPEN_OFFLINE", "1")
        result = online("ask", "olmo 2 7b")
        assert "isopen is offline" in " ".join(result.out.replace("│", " ").split())
        document = online("ask", "olmo 2 7b", "--json").json
        assert (document["live"]["why"], document["stale"]) == ("offline", False)
        assert hub.asked == []

    def test_offline_neither_the_hub_nor_its_library_is_imported(self, online: Run, project: Path) -> None:
        code = (
            "import sys; from bot.cli import main\n"
            "try: main(['ask', 'llama'])\n"
            "except SystemExit: pass\n"
            "print([name for name in sys.modules if name.startswith(('huggingface_hub', 'asyncio', 'yaml'))])"
        )
        env = dict(os.environ) | {"ISOPEN_OFFLINE": "1"}
        done = subprocess.run(
            [sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=project, env=env
        )
        assert done.stdout.splitlines()[-1] == "[]"
