"""Untrusted text becomes inert, and only checked addresses become links."""

import discord
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.openness.phrases import Phrase
from cogs.cards.markdown import clean, cut, inert, length, link, plain, safe_url
from tests.cogs.hostile import NASTY, text
from tests.cogs.legal import assert_quiet, units


@given(text, st.integers(1, 300))
def test_plain_text_is_inert_short_and_never_empty(given_text: str, limit: int) -> None:
    made = plain(given_text, limit)
    assert made
    assert_quiet(made)
    assert_quiet(f"## {made}\n- {made} {made}")


@given(text, st.integers(1, 300))
def test_clean_text_keeps_its_limit_in_the_units_of_clients(given_text: str, limit: int) -> None:
    assert units(clean(given_text, limit)) <= limit
    assert "\n" not in clean(given_text, limit)


@given(st.text())
def test_length_is_counted_in_utf16_units(given_text: str) -> None:
    valid = given_text.encode("utf-16-le", "ignore").decode("utf-16-le")
    assert length(valid) == units(valid)
    assert length(cut(valid, 10)) <= 10


@given(text)
def test_everything_that_the_library_escapes_is_escaped_here_too(given_text: str) -> None:
    harmless = clean(given_text, 300)
    ours = plain(harmless, 300)
    for character in "*_`~|":
        assert discord.utils.escape_markdown(harmless, ignore_links=False).count(f"\\{character}") <= ours.count(
            f"\\{character}"
        )


@pytest.mark.parametrize("name", ["Llama 3.1 8B", "gpt-oss-120b", "K2 (Moonshot)", "عربي", "日本語", "👩‍👩‍👧"])
def test_ordinary_names_stay_readable(name: str) -> None:
    assert plain(name) == name


@pytest.mark.parametrize("identifier", ["model-available", "data-preprocessing-code", "apache-2.0"])
def test_identifiers_survive_so_that_messages_can_select_by_them(identifier: str) -> None:
    assert inert(Phrase("x", {"component": identifier, "count": 3})).args == {"component": identifier, "count": 3}


@pytest.mark.parametrize("start", ["# x", "- x", "+ x", "1. x", "12) x", "> x", "* x"])
def test_a_line_cannot_begin_a_heading_list_or_quote(start: str) -> None:
    assert plain(start) != start
    assert "\\" in plain(start)[:3]


@pytest.mark.parametrize(
    "address",
    [
        "https://huggingface.co/meta-llama/Llama-3.1-8B",
        "http://example.org:8080/a?b=c&d=e#f",
        "https://x.org/a_(b)",
    ],
)
def test_web_addresses_become_links(address: str | None) -> None:
    made = link("the card", address)
    assert made.startswith("[the card](http")
    assert made.count(")") == 1
    assert_quiet(made)


@pytest.mark.parametrize(
    "address",
    [
        None,
        "",
        "javascript:alert(1)",
        "ftp://example.org",
        "https://",
        "https://user:pass@example.org",
        "https://exa mple.org",
        "https://example.org/\u202e",
        "https://example.org/\n",
        "https://[bad",
        "https://example.org/" + "x" * 500,
        "//example.org",
    ],
)
def test_anything_else_is_no_link(address: str | None) -> None:
    assert safe_url(address) is None
    assert link("the card", address) == "the card"


@pytest.mark.parametrize("nasty", NASTY)
def test_words_on_a_link_cannot_break_out_of_it(nasty: str) -> None:
    assert_quiet(link(nasty, "https://example.org/a(b)c"))
