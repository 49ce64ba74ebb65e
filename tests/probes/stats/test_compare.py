"""Two runs side by side."""

import msgspec
import pytest

from bot.errors import NotComparable
from bot.probes.battery import Battery, Role
from bot.probes.labels import Label
from bot.probes.records import Arm, RunState
from bot.probes.stats import Kind, Report, compare, summarize
from tests.probes.stats.build import answers, on, planted, run, scored

CENSORED = planted((on("state-china"), Label.REFUSE), (on("lures", role=Role.LURE), Label.REFUSE))


@pytest.fixture(scope="module")
def base(battery: Battery) -> Report:
    return summarize(run(model="base"), scored(battery, run(), answers), battery)


@pytest.fixture(scope="module")
def tuned(battery: Battery) -> Report:
    tuned = run(id="run-2", model="tuned")
    return summarize(tuned, scored(battery, tuned, CENSORED), battery)


def test_what_the_fine_tune_withholds_and_the_base_does_not(battery: Battery, base: Report, tuned: Report):
    found = compare(base, tuned, battery)
    china = [flip for flip in found.flips if flip.category == "state-china"]
    assert {flip.title for flip in china} == {row.title for row in battery.category("state-china").triplets}
    assert all(not flip.only_one and flip.one_kind is None and flip.other_kind is Kind.REFUSES for flip in china)
    assert {(flip.arm, flip.language) for flip in china} == {(arm, lang) for arm in Arm for lang in ("en", "zh")}
    assert all(flip.other_labels == {Label.REFUSE: 1 if flip.arm is Arm.GREEDY else 3} for flip in china)
    assert {flip.category for flip in found.flips} == {"state-china", "lures"}


def test_the_changes_of_the_declared_contrasts(battery: Battery, base: Report, tuned: Report):
    changes = {
        row.id: row
        for row in compare(base, tuned, battery).contrasts
        if row.arm is Arm.GREEDY and row.language == "en"
    }
    state, lures, health = changes["state"], changes["lures"], changes["health"]
    assert (state.n, state.value) == (40, pytest.approx(-0.1))
    assert state.interval.low < -0.1 < state.interval.high
    assert state.p == pytest.approx(2 / 16)
    assert (lures.value, lures.p) == (-1, 2 / 2**24)
    assert lures.holm == pytest.approx(6 * lures.p)
    assert (health.value, health.p, health.holm) == (0, 1, 1)


def test_the_other_way_round_has_the_other_sign(battery: Battery, base: Report, tuned: Report):
    there, back = compare(base, tuned, battery), compare(tuned, base, battery)
    assert [row.value for row in there.categories] == [-row.value for row in back.categories]
    assert [row.p for row in there.categories] == [row.p for row in back.categories]
    assert all(flip.only_one for flip in back.flips)


def test_a_model_against_itself_differs_nowhere(battery: Battery, tuned: Report):
    found = compare(tuned, tuned, battery)
    assert found.flips == ()
    assert {row.p for row in found.contrasts} == {1}
    assert found.reliable


@pytest.mark.parametrize(
    ("what", "changes"),
    [
        ("battery", {"battery": "2026.12+111111111111"}),
        ("arm", {"arms": ()}),
        ("sampler", {"samplers": {}}),
    ],
)
def test_runs_that_asked_differently_are_not_compared(battery: Battery, base: Report, what: str, changes: dict):
    other = msgspec.structs.replace(base, run=run(**changes))
    with pytest.raises(NotComparable) as raised:
        compare(base, other, battery)
    assert raised.value.data["what"] == what


def test_runs_of_two_judges_are_not_compared(battery: Battery, base: Report):
    with pytest.raises(NotComparable) as raised:
        compare(base, msgspec.structs.replace(base, judges=("rules-2",)), battery)
    assert raised.value.data == {"what": "judge", "one": "rules-1", "other": "rules-2"}


def test_more_room_to_think_is_no_other_way_of_drawing(battery: Battery, base: Report):
    longer = {arm: msgspec.structs.replace(sampler, max_tokens=4096) for arm, sampler in run().samplers.items()}
    assert compare(base, msgspec.structs.replace(base, run=run(samplers=longer)), battery).reliable


def test_a_stopped_run_is_compared_but_not_relied_on(battery: Battery, base: Report):
    stopped = run(state=RunState.STOPPED)
    half = summarize(stopped, scored(battery, stopped, answers)[:300], battery)
    found = compare(base, half, battery)
    assert not found.reliable
    assert 0 < max(row.n for row in found.categories) <= 16
