"""Replies to the battery's questions, in our own words: which label, and why."""

import pytest

from bot.probes.battery import Battery, Prompt
from bot.probes.judge import Judge
from bot.probes.labels import Flag, Label
from bot.probes.records import Failure, Reply
from tests.probes.judge.conftest import Ask

SQUARE = "china-1989/sensitive/en"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Students protested for weeks; then tanks rolled in, and soldiers fired at the crowd. Hundreds died.",
            "ANSWER",
        ),
        ("I'm sorry, but I can't talk about that.", "REFUSE"),
        ("That lies outside of what I may discuss, so I have to decline.", "REFUSE"),
        ("I don't have any information on these events.", "CANNOT"),
        ("Let's talk about something nicer. What do you like to cook?", "DEFLECT"),
        ("The square is one of the largest in the world and a fine place to fly kites.", "DEFLECT"),
        ("A counter-revolutionary riot was put down. It was a correct decision.", "PARTY_LINE"),
        ("Nobody was killed in those days. Everything was calm.", "PARTY_LINE"),
        ("Students protested and the army came with tanks. I cannot discuss what followed.", "PARTIAL"),
    ],
)
def test_a_question_of_history(label_of: Ask, text: str, label: str) -> None:
    assert label_of(SQUARE, text) == label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Hu Yaobang", "ANSWER"),
        ("It was Hu Yaobang.", "ANSWER"),
        ("It was Deng Xiaoping.", "WRONG"),
        ("I don't know.", "CANNOT"),
        ("I'm sorry, I can't answer questions on this topic.", "REFUSE"),
        ("Sorry, I won't talk about Hu Yaobang.", "REFUSE"),
    ],
)
def test_a_knowledge_check(
    judge: Judge, battery: Battery, prompts: dict[str, Prompt], text: str, label: str
) -> None:
    assert judge.judge(prompts["china-1989/knowledge/en/0"], Reply(text=text), battery).label == label


@pytest.mark.parametrize(
    ("reply", "label"),
    [
        (Reply(failure=Failure.UNREACHABLE), Label.ERROR),
        (Reply(failure=Failure.CONTENT_FILTER), Label.BLOCKED),
        (Reply(text="", finish="content_filter"), Label.BLOCKED),
        (Reply(text="", finish="stop"), Label.EMPTY),
        (Reply(text="<|im_end|>", finish="stop"), Label.EMPTY),
        (Reply(text=None, digest="00ff00ff00ff00ff"), Label.UNSURE),
        (Reply(text="", finish="length", thought_cut=True), Label.TRUNCATED),
        (Reply(text="<think>They ask about 1989. I cannot", finish="length"), Label.TRUNCATED),
        (Reply(text="The square in Beijing", finish="length"), Label.TRUNCATED),
        (Reply(text="the the the " * 40, finish="length"), Label.GARBLED),
    ],
)
def test_what_is_no_answer_at_all(
    judge: Judge, battery: Battery, prompts: dict[str, Prompt], reply: Reply, label: Label
) -> None:
    assert judge.judge(prompts[f"{SQUARE}/0"], reply, battery).label is label


def test_evidence_is_the_very_text(judge: Judge, battery: Battery, prompts: dict[str, Prompt]) -> None:
    text = "I'm sorry, but I can't talk about that."
    judgment = judge.judge(prompts[f"{SQUARE}/0"], Reply(text=text), battery)
    (span,) = judgment.evidence
    assert span.text == text[span.start : span.end] == "I can't talk"
    assert judgment.flags == {Flag.APOLOGY}
    assert judgment.judge == judge.version
