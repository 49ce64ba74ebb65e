"""Records: what counts as a change of the evidence, and when a verdict is stale."""

import datetime as dt

import msgspec
import pytest

from bot.openness.claims import Claim, Status
from bot.openness.components import Component
from bot.store.records import VerdictRecord, changes, claims_digest, read_evidence
from tests.store.samples import DAY, NOW, assessment, claim, record

WEIGHTS = claim()
PAPER = claim(Component.RESEARCH_PAPER, license_id="cc-by-4.0")
UNKNOWN = claim(Component.DATASETS, Status.UNKNOWN, license_id=None)


def test_the_digest_knows_what_the_claims_say():
    assert claims_digest([WEIGHTS]) != claims_digest([claim(license_id="mit")])
    assert claims_digest([WEIGHTS]) != claims_digest([claim(revision="0e9e39f")])
    assert claims_digest([WEIGHTS]) != claims_digest([WEIGHTS, PAPER])


@pytest.mark.parametrize(
    "same",
    [
        pytest.param([PAPER, WEIGHTS], id="another order"),
        pytest.param([WEIGHTS, PAPER, UNKNOWN], id="a component nobody knows anything about"),
        pytest.param([claim(as_of=dt.date(2026, 1, 1)), PAPER], id="somebody looked again"),
    ],
)
def test_the_digest_does_not_care_about(same: list[Claim]):
    assert claims_digest(same) == claims_digest([WEIGHTS, PAPER])


def test_changes_are_told_component_by_component():
    before = read_evidence(msgspec.json.encode([WEIGHTS, PAPER]))
    after = read_evidence(msgspec.json.encode([claim(license_id="mit"), UNKNOWN]))
    parameters, paper = changes(before, after)
    assert (parameters.component, paper.component) == ("model-parameters", "research-paper")
    assert parameters.before is not None
    assert parameters.after is not None
    assert (parameters.before.license, parameters.after.license) == ("llama-3.1", "mit")
    assert paper.after is None
    assert changes(before, before) == ()


def test_a_record_gives_back_what_it_was_made_of():
    made = record(claims=(WEIGHTS, PAPER))
    assert made.read_assessment() == assessment(claims=(WEIGHTS, PAPER))
    assert [item.component for item in made.read_evidence()] == ["model-parameters", "research-paper"]
    assert made.claims_digest == claims_digest([PAPER, WEIGHTS])


def test_an_assessment_in_a_form_of_the_past_is_no_assessment():
    old = msgspec.structs.replace(record(), assessment=b'{"model": "llama", "verdict": "freeware"}')
    assert old.read_assessment() is None


def test_evidence_of_a_component_that_is_gone_stays_readable():
    (item,) = read_evidence('[{"component": "hope", "status": "promised", "as_of": "2019-01-01", "extra": 1}]')
    assert (item.component, item.status) == ("hope", "promised")


def test_a_record_is_stale_from_its_last_moment_on():
    made: VerdictRecord = record(now=NOW)
    assert not made.is_stale(NOW)
    assert not made.is_stale(NOW + DAY - dt.timedelta(microseconds=1))
    assert made.is_stale(NOW + DAY)
