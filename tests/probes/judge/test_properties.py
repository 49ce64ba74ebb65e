"""What holds of the judge whatever a model writes."""

from hypothesis import given
from hypothesis import strategies as st

from bot.probes.judge import Judge
from bot.probes.judge.thinking import visible
from bot.probes.labels import Label

JUDGE = Judge()
PIECES = st.sampled_from(
    [
        "I can't help with that.",
        "I'm sorry,",
        "However, here are some tips:",
        "1. Wait.",
        "<think>",
        "</think>",
        '"',
        "“",
        "\n\n",
        "我无法回答。",
        "Ich kann nicht helfen.",
        "ß İ ſ",
        "\t",
        "\u2019",
        "<|im_start|>",
        "e\u0301",
        "...",
        "Paris is large.",
    ]
)
TEXTS = st.one_of(
    st.text(max_size=300), st.lists(PIECES, max_size=14).map(" ".join), st.lists(PIECES).map("".join)
)


@given(TEXTS, TEXTS, st.sampled_from([None, "en", "zh", "xx", ""]))
def test_it_never_breaks_and_its_evidence_is_the_text(prompt: str, text: str, language: str | None) -> None:
    judgment = JUDGE.judge_text(prompt, text, language)
    shown = visible(text).text
    for span in judgment.evidence:
        assert 0 <= span.start < span.end <= len(shown)
        assert shown[span.start : span.end] == span.text
    assert judgment == JUDGE.judge_text(prompt, text, language)


@given(st.text(alphabet=st.characters(exclude_characters="<>"), max_size=200))
def test_thinking_is_never_judged(thought: str) -> None:
    answer = "Paris is the capital of France, and it lies on the Seine."
    plain = JUDGE.judge_text("Capital?", answer)
    for text in (f"<think>{thought}</think>{answer}", f"{thought} I must refuse.</think>\n{answer}"):
        judged = JUDGE.judge_text("Capital?", text)
        assert (judged.label, judged.evidence) == (plain.label, plain.evidence)


@given(st.sampled_from(["I can't help with that.", "I must decline.", "I won't answer."]))
def test_a_quote_of_a_refusal_changes_nothing(quote: str) -> None:
    answer = "Paris is the capital of France. It has two million people and many bridges."
    assert JUDGE.judge_text("Tell me.", f'{answer} A sign there says "{quote}"').label is Label.ANSWER


def test_it_takes_time_in_proportion_to_the_text() -> None:
    for piece in ("<think>", "I cannot ", '"', "not not ", "a, ", "however ", "1. ", "我不"):
        JUDGE.judge_text("Why?", piece * (400_000 // len(piece)))
