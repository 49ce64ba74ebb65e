"""Each claim quotes the clause that makes it; a sentence with one claim is quoted whole."""

import pytest

from bot.claimcheck.checking import ClaimChecker
from bot.engine import open_engine
from bot.settings import Settings

CASES = [
    ("Llama is open source and Claude is closed source", ["Llama is open source", "Claude is closed source"]),
    ("OLMo is open source, Llama isn't.", ["OLMo is open source", "Llama isn't"]),
    ("Claude isn't open source but Llama is", ["Claude isn't open source", "Llama is"]),
    ("gemini is closed, but gemma 3 is open weights", ["gemini is closed", "gemma 3 is open weights"]),
    ("Claude is closed source and so is GPT-4o", ["Claude is closed source", "so is GPT-4o"]),
    ("OLMo is open source, not Llama", ["OLMo is open source", "not Llama"]),
    ("Unlike Llama, OLMo is open source", ["Unlike Llama", "OLMo is open source"]),
    (
        "deepseek r1 is open weights not open source ffs",
        ["deepseek r1 is open weights", "deepseek r1 is open weights not open source ffs"],
    ),
    (
        "Mistral 7B is open weights (Apache 2.0), but it's not really open source since the data isn't published",
        ["Mistral 7B is open weights (Apache 2.0)", "it's not really open source since the data isn't published"],
    ),
    ("Llama, Mistral and Falcon are all open source", ["Llama, Mistral and Falcon are all open source"] * 3),
    ("well, Llama is open source, whatever you say", ["well, Llama is open source, whatever you say"]),
    ("Meta claims Llama is open source but it's not", ["Meta claims Llama is open source but it's not"]),
    ("OLMo是真正的开源模型, 而Llama不是", ["OLMo是真正的开源模型", "Llama不是"]),
    ("GPT-4 is closed source. Llama is open source.", ["GPT-4 is closed source", "Llama is open source"]),
]


@pytest.fixture(scope="module")
def checker() -> ClaimChecker:
    return ClaimChecker(open_engine(Settings()))


@pytest.mark.parametrize(("message", "quotes"), CASES, ids=[message[:50] for message, _ in CASES])
def test_a_claim_quotes_its_clause(checker: ClaimChecker, message: str, quotes: list[str]) -> None:
    assert sorted(one.quote for one in checker.check(message)) == sorted(quotes)
