"""Every sentence comes from the message catalog, and none is missing or broken."""

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from bot.openness.components import Component
from bot.openness.phrases import Phrase
from bot.texts import available_locales, load_texts

FOLDER = Path(__file__).resolve().parent.parent / "bot" / "texts"
FILES = sorted(FOLDER.glob("*/*.ftl"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_file_is_good_fluent(path: Path):
    broken = [entry for entry in FluentParser().parse(path.read_text()).body if isinstance(entry, ftl.Junk)]
    assert not broken, broken[0].content


@pytest.mark.parametrize("locale", available_locales())
def test_no_message_is_written_twice(locale: str):
    names: list[str] = []
    for path in (FOLDER / locale).glob("*.ftl"):
        names += [
            entry.id.name
            for entry in FluentParser().parse(path.read_text()).body
            if isinstance(entry, ftl.Message)
        ]
    assert len(names) == len(set(names)), sorted({name for name in names if names.count(name) > 1})


def test_every_phrase_that_the_code_names_has_a_message(project: Path):
    texts = load_texts()
    used = set()
    for path in [*(project / "bot").rglob("*.py"), *(project / "cogs").rglob("*.py")]:
        used |= set(re.findall(r'(?:phrase|texts)\(\s*"([a-z][a-z0-9-]*)', path.read_text()))
        used |= set(re.findall(r'message_id = "([a-z][a-z0-9-]*)"', path.read_text()))
    assert len(used) > 50
    assert sorted(name for name in used if not texts.has(name)) == []


def test_every_component_has_a_name_and_a_form_for_inside_a_sentence():
    texts = load_texts()
    for name in ("component-name", "component-lower"):
        written = {texts(name, component=component.value) for component in Component}
        assert len(written) == len(Component)


def test_lists_of_components_read_like_a_sentence():
    phrase = Phrase(
        "reason-part-unknown", {"components": "datasets,training-code,model-card", "count": 3, "license": ""}
    )
    assert (
        load_texts().write(phrase) == "Not established: the training data, the training code and the model card."
    )


def test_a_language_nobody_wrote_reads_english():
    assert load_texts("tlh").locale == "en-US"
    assert load_texts("en-GB").locale == "en-US"


def test_a_message_that_is_not_there_is_an_error():
    with pytest.raises(KeyError):
        load_texts()("no-such-message")
