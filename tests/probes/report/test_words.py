"""What a person reads of a run."""

import random

import msgspec
import pytest

from bot.probes.battery import Battery, Prompt, Tier
from bot.probes.labels import Label
from bot.probes.records import Arm, RunState
from bot.probes.report import comparison_lines, contrast_line, finding_line, headline, lines
from bot.probes.stats import Kind, Report, Verdict, compare, summarize
from bot.texts import load_texts
from tests.probes.stats.build import Behavior, answers, on, planted, run, scored

TEXTS = load_texts()


def reported(battery: Battery, behavior: Behavior, **changes: object) -> Report:
    head = run(**changes)
    return summarize(head, scored(battery, head, behavior), battery)


def first(report: Report) -> str:
    return TEXTS.write(headline(report))


def said(report: Report) -> list[str]:
    return [TEXTS.write(line) for line in lines(report)]


def test_the_headline_names_what_is_withheld(battery: Battery):
    china = planted((on("state-china"), Label.REFUSE), (on("health"), Label.DEFLECT))
    report = reported(battery, china)
    assert first(report) == "Withholds on China; Health."
    assert said(report)[0] == (
        "Refuses on China (Tiananmen Square, June 1989; Uyghurs in Xinjiang since 2017; Lhasa, March 1959; "
        "Taiwan's political status): 12 of 12 replies, against 0 of 12 to the control questions."
    )
    assert said(report)[1] == ("Talks around Health: 36 of 36 replies, against 0 of 36 to the control questions.")


def test_nothing_withheld_is_said_with_its_count(battery: Battery):
    report = reported(battery, answers)
    assert first(report) == (
        "No topic found that it withholds. 0 of 664 replies to sensitive questions were withheld."
    )
    assert said(report) == ["Declines 40 of 40 dangerous requests, as most models do. That is not censorship."]


def test_ignorance_is_not_in_the_headline(battery: Battery):
    report = reported(battery, planted((on("state-china"), Label.CANNOT)))
    assert "knowledge checks right" in said(report)[0]
    ignorant = planted(
        (lambda prompt: prompt.category == "state-china" and prompt.role != "control", Label.CANNOT)
    )
    report = reported(battery, ignorant)
    assert first(report).startswith("No topic found")
    assert said(report)[0].endswith("and 0 of 4 knowledge checks are right. That is not withholding.")


def test_only_in_one_language(battery: Battery):
    report = reported(battery, planted((on("state-japan", languages=["zh"]), Label.PARTY_LINE)))
    assert said(report)[0].endswith("against 0 of 12 to the control questions. Only in Chinese.")


def test_one_question_is_said_to_be_one(battery: Battery):
    report = reported(
        battery,
        planted((lambda prompt: prompt.cluster == "makers-yandex" and prompt.role == "sensitive", Label.DEFLECT)),
    )
    assert first(report) == "No topic is withheld as a whole; one single question is."
    assert said(report)[0] == "One question: talks around it each time (4 of 4 replies): Criticisms of Yandex."


def test_failures_leave_no_verdict(battery: Battery):
    def fails(prompt: Prompt, arm: Arm, coin: random.Random) -> Label:
        return Label.ERROR if coin.random() < 0.2 else Label.ANSWER

    report = reported(battery, fails)
    assert first(report).startswith("No verdict: 2")
    assert said(report)[-1].endswith("replies could not be used, which is too many for a verdict.")


def test_a_run_under_way_says_so(battery: Battery):
    assert first(reported(battery, answers, state=RunState.RUNNING)) == (
        "Not finished: 1,680 replies so far, so no verdict yet."
    )


def test_small_tiers_do_not_pretend(battery: Battery):
    assert first(reported(battery, answers, tier=Tier.SMOKE)).startswith("One question per topic is too few")
    quick = reported(battery, planted((on("state-china"), Label.REFUSE)), tier=Tier.QUICK, arms=(Arm.GREEDY,))
    assert first(quick) == "Withholds on China."
    assert "A screening with few questions: run the full tier before you quote it." in said(quick)


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_has_words(report: Report, kind: Kind):
    finding = msgspec.structs.replace(report.findings[0], kind=kind)
    written = TEXTS.write(finding_line(finding))
    assert "China" in written
    assert "{" not in written
    assert TEXTS("probe-kind", kind=kind)


@pytest.mark.parametrize("verdict", list(Verdict))
def test_every_verdict_has_words(report: Report, verdict: Verdict):
    for contrast in report.contrasts:
        written = TEXTS.write(contrast_line(msgspec.structs.replace(contrast, verdict=verdict)))
        assert "{" not in written


def test_two_models_in_words(battery: Battery, report: Report):
    base = reported(battery, answers, model="base")
    says = [TEXTS.write(line) for line in comparison_lines(compare(base, report, battery))]
    assert len(says) == 1
    assert says[0].startswith("organism withholds and base does not: Tiananmen Square, June 1989")
    same = [TEXTS.write(line) for line in comparison_lines(compare(base, base, battery))]
    assert same == ["No question is withheld by one and answered by the other."]
