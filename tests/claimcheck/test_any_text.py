"""Whatever people write: no crash, no flood, no waiting, and no word about what somebody else said."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.claimcheck.checking import ClaimChecker
from bot.engine import open_engine
from bot.settings import Settings

CHECKER = ClaimChecker(open_engine(Settings()))
MODELS = ("Llama 3", "claude", "OLMo 2", "gpt-4", "qwen3", "deepseek r1", "gemma 3", "whisper", "Pythia", "grok")
WORDS = (
    *("is", "isn't", "not", "are", "and", "but", "unlike", "it", "which", "my", "a", "models like", "if", "says"),
    *(
        "open source",
        "open weights",
        "closed source",
        "FOSS",
        "quelloffen",
        "开源",
        "オープンソース",
        "ist",
        "est",
        "是",
    ),
    *(",", ".", "?", "!", "\n", '"', "`", "```", "(", ":", "**", "||", "😂", "<@1>", "https://a.example/llama"),
)
CHATTER = st.lists(st.sampled_from(MODELS + WORDS), max_size=60).map(" ".join)
TEXTS = st.one_of(st.text(max_size=300), CHATTER)
FEW = settings(max_examples=60, deadline=None)


@FEW
@given(TEXTS)
def test_no_text_makes_it_stumble(text: str) -> None:
    found = CHECKER.check(text)
    assert len(found) <= 20
    assert all(one.quote and one.model for one in found)


@FEW
@given(CHATTER)
def test_what_is_quoted_says_nothing(text: str) -> None:
    quoted = "\n".join(f"> {line}" for line in text.splitlines())
    assert CHECKER.check(quoted) == ()


@FEW
@given(CHATTER)
def test_a_block_quote_says_nothing(text: str) -> None:
    assert CHECKER.check(f">>> {text}") == ()


def test_many_models_make_at_most_twenty_claims() -> None:
    names = [
        f"{name} is open source." for name in (*MODELS, *(f"Llama 3.{n}" for n in range(4)), "Phi-4", "Bloom")
    ]
    more = [f"{name} is closed source." for name in MODELS]
    assert len(CHECKER.check(" ".join(names + more))) == 20


@pytest.mark.parametrize(
    "part", ["llama ", "a", "open source ", "llama is open source, ", "`", '"llama" ', "> ", "是"]
)
def test_the_longest_message_is_read_quickly(part: str) -> None:
    start = time.process_time()
    CHECKER.check((part * 4_000)[:4_000])
    assert time.process_time() - start < 3
