"""The five verdicts, by the rules, from claims."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.openness.assessment import Answered, RebuildStatus, Verdict
from bot.openness.claims import Status
from bot.openness.components import Component
from bot.openness.osaid import CODE
from bot.openness.records import Model, Relation
from bot.openness.verdict import assess
from tests.openness.world import LICENSES, World, changed, claim, model, open_model, without

WEIGHTS = Component.PARAMETERS


def verdict_of(given_model: Model, *others: Model) -> Verdict:
    return assess(given_model, World(given_model, *others)).verdict


class TestTheFiveWords:
    def test_everything_out_under_approved_terms_is_open_source(self):
        assert verdict_of(open_model()) is Verdict.OPEN_SOURCE

    def test_approved_weights_alone_are_open_weights(self):
        assert verdict_of(model("m", claim(WEIGHTS))) is Verdict.OPEN_WEIGHTS

    @pytest.mark.parametrize("terms", ["llama3.1", "cc-by-nc-4.0", "none", "openrail"])
    def test_weights_under_other_terms_are_model_available(self, terms: str):
        assert verdict_of(changed(open_model(), claim(WEIGHTS, terms=terms))) is Verdict.MODEL_AVAILABLE

    def test_withheld_weights_are_closed(self):
        assert verdict_of(changed(open_model(), claim(WEIGHTS, Status.WITHHELD))) is Verdict.CLOSED

    def test_no_evidence_on_the_weights_is_unknown_never_closed(self):
        assert verdict_of(model("m")) is Verdict.UNKNOWN
        assert verdict_of(without(open_model(), WEIGHTS)) is Verdict.UNKNOWN
        assert verdict_of(changed(open_model(), claim(WEIGHTS, Status.UNKNOWN))) is Verdict.UNKNOWN

    @pytest.mark.parametrize("terms", [None, "other", "a license nobody knows"])
    def test_weights_under_a_license_nobody_established_are_unknown(self, terms: str | None):
        assert verdict_of(model("m", claim(WEIGHTS, terms=terms))) is Verdict.UNKNOWN


class TestOsaidRequirementByRequirement:
    @pytest.mark.parametrize("component", CODE)
    @pytest.mark.parametrize(
        ("status", "terms", "expected"),
        [
            (Status.RELEASED, "mit", Answered.MET),
            (Status.RELEASED, "cc-by-nc-4.0", Answered.NOT_MET),
            (Status.RELEASED, None, Answered.NOT_ESTABLISHED),
            (Status.PARTIAL, "mit", Answered.NOT_MET),
            (Status.WITHHELD, None, Answered.NOT_MET),
            (Status.UNKNOWN, None, Answered.NOT_ESTABLISHED),
        ],
    )
    def test_code(self, component: Component, status: Status, terms: str | None, expected: Answered):
        subject = changed(open_model(), claim(component, status, terms))
        result = assess(subject, World(subject))
        assert {item.id: item.status for item in result.osaid.requirements}[component.value] is expected
        assert (result.verdict is Verdict.OPEN_SOURCE) == (expected is Answered.MET)

    def test_a_report_that_is_there_is_not_yet_data_information(self):
        subject = without(open_model(), Component.DATASETS)
        assert Component.TECHNICAL_REPORT in subject.claims
        assert assess(subject, World(subject)).osaid.conforms is Answered.NOT_ESTABLISHED

    def test_a_report_that_tells_the_data_in_full_is(self):
        report = claim(Component.TECHNICAL_REPORT, terms=None, covers=("data-information",))
        subject = changed(open_model(), report, claim(Component.DATASETS, Status.WITHHELD))
        assert verdict_of(subject) is Verdict.OPEN_SOURCE

    def test_data_told_in_part_only_do_not_meet_it(self):
        subject = changed(open_model(), claim(Component.DATASETS, Status.PARTIAL))
        assert assess(subject, World(subject)).osaid.conforms is Answered.NOT_MET

    def test_every_answer_but_open_source_says_what_would_change_it(self):
        subject = model("m", claim(WEIGHTS))
        assert assess(subject, World(subject)).would_change
        assert not assess(open_model(), World()).would_change


class TestLineage:
    llama = model("llama", claim(WEIGHTS, terms="llama3.1"))

    def test_an_mit_tag_on_a_llama_derivative_is_a_conflict_and_capped(self):
        distilled = model("r1-llama", claim(WEIGHTS, terms="mit"), bases=("llama",))
        result = assess(distilled, World(distilled, self.llama))
        assert result.verdict is Verdict.MODEL_AVAILABLE
        assert (result.license, result.declared) == (LICENSES["llama3.1"], LICENSES["mit"])
        (conflict,) = result.conflicts
        assert (conflict.base, conflict.clause) == ("Llama", "1.b.i")

    def test_the_conflict_names_the_model_whose_license_it_is_through_the_chain(self):
        middle = model("middle", claim(WEIGHTS, terms="mit"), bases=("llama",))
        last = model("last", claim(WEIGHTS, terms="apache-2.0"), bases=("middle",), relation=Relation.QUANTIZED)
        result = assess(last, World(last, middle, self.llama))
        assert result.conflicts[0].base == "Llama"
        assert [(item.id, item.depth) for item in result.lineage] == [("middle", 1), ("llama", 2)]

    def test_the_same_terms_are_no_conflict(self):
        tuned = model("tulu", claim(WEIGHTS, terms="llama3.1"), bases=("llama",))
        assert assess(tuned, World(tuned, self.llama)).conflicts == ()

    def test_stricter_terms_of_its_own_are_no_conflict(self):
        tuned = model("vicuna", claim(WEIGHTS, terms="cc-by-nc-4.0"), bases=("llama",))
        result = assess(tuned, World(tuned, self.llama))
        assert (result.conflicts, result.license) == ((), LICENSES["cc-by-nc-4.0"])

    def test_an_open_fine_tune_of_an_open_weights_base_is_open_weights(self):
        base = model("mistral", claim(WEIGHTS))
        tuned = open_model("zephyr", bases=("mistral",))
        assert verdict_of(tuned, base) is Verdict.OPEN_WEIGHTS

    def test_an_open_fine_tune_of_an_open_source_base_is_open_source(self):
        assert verdict_of(open_model("dolly", bases=("pythia",)), open_model()) is Verdict.OPEN_SOURCE

    def test_a_base_nobody_knows_keeps_it_from_open_source(self):
        assert verdict_of(open_model("m", bases=("nobody",))) is Verdict.OPEN_WEIGHTS

    def test_learning_from_outputs_hands_no_license_on(self):
        taught = model("qwen-r1", claim(WEIGHTS), bases=("llama",), relation=Relation.DISTILLED)
        result = assess(taught, World(taught, self.llama))
        assert (result.verdict, result.conflicts, len(result.lineage)) == (Verdict.OPEN_WEIGHTS, (), 1)

    def test_a_lineage_that_loops_ends_in_not_established(self):
        one, two = open_model("one", bases=("two",)), open_model("two", bases=("one",))
        assert verdict_of(one, two) is Verdict.OPEN_WEIGHTS

    def test_the_tag_other_hides_nothing_and_invents_nothing(self):
        tuned = model("m", claim(WEIGHTS, terms="other"), bases=("llama",))
        assert verdict_of(tuned, self.llama) is Verdict.MODEL_AVAILABLE


class TestRebuildable:
    def status(self, *claims: object) -> RebuildStatus:
        subject = changed(open_model(), *claims)  # type: ignore[arg-type]
        return assess(subject, World(subject)).rebuildable.status

    def test_data_preprocessing_and_training_code_are_enough(self):
        subject = model(
            "m",
            claim(Component.DATASETS, terms=None),
            claim(Component.PREPROCESSING_CODE),
            claim(Component.TRAINING_CODE, terms="cc-by-nc-4.0"),
        )
        assert assess(subject, World(subject)).rebuildable.status is RebuildStatus.YES

    def test_what_is_withheld_makes_it_impossible(self):
        assert self.status(claim(Component.DATASETS, Status.WITHHELD)) is RebuildStatus.NO

    def test_what_is_partly_there_makes_it_partly_possible(self):
        assert self.status(claim(Component.TRAINING_CODE, Status.PARTIAL)) is RebuildStatus.PARTLY

    def test_what_nobody_knows_makes_it_unknown(self):
        assert self.status(claim(Component.TRAINING_CODE, Status.UNKNOWN)) is RebuildStatus.UNKNOWN

    def test_a_derived_model_needs_its_base_rebuilt(self):
        base = changed(open_model("base"), claim(Component.DATASETS, Status.WITHHELD))
        tuned = open_model("tuned", bases=("base",))
        result = assess(tuned, World(tuned, base)).rebuildable
        assert (result.status, result.missing) == (RebuildStatus.NO, (Component.DATASETS,))
        assert result.inherited == (Component.DATASETS,)

    def test_what_only_its_base_lacks_is_not_said_of_the_model_itself(self):
        base = changed(open_model("base"), claim(Component.DATASETS, Status.WITHHELD))
        tuned = changed(open_model("tuned", bases=("base",)), claim(Component.TRAINING_CODE, Status.WITHHELD))
        result = assess(tuned, World(tuned, base)).rebuildable
        assert set(result.missing) == {Component.DATASETS, Component.TRAINING_CODE}
        assert result.inherited == (Component.DATASETS,)


components = st.sampled_from(list(Component))
claims = st.builds(
    claim, components, st.sampled_from(list(Status)), st.sampled_from([None, "nobody knows", *LICENSES])
)
models = st.lists(claims, max_size=20).map(lambda items: model("m", *items))


class TestWhatHoldsForAnyClaims:
    @given(models)
    def test_open_source_only_when_every_requirement_is_met(self, subject: Model):
        result = assess(subject, World(subject))
        met = all(item.status is Answered.MET for item in result.osaid.requirements)
        assert (result.verdict is Verdict.OPEN_SOURCE) == met

    @given(models)
    def test_closed_only_when_the_weights_are_known_to_be_withheld(self, subject: Model):
        known = WEIGHTS in subject.claims and subject.claims[WEIGHTS].status is Status.WITHHELD
        assert (verdict_of(subject) is Verdict.CLOSED) == known

    @given(models, st.sampled_from(list(LICENSES)))
    def test_a_base_never_makes_a_model_freer(self, subject: Model, terms: str):
        order = [Verdict.OPEN_SOURCE, Verdict.OPEN_WEIGHTS, Verdict.MODEL_AVAILABLE]
        base = model("base", claim(WEIGHTS, terms=terms))
        derived = model("m", *subject.claims.values(), bases=("base",))
        alone, capped = verdict_of(subject), verdict_of(derived, base)
        if alone in order and capped in order:
            assert order.index(capped) >= order.index(alone)

    @given(models)
    def test_there_is_a_reason_and_one_claim_per_component(self, subject: Model):
        result = assess(subject, World(subject))
        assert result.reasons
        assert [item.component for item in result.claims] == list(Component)
