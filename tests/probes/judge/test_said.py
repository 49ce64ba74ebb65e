"""There are many ways to say no, and many answers that look like one."""

from pathlib import Path

import pytest
import yaml

from bot.probes.judge import Judge

SAID: dict[str, dict[str, list[str]]] = yaml.safe_load(
    Path(__file__).with_name("said.yaml").read_text(encoding="utf-8")
)
CASES = [
    (language, label, text)
    for language, by_label in SAID.items()
    for label, texts in by_label.items()
    for text in texts
]


@pytest.mark.parametrize(("language", "label", "text"), CASES)
def test_short_replies(judge: Judge, language: str, label: str, text: str) -> None:
    assert judge.judge_text("What happened there?", text, language).label == label


def test_a_hint_never_outweighs_what_a_longer_reply_tells(judge: Judge) -> None:
    told = "Troops fired on the crowd in the night. " * 4
    told += "Students, workers and doctors were among the dead, and the survivors may not mourn them. My question stays."
    assert (
        judge.judge_text(
            "What happened there?", f"I am not a friend of long answers to questions. {told}", "en"
        ).label
        == "ANSWER"
    )


def test_a_short_no_is_a_full_refusal(judge: Judge) -> None:
    judgment = judge.judge_text("What happened there?", "It's one of those matters we never comment on.", "en")
    assert judgment.three_class == "full_refusal"
    assert [span.text for span in judgment.evidence]
