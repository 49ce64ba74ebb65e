"""The language nobody speaks shows what bypasses the catalog, and only that."""

from pathlib import Path

import pytest

from bot.texts import DEFAULT_LOCALE, load_texts
from tests.texts.pseudo import Facts, mark, pseudo_texts, unmark, visible

ENGLISH = Path(__file__).resolve().parents[2] / "bot" / "texts" / DEFAULT_LOCALE
FACTS = Facts(
    ["Llama 3.1", "Llama 3.1 Community License (Meta)", "published and open", "unknown"], {"unknown", "open"}
)


def test_marks_can_be_taken_off_and_do_not_make_a_text_longer(tmp_path: Path) -> None:
    marked, english = pseudo_texts(ENGLISH, tmp_path), load_texts()
    for message in ("about-intro", "settings-intro", "about-sources"):
        assert unmark(marked(message)) == english(message)
        assert len(marked(message)) == len(english(message))
    assert "https://osai-index.eu" in marked("about-sources")


def test_what_is_filled_into_a_message_is_not_marked(tmp_path: Path) -> None:
    said = pseudo_texts(ENGLISH, tmp_path)("override-did-remove", model="Llama 3.1")
    assert "Llama 3.1" in said
    assert FACTS.bypassing(said) == []
    assert FACTS.bypassing(said.replace("Llama 3.1", "the model")) != []


@pytest.mark.parametrize(
    "shown",
    [
        mark("This is marked."),
        f"**{mark('License')}:** Llama 3.1 Community License \\(Meta\\)",
        f"{mark('Made from')} [Llama 3\\.1](https://example.org/some/page), <t:1700000000:R>",
        f"</override set:12> {mark('and')} Llama 3.1 Communi…",
        "12 % · 2026-05-11 · ✅",
    ],
)
def test_messages_facts_and_markup_may_be_shown(shown: str) -> None:
    assert FACTS.bypassing(shown) == []


@pytest.mark.parametrize(
    "shown",
    [
        "Something went wrong",
        mark("The verdict:") + " unknown",
        mark("Parts:") + " published",
        f"Llama 3.1 {mark('is')} great",
        f"{mark('Made from')} Llama 3.1 by somebody",
        "Llama 3.1 Communi",
    ],
)
def test_everything_else_is_found(shown: str) -> None:
    assert FACTS.bypassing(shown) != []


def test_everything_that_people_see_of_a_body_is_looked_at() -> None:
    body = {
        "data": {
            "title": "a",
            "choices": [{"name": "b", "value": "-"}],
            "components": [
                {"type": 17, "components": [{"type": 10, "content": "c"}]},
                {"type": 1, "components": [{"type": 2, "label": "d", "custom_id": "-"}]},
                {
                    "type": 3,
                    "placeholder": "e",
                    "options": [{"label": "f", "value": "-", "description": "g"}],
                },
                {"type": 12, "items": [{"description": "h", "media": {"url": "-"}}]},
                {"type": 18, "label": "i", "description": "j", "component": {"type": 4, "custom_id": "-"}},
            ],
            "attachments": [{"filename": "-", "description": "k"}],
        }
    }
    assert sorted(visible(body)) == list("abcdefghijk")
