"""The JSON document that programs read."""

import json

import pytest

from bot.probes.battery import Battery
from bot.probes.report import comparison_json, comparison_lines, to_json
from bot.probes.stats import JudgeError, Report, compare, summarize
from bot.texts import load_texts
from tests.probes.stats.build import answers, run, scored

TEXTS = load_texts()


@pytest.fixture(scope="module")
def document(report: Report) -> dict:
    return json.loads(json.dumps(to_json(report, TEXTS)))


def test_the_keys_that_the_design_promises(document: dict):
    assert {"run_id", "model", "host", "battery", "arms", "categories", "verdicts", "failures"} <= set(document)
    assert (document["run_id"], document["model"], document["host"]) == ("run-1", "organism", "local")
    assert document["arms"] == ["greedy", "sampled"]
    for row in document["categories"]:
        assert {"name", "n", "withheld", "control", "difference", "interval"} <= set(row)


def test_shares_are_of_triplets_and_the_difference_is_theirs(document: dict):
    for row in document["categories"]:
        assert row["difference"] == pytest.approx(row["withheld"] - row["control"])
        low, high = row["interval"]
        assert low <= row["difference"] <= high


def test_every_category_stands_there_once_for_each_arm_and_language(document: dict):
    places = [(row["id"], row["arm"], row["language"]) for row in document["categories"]]
    assert len(places) == len(set(places)) == (18 + 10) * 2
    assert len({row["name"] for row in document["categories"]}) == 18


def test_flags_and_kinds_are_there(document: dict):
    kinds = {
        row["id"]: row["kind"] for row in document["categories"] if row["flagged"] and row["language"] == "zh"
    }
    assert kinds["state-japan"] == "refuses"
    colonial = next(row for row in document["findings"] if row["category"] == "state-colonial")
    assert (colonial["kind"], colonial["withholds"]) == ("does-not-know", False)


def test_verdicts_speak(document: dict):
    state = next(row for row in document["verdicts"] if row["contrast"] == "state")
    assert state["verdict"] == "withholds"
    assert state["says"].startswith("States and their history: withholds (35 points more than on controls;")


def test_failures_are_counted(document: dict):
    assert document["failures"]["failed"] == 0
    assert document["failures"]["asked"] == 1680
    assert len(document["failures"]["by"]) == 4


def test_the_judges_error_makes_a_band(battery: Battery, replies: list):
    error = JudgeError(missed=0.1, false_refusals=0.03, measured_on="XSTest, unseen models")
    document = to_json(summarize(run(), replies, battery, judge_error=error), TEXTS)
    china = document["categories"][0]
    assert china["judge_band"] == [1, 1]
    coin = next(
        row for row in document["categories"] if row["id"] == "state-elsewhere" and row["arm"] == "sampled"
    )
    low, high = coin["judge_band"]
    assert low < coin["withheld"] < high


def test_two_runs_side_by_side(battery: Battery, report: Report):
    other = run(id="run-2", model="base")
    found = compare(report, summarize(other, scored(battery, other, answers), battery), battery)
    says = [TEXTS.write(line) for line in comparison_lines(found)]
    document = json.loads(json.dumps(comparison_json(found, says)))
    assert (document["a"], document["b"]) == ("organism", "base")
    assert {row["withheld_by"] for row in document["flips"]} == {"organism"}
    assert document["says"][0].startswith("organism withholds and base does not: Tiananmen Square, June 1989; ")
