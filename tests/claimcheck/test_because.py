"""The reason given with an answer argues for the answer, never for what was said."""

import pytest

from bot.claimcheck.checking import Checked, ClaimChecker
from bot.engine import open_engine
from bot.openness.assessment import Verdict
from bot.openness.phrases import Phrase, phrase
from bot.settings import Settings
from bot.standing import Stand, Standing

APPROVED = phrase("reason-license-approved", license="Apache License 2.0")
NO_DATA = phrase("osaid-data-withheld")
UNKNOWN_DATA = phrase("osaid-data-unknown")
NO_CODE = phrase("reason-part-withheld", components="training-code", count=1, license="")
ALL_MET = phrase("reason-all-met")


class Known:
    """One model, with a verdict and reasons."""

    def __init__(self, verdict: Verdict, *reasons: Phrase) -> None:
        self._stand = Stand(id="acme-1", name="Acme 1", verdict=verdict, reasons=reasons)

    def is_name(self, text: str) -> bool:
        return text.casefold() == "acme 1"

    def standing(self, name: str) -> Standing:
        return Standing(name="Acme 1", first=self._stand, models=(self._stand,))


def check(message: str, verdict: Verdict, *reasons: Phrase) -> Checked:
    [found] = ClaimChecker(Known(verdict, *reasons)).check(message)
    return found


@pytest.mark.parametrize(
    ("reasons", "decides"),
    [
        ((APPROVED, NO_DATA, NO_CODE), NO_DATA),
        ((APPROVED, NO_CODE), NO_CODE),
        ((APPROVED, UNKNOWN_DATA, NO_CODE), NO_CODE),
        ((APPROVED, UNKNOWN_DATA), UNKNOWN_DATA),
        ((APPROVED,), None),
        ((), None),
    ],
)
def test_open_weights_are_not_open_source_for_what_is_missing(
    reasons: tuple[Phrase, ...], decides: Phrase | None
) -> None:
    assert check("Acme 1 is open source", Verdict.OPEN_WEIGHTS, *reasons).because == decides


def test_a_license_that_is_not_approved_decides():
    license_ = phrase("reason-license-not-approved", license="Acme License")
    assert check("Acme 1 is open source", Verdict.MODEL_AVAILABLE, license_, NO_DATA).because == license_


def test_open_source_denied_is_answered_by_all_being_met():
    assert check("Acme 1 is not open source", Verdict.OPEN_SOURCE, APPROVED, ALL_MET).because == ALL_MET


def test_other_words_keep_the_license():
    assert check("Acme 1 is closed source", Verdict.OPEN_WEIGHTS, APPROVED, NO_DATA).because == APPROVED
    assert check("Acme 1 is not open weights", Verdict.OPEN_WEIGHTS, APPROVED, NO_DATA).because == APPROVED


@pytest.mark.parametrize("name", ["Mistral", "Qwen3", "DeepSeek-R1", "gpt-oss-120b"])
def test_no_model_of_the_catalog_is_refuted_with_its_free_license(name: str):
    [found] = ClaimChecker(open_engine(Settings())).check(f"{name} is open source")
    assert found.because is not None
    assert found.because.id != "reason-license-approved"
