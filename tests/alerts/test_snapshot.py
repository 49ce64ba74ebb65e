"""What counts as news of a model, and what does not."""

import msgspec
import pytest

from bot.alerts.snapshot import Part, Snapshot, differences, reason

BEFORE = Snapshot(
    name="Llama",
    verdict="model-available",
    license="Llama 3 Community License",
    parts={"datasets": Part("withheld"), "model-parameters": Part("released", "llama3")},
    looked=True,
    state="there",
    gate="manual",
    revision="aaaaaaaaaa",
    hub_id="meta-llama/Llama",
    facts="1",
)


def told(**changes: object) -> list[str]:
    return [one.id for one in differences(BEFORE, msgspec.structs.replace(BEFORE, **changes))]


def test_nothing_new_is_no_news() -> None:
    assert told() == []


@pytest.mark.parametrize(
    ("changes", "news"),
    [
        ({"verdict": "open-weights"}, "alert-verdict"),
        ({"license": "Apache License 2.0"}, "alert-license"),
        ({"license": None}, "alert-license"),
        ({"gate": "no"}, "alert-gate"),
        ({"state": "missing"}, "alert-state"),
        ({"revision": "bbbbbbbbbb"}, "alert-revision"),
        ({"conflicts": ("Llama / Base",)}, "alert-conflict"),
        ({"parts": {"datasets": Part("released"), "model-parameters": Part("released", "llama3")}}, "alert-part"),
        (
            {"parts": {"datasets": Part("withheld"), "model-parameters": Part("released", "mit")}},
            "alert-part-license",
        ),
    ],
)
def test_each_kind_of_change_is_told(changes: dict[str, object], news: str) -> None:
    assert told(**changes) == [news]


def test_that_nobody_could_look_is_no_news() -> None:
    assert told(looked=False, verdict="unknown", gate=None, revision=None, state=None) == []


def test_what_was_seen_in_part_is_no_news() -> None:
    assert told(whole=False, verdict="unknown") == []


def test_a_first_look_can_be_news() -> None:
    before = msgspec.structs.replace(BEFORE, looked=False, state=None, gate=None, revision=None)
    after = msgspec.structs.replace(BEFORE, verdict="open-weights")
    assert [one.id for one in differences(before, after)] == ["alert-verdict"]
    assert reason(before, after).id == "alert-why-first-look"


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"revision": "bbbbbbbbbb"}, "alert-why-repository"),
        ({"facts": "2", "license": "x"}, "alert-why-facts"),
        ({"gate": "no"}, "alert-why-hub"),
    ],
)
def test_the_reason_is_told(changes: dict[str, object], why: str) -> None:
    assert reason(BEFORE, msgspec.structs.replace(BEFORE, **changes)).id == why
