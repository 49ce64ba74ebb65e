"""Names as people in community servers type them: the right family, and the verdict its facts allow."""

import pytest

from bot.catalog.catalog import Catalog
from bot.catalog.resolution import Kind
from bot.engine import Engine
from bot.errors import AmbiguousName
from tests.catalog.world import ROOT

LINES = (ROOT / "tests" / "catalog" / "people_type.txt").read_text(encoding="utf-8").splitlines()
ROWS = [tuple(part.strip() for part in line.split("|")) for line in LINES if line and not line.startswith("#")]


@pytest.fixture(scope="module")
def engine(real: Catalog) -> Engine:
    return Engine(real)


def told(engine: Engine, name: str) -> tuple[str, str]:
    try:
        answer = engine.answer(name)
    except AmbiguousName as error:
        return "?", ", ".join(error.candidates)
    return answer.family.id, answer.assessment.verdict.value


def test_there_are_hundreds_of_them():
    assert len(ROWS) > 400
    assert len({name for name, _, _ in ROWS}) == len(ROWS)


def test_every_name_leads_to_its_family_and_verdict(engine: Engine):
    wrong = {name: told(engine, name) for name, family, verdict in ROWS if told(engine, name) != (family, verdict)}
    assert wrong == {}


def test_open_source_is_said_of_nothing_else(engine: Engine):
    """The one mistake that must never happen: a new row here needs an argument, with sources, in its file."""
    said = {family for _, family, verdict in ROWS if verdict == "open-source"}
    assert said == {
        "amber", "apertus", "crystalcoder", "dolly", "gpt-j", "gpt-neo", "gpt-neox", "lucie", "nomic", "olmo",
        "olmoe", "pythia", "smollm", "t5", "tinyllama", "wav2vec",
    }  # fmt: skip


@pytest.mark.parametrize(
    "name",
    ["github copilot", "cursor", "replika", "dolma", "llama 3 uncensored", "qwen uncensored", "gpt-7", "llama 9"],
)
def test_what_is_no_model_here_is_unknown_rather_than_guessed(real: Catalog, name: str):
    assert real.resolve(name).kind is Kind.UNKNOWN


@pytest.mark.parametrize(
    ("name", "model"),
    [
        ("fietje", "fietje-2"), ("poro", "poro-34b"), ("sonar", "sonar"), ("meltemi", "meltemi-7b"),
        ("longalign", "longalign-13b"), ("nexusraven", "nexusraven-v2-13b"), ("bakllava", "bakllava-1"),
        ("cydonia", "cydonia-24b"), ("hailuo", "hailuo"), ("pharia", "pharia-1"), ("canary", "canary-1b-v2"),
    ],
)  # fmt: skip
def test_a_line_of_its_own_is_not_answered_for_by_a_sister(real: Catalog, name: str, model: str):
    assert real.resolve(name).model == model
