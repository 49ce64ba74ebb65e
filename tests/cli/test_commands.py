"""The command line: answers, JSON as promised, honest exit codes."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run

PROMISED = {
    "query", "model", "verdict", "is_open_source", "headline", "reasons", "would_change", "osaid", "mof",
    "rebuildable",
    "license", "components", "lineage", "conflicts", "second_opinions", "override", "stale", "as_of", "candidates",
}  # fmt: skip


class TestAsk:
    def test_the_card_says_no_and_why_and_what_would_change_it(self, run: Run):
        result = run("ask", "llama")
        assert result.code == 0
        assert "No. Llama is model-available, not open source." in result.out
        assert "700 million" in result.out
        assert "Publish or fully describe the training data." in result.out

    def test_json_has_every_promised_key(self, run: Run):
        document = run("ask", "llama 3.1 8b", "--json").json
        assert set(document) >= PROMISED
        assert set(document["model"]) >= {"id", "name", "hub_id", "family"}
        assert document["model"]["hub_id"].startswith("meta-llama/")
        assert document["is_open_source"] is False
        assert document["osaid"]["conforms"] is False
        assert {row["status"] for row in document["osaid"]["requirements"]} <= {
            "met",
            "not-met",
            "not-established",
        }
        assert set(document["mof"]["progress"]) == {"1", "2", "3"}
        assert set(document["rebuildable"]) >= {"status", "missing", "compute"}
        assert document["rebuildable"]["compute"]["gpu_hours"] == 39_300_000
        assert document["license"]["osi_approved"] is False
        assert set(document["license"]["restrictions"][0]) == {"flag", "clause", "summary"}
        assert len(document["components"]) == 18
        assert set(document["components"][0]) >= {"id", "name", "status", "license", "url", "source", "as_of"}

    def test_words_need_no_quotes(self, run: Run):
        assert run("ask", "llama", "3.1", "8b").code == 0

    def test_open_source_is_said_as_plainly(self, run: Run):
        result = run("ask", "pythia", "--json").json
        assert (result["verdict"], result["is_open_source"], result["would_change"]) == ("open-source", True, [])

    def test_a_license_conflict_is_named(self, run: Run):
        document = run("ask", "DeepSeek-R1-Distill-Llama-8B", "--json").json
        assert (document["verdict"], document["license"]["id"]) == ("model-available", "llama3.1")
        assert document["declared_license"]["id"] == "mit"
        assert document["conflicts"][0]["clause"] == "1.b.i"
        assert document["lineage"][0]["id"] == "llama-3.1"

    def test_unknown_is_exit_1_with_the_nearest_names(self, run: Run):
        result = run("ask", "lama 9000", "--json")
        assert result.code == 1
        assert result.json["error"]["id"] == "unknown-model"
        assert result.json["candidates"]

    def test_unknown_in_words(self, run: Run):
        result = run("ask", "asdfghjkl")
        assert (result.code, result.out) == (1, "")
        assert "I do not know a model called" in result.err

    def test_ambiguous_asks_which(self, run: Run):
        result = run("ask", "K2")
        assert result.code == 1
        assert "Which one do you mean?" in result.err
        assert "Kimi K2" in result.err

    @pytest.mark.parametrize("name", ["\x1b[31mred", "[bold]x[/bold]", "x\u202egnp.exe", "`rm -rf`"])
    def test_names_do_nothing_to_the_terminal(self, run: Run, name: str):
        result = run("ask", name)
        assert "\x1b" not in result.err + result.out
        assert result.code in (1, 2)


class TestOtherCommands:
    def test_compare(self, run: Run):
        document = run("compare", "olmo 2 7b", "llama 3.1", "--json").json
        assert {"row": "verdict", "a": "open-source", "b": "model-available"} in document["differences"]
        assert "Where they differ" in run("compare", "olmo 2 7b", "llama 3.1").out

    def test_mof(self, run: Run, tmp_path: Path):
        path = tmp_path / "m.yml"
        path.write_text("release: {name: x, license: {}, components: [{name: Model card, license: MIT}]}")
        assert run("mof", str(path), "--json").json == {
            "class": 0,
            "label": "Unclassified",
            "progress": {"1": 0.0, "2": 0.0, "3": pytest.approx(100 / 6)},
        }

    def test_mof_of_nothing_is_wrong_usage(self, run: Run):
        assert run("mof", "no-such-file.yml").code == 2

    def test_catalog_check_finds_no_error_in_our_own_data(self, run: Run):
        result = run("catalog", "check", "--json")
        errors = [item for item in result.json["findings"] if item["severity"] == "error"]
        assert errors == []
        assert result.code == 0

    def test_catalog_check_names_file_and_place(self, run: Run, tmp_path: Path):
        (tmp_path / "models").mkdir()
        (tmp_path / "licenses").mkdir()
        (tmp_path / "models" / "x.yaml").write_text("id: x\nname: X\nproducer: Y\nflagship: y\nmodels: []\n")
        result = run("catalog", "check", str(tmp_path))
        assert result.code == 1
        assert "models/x.yaml" in result.out

    def test_doctor_checks_everything_and_says_so(self, run: Run):
        result = run("doctor", "--json")
        names = {check["name"]: check["ok"] for check in result.json["checks"]}
        assert names == {"data": True, "cache": True, "database": True, "token": True, "hub": True}
        assert set(result.json["checks"][0]) == {"name", "ok", "detail", "fix"}
        assert result.code == 0

    def test_doctor_says_how_to_mend_a_broken_database(self, run: Run, tmp_path: Path):
        (tmp_path / "isopen.db").write_bytes(b"this is no database" * 1_000)
        result = run("doctor", "--json")
        (database,) = [check for check in result.json["checks"] if check["name"] == "database"]
        assert result.code == 1
        assert database["ok"] is False
        assert database["fix"]

    def test_no_override_is_said_in_words(self, run: Run):
        assert "isopen override set" in run("override", "list").out
        assert run("override", "list", "--json").json == []

    def test_a_check_says_how_to_see_the_remarks(self, run: Run):
        assert "(--verbose shows the remarks)" in run("catalog", "check").out

    def test_run_without_a_token_is_wrong_settings(self, run: Run):
        result = run("run")
        assert result.code == 2
        assert "DISCORD_TOKEN" in result.err

    def test_a_wrong_setting_is_named(self, run: Run, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setenv("ISOPEN_OFFLINE", "perhaps")
        result = run("ask", "llama")
        assert result.code == 2
        assert "ISOPEN_OFFLINE" in result.err

    @pytest.mark.parametrize(
        "args", [("no-such-command",), ("ask",), ("ask", "llama", "--no-such-option"), ("compare", "a")]
    )
    def test_wrong_usage_is_exit_2(self, run: Run, args: tuple[str, ...]):
        assert run(*args).code == 2

    @pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
    def test_completion(self, run: Run, shell: str):
        assert "_ISOPEN_COMPLETE" in run("completion", shell).out

    def test_help_lists_every_command_without_importing_them(self, run: Run):
        out = run("--help").out
        assert all(
            name in out for name in ("ask", "compare", "license", "mof", "catalog", "doctor", "run", "sandbox")
        )


def test_answering_imports_neither_discord_nor_sql_nor_yaml(tmp_path: Path, project: Path):
    """Starting must be quick: what only the bot needs stays out."""
    code = (
        "import sys; from bot.cli import main\n"
        "try: main(['ask', 'llama'])\n"
        "except SystemExit: pass\n"
        "slow = {'discord', 'sqlalchemy', 'yaml', 'asyncio', 'aiohttp', 'huggingface_hub'}\n"
        "print(sorted(slow & set(sys.modules)))"
    )
    command = [sys.executable, "-c", code]
    env = {"ISOPEN_CACHE": str(tmp_path), "PATH": "/usr/bin:/bin", "HOME": str(tmp_path)}
    subprocess.run(command, check=True, capture_output=True, cwd=project, env=env)
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=project, env=env)
    assert done.stdout.splitlines()[-1] == "[]"


class TestLicense:
    def test_by_id_with_the_promised_keys(self, run: Run):
        document = run("license", "llama3.1", "--json").json
        assert set(document) >= {"id", "name", "match", "osi_approved", "fsf_free", "category", "restrictions"}
        assert (document["id"], document["osi_approved"]) == ("llama3.1", False)

    def test_of_a_model(self, run: Run):
        assert run("license", "--model", "DeepSeek-R1-Distill-Llama-8B", "--json").json["id"] == "llama3.1"

    def test_an_expression_is_shown_whole(self, run: Run):
        out = run("license", "MIT OR GPL-3.0-only").out
        assert "MIT License OR GNU General Public License 3" in out
        assert "You may choose one of them" in out
        assert out.count("OSI has approved it") == 4  # in the list, and with the terms of each

    def test_an_expression_for_programs(self, run: Run):
        document = run("license", "mit AND llama3.1", "--json").json
        assert [part["id"] for part in document["parts"]] == ["mit", "llama3.1"]
        assert (document["operator"], document["counts"], document["osi_approved"]) == ("and", "llama3.1", False)
        assert "All of them bind" in document["meaning"]

    def test_a_text_with_a_sentence_added_is_not_the_license(self, run: Run, tmp_path: Path):
        path = tmp_path / "LICENSE"
        path.write_text("Apache License 2.0, for research purposes only.")
        document = run("license", "--file", str(path), "--json").json
        assert document["match"]["kind"] in ("modified", "near")
        assert document["osi_approved"] is False

    @pytest.mark.parametrize(
        ("text", "verdict"),
        [
            ("apache-2.0.txt", "OSI has approved it"),
            ("llama3.1.txt", "Not an open source license: a cap at 700 million users"),
        ],
    )
    def test_an_exact_text_is_judged(self, run: Run, shared_data: Path, text: str, verdict: str):
        result = run("license", "--file", str(shared_data / "license" / "texts" / text))
        assert result.out.splitlines()[0].startswith("Word for word")
        assert verdict in result.out.splitlines()[1]

    @pytest.mark.parametrize("args", [("no such license",), ("--model", "no such model")])
    def test_unknown_is_exit_1(self, run: Run, args: tuple[str, ...]):
        assert run("license", *args).code == 1

    @pytest.mark.parametrize("args", [(), ("mit", "--model", "llama"), ("--file", "https://example.org/LICENSE")])
    def test_wrong_usage_is_exit_2(self, run: Run, args: tuple[str, ...]):
        assert run("license", *args).code == 2
