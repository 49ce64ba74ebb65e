"""Every language says everything, with the same words filled in, and within Discord's limits."""

import re
from pathlib import Path
from typing import Any

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from bot.texts import DEFAULT_LOCALE, available_locales

FOLDER = Path(__file__).resolve().parents[2] / "bot" / "texts"
LOCALES = [locale for locale in available_locales() if locale != DEFAULT_LOCALE]
WANTED = {"de", "fr", "es-ES", "pt-BR", "ja", "zh-CN"}

# Discord's documentation, "Application Commands", "Component Reference".
NAME, DESCRIPTION, BUTTON, MENU_NAME = 32, 100, 80, 32
_COMMAND_NAME = re.compile(r"[-_'\w]{1,32}")


class Placed(Visitor):
    """Collects the variables that a pattern writes out, not those that it only chooses by."""

    def __init__(self) -> None:
        self.written: set[str] = set()
        self.chosen: set[str] = set()
        self.texts: list[str] = []

    def visit_SelectExpression(self, node: ftl.SelectExpression) -> None:  # noqa: N802 - the library's name
        if isinstance(node.selector, ftl.VariableReference):
            self.chosen.add(node.selector.id.name)
        for variant in node.variants:
            self.visit(variant.value)

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802
        self.written.add(node.id.name)

    def visit_TextElement(self, node: ftl.TextElement) -> None:  # noqa: N802
        self.texts.append(node.value)


def patterns(locale: str) -> dict[str, ftl.Pattern]:
    """Every pattern of a language, by message or `message.attribute`."""
    found: dict[str, ftl.Pattern] = {}
    for path in sorted((FOLDER / locale).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, ftl.Message):
                parts: list[Any] = [(entry.id.name, entry.value)]
                parts += [(f"{entry.id.name}.{one.id.name}", one.value) for one in entry.attributes]
                found |= {name: pattern for name, pattern in parts if pattern is not None}
    return found


ENGLISH = patterns(DEFAULT_LOCALE)


def placed(pattern: ftl.Pattern) -> Placed:
    visitor = Placed()
    visitor.visit(pattern)
    return visitor


def test_the_languages_that_were_promised_are_there() -> None:
    assert set(LOCALES) >= WANTED


@pytest.mark.parametrize("locale", LOCALES)
def test_a_language_has_every_message_and_no_other(locale: str) -> None:
    found = patterns(locale)
    assert sorted(set(ENGLISH) - set(found)) == [], "not translated"
    assert sorted(set(found) - set(ENGLISH)) == [], "of no use"


@pytest.mark.parametrize("locale", LOCALES)
def test_the_same_words_are_filled_in(locale: str) -> None:
    """A translation that drops a number or a name drops a fact; one with a strange variable shows a gap."""
    wrong = []
    for name, pattern in patterns(locale).items():
        mine, english = placed(pattern), placed(ENGLISH[name])
        known = english.written | english.chosen
        if not mine.written | mine.chosen <= known or not english.written <= mine.written | mine.chosen:
            wrong.append((name, sorted(mine.written), sorted(english.written)))
    assert wrong == []


@pytest.mark.parametrize("locale", LOCALES)
def test_sentences_are_translated(locale: str) -> None:
    """Short words may be the same in two languages; whole sentences are not."""
    same = []
    for name, pattern in patterns(locale).items():
        mine, english = "".join(placed(pattern).texts), "".join(placed(ENGLISH[name]).texts)
        if mine.strip() == english.strip() and len(re.findall(r"[a-z]{3,}", english)) >= 4:
            same.append(name)
    assert same == []


@pytest.mark.parametrize("locale", [DEFAULT_LOCALE, *LOCALES])
def test_names_and_labels_fit_discord(locale: str) -> None:
    wrong = []
    for name, pattern in patterns(locale).items():
        text = "".join(placed(pattern).texts)
        root, _, attribute = name.partition(".")
        if attribute == "description" and root.startswith(("command-", "option-")):
            wrong += [name] if not 1 <= len(text) <= DESCRIPTION else []
        elif root.startswith(("command-", "option-")) and not attribute and not _is_menu(root):
            wrong += [name] if not _COMMAND_NAME.fullmatch(text) or text != text.lower() else []
        elif _is_menu(root) and not attribute:
            wrong += [name] if not 1 <= len(text) <= MENU_NAME else []
        elif root.startswith("button-"):
            wrong += [name] if not 1 <= len(text) <= BUTTON else []
    assert wrong == []


def _is_menu(name: str) -> bool:
    """Names of entries in the menu of a message may hold spaces and capitals."""
    return name == "command-claims"
