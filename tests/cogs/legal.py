"""Is this something Discord would take, and would it stay quiet? Used on everything the bot makes."""

import re
from collections.abc import Iterator
from typing import Any

LINK = re.compile(r"\[((?:\\.|[^\]\\])*)\]\((https?://[^\s()<>]+)\)")
# Times, commands, and channels of the sandbox's own world (none that text from outside names).
OUR_MENTIONS = re.compile(r"<t:-?\d+:[a-zA-Z]>|</[\w -]+:\d+>|<#13\d{17}>")


# Replies of models stand behind spoilers of ours; inside everything is escaped.
OUR_SPOILERS = re.compile(r"(?<!\\)\|\|(?P<inside>.*?)(?<!\\)\|\|(?=\s|$)")


def components(payload: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Every component, nested ones included."""
    for component in payload:
        yield component
        yield from components(component.get("components", []))
        if "accessory" in component:
            yield from components([component["accessory"]])


def texts(payload: list[dict[str, Any]]) -> list[str]:
    """The text of every text component."""
    return [component["content"] for component in components(payload) if component["type"] == 10]


def units(text: str) -> int:
    """The length as clients count it."""
    return len(text.encode("utf-16-le")) // 2


def assert_legal(payload: list[dict[str, Any]]) -> None:
    """The limits of a message in Components V2."""
    everything = list(components(payload))
    assert 0 < len(everything) <= 40
    assert sum(units(text) for text in texts(payload)) <= 4_000
    assert all(text.strip() for text in texts(payload))
    ids = [component["custom_id"] for component in everything if "custom_id" in component]
    assert len(ids) == len(set(ids))
    assert all(0 < len(custom_id) <= 100 for custom_id in ids)
    for component in everything:
        if component["type"] == 1:
            assert 0 < len(component["components"]) <= 5
        if component["type"] == 2:
            assert 0 < units(component["label"]) <= 80
        if component["type"] == 3:
            assert 0 < len(component["options"]) <= 25
            assert all(0 < units(option["label"]) <= 100 for option in component["options"])
            assert all(0 < len(option["value"]) <= 100 for option in component["options"])


def assert_quiet(text: str) -> None:
    """Nothing in the text pings, links where we did not, hides, or turns text around."""
    text.encode()  # no lone surrogates
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]", text)
    assert "@everyone" not in text
    assert "@here" not in text
    rest = LINK.sub("", OUR_MENTIONS.sub("", OUR_SPOILERS.sub(r"\g<inside>", text)))
    assert "://" not in re.sub(r"\\[^0-9A-Za-z\s]", "", rest), rest
    literal = re.sub(r"\\[^0-9A-Za-z\s]", "", rest)
    assert not re.search(r"<[@#:/tia]", literal), literal
    assert not re.search(r"`|\|\||~~|__", re.sub(r"`/[\w -]+`", "", literal)), literal
    assert "](" not in literal, literal
