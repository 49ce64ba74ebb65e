"""`/license`: by name, by model, or an attached text."""

import base64
import re
from pathlib import Path

import pytest

from bot.engine import Engine
from bot.sandbox.testing import Handle
from tests.cogs.discord import discord, make_client

MIT_ALTERED = "MIT License\n\nPermission is hereby granted, free of charge, for research purposes only."


async def test_by_name(home: Handle) -> None:
    result = await home.slash("license", name="llama3.1")
    assert "Llama 3.1 Community License" in result.text
    assert "Not an open source license" in result.text
    assert "700 million" in result.text


async def test_an_expression_is_shown_whole(home: Handle) -> None:
    result = await home.slash("license", name="MIT OR GPL-3.0-only")
    assert "MIT License OR GNU General Public License 3" in result.text
    assert "You may choose one of them" in result.text
    single = await home.press(result, result.custom_id("GNU General Public License 3"))
    assert "Copyleft" in single.text
    assert not home.violations


async def test_by_model(home: Handle) -> None:
    assert "Gemma Terms of Use" in (await home.slash("license", model="gemma 3")).text


async def test_names_are_offered_while_one_types(home: Handle) -> None:
    result = await home.autocomplete("license", "name", name="apach")
    assert any(choice["value"] == "apache-2.0" for choice in result.choices or ())


@pytest.mark.parametrize("asked", [{}, {"name": "no such license"}, {"model": "no such model"}])
async def test_what_cannot_be_answered_is_said_privately(home: Handle, asked: dict[str, str]) -> None:
    result = await home.slash("license", options=asked)
    assert result.ephemeral
    assert not home.violations


async def test_a_text_that_only_looks_like_a_license_is_not_called_one(home: Handle) -> None:
    result = await home.slash("license", options={"file": _file(MIT_ALTERED.encode())})
    assert "exactly" not in result.text
    assert not home.violations


@pytest.mark.parametrize("data", [b"", b"\x00\x01\x02" * 50, b"x" * 300_000])
async def test_bad_files_are_refused_with_a_reason(home: Handle, data: bytes) -> None:
    result = await home.slash("license", options={"file": _file(data)})
    assert result.ephemeral
    assert not home.violations


async def test_two_licenses_side_by_side(home: Handle) -> None:
    result = await home.slash("license", options={"name": "llama3.1", "with": "apache-2.0"})
    assert "Llama 3.1 Community License and Apache License 2.0" in result.text
    assert "700 million" in result.text
    assert "The stricter of the two: Llama 3.1 Community License" in result.text
    single = await home.press(result, result.custom_id("Apache License 2.0"))
    assert "OSI has approved it" in single.text


async def test_a_models_license_beside_another(home: Handle) -> None:
    result = await home.slash("license", options={"model": "gemma 3", "with": "mit"})
    assert "Gemma Terms of Use and MIT License" in result.text


async def test_a_name_and_a_model_are_put_side_by_side(home: Handle) -> None:
    result = await home.slash("license", options={"model": "gemma 3", "name": "mit"})
    assert "Gemma Terms of Use and MIT License" in result.text


async def test_three_at_once_are_refused_kindly(home: Handle) -> None:
    result = await home.slash("license", options={"model": "gemma 3", "name": "mit", "with": "apache-2.0"})
    assert result.ephemeral
    assert "side by side" in result.text
    assert not home.violations


async def test_a_file_stands_alone(home: Handle) -> None:
    result = await home.slash("license", options={"name": "mit", "file": _file(MIT_ALTERED.encode())})
    assert result.ephemeral
    assert "by itself" in result.text


async def test_the_second_license_is_offered_while_one_types(home: Handle) -> None:
    result = await home.autocomplete("license", "with", **{"with": "gpl"})
    assert any(choice["value"] == "gpl-3.0" for choice in result.choices or ())


async def test_the_button_asks_for_the_second_license(home: Handle) -> None:
    result = await home.slash("license", name="llama3.1")
    form = await home.press(result, result.custom_id("Compare licenses"), user=home.member)
    fields = [label["component"]["custom_id"] for label in form.modal["components"]]
    typed = next(field for field in fields if field.startswith("2lc:"))
    compared = await home.submit({typed: "mit"}, user=home.member)
    assert compared.ephemeral
    assert "Llama 3.1 Community License and MIT License" in compared.text


async def test_a_second_license_nobody_knows_is_said_privately(home: Handle) -> None:
    result = await home.slash("license", options={"name": "mit", "with": "no such license"})
    assert result.ephemeral
    assert "I do not know a license" in result.text


async def test_the_button_below_an_answer_shows_the_whole_license(home: Handle) -> None:
    answer = await home.slash("isopen", model="llama 3.1")
    shown = await home.press(answer, answer.custom_id("License"))
    by_itself = await home.slash("license", name="llama3.1")
    for part in (
        "You may:",
        "You must",
        "What the licensor keeps in hand",
        "Not an open source license",
        "Freedom",
    ):
        assert part in shown.text
        assert part in by_itself.text
    form = await home.press(shown, shown.custom_id("Compare licenses"))
    assert form.modal


def altered(project: Path, clauses: int) -> bytes:
    """Our own license with a clause of its own after every so many paragraphs: more than one card can hold."""
    parts = (project / "LICENSE").read_text(encoding="utf-8").split("\n\n")
    step = max(1, len(parts) // (clauses + 1))
    for number, at in enumerate(range(len(parts) - step, 0, -step)):
        parts.insert(
            at, f"Rider {number}: the *software* must not be used for purpose {number}, nor sold to @everyone."
        )
    return "\n\n".join(parts).encode()


async def test_many_differences_are_shown_page_by_page(home: Handle, project: Path) -> None:
    first = await home.slash("license", options={"file": _file(altered(project, 60))})
    found = re.search(r"Page 1 of (\d+), (\d+) differences", first.text)
    assert found
    assert int(found[1]) > 1
    seen, page = first.text, first
    for number in range(2, int(found[1]) + 1):
        page = await home.press(first, page.custom_id("More"))
        assert f"Page {number} of" in page.text
        seen += page.text
    assert {int(number) for number in re.findall(r"Rider (\d+):", seen)} == set(range(int(found[2])))
    assert "More" not in [part.get("label") for part in page.components]
    back = await home.press(first, page.custom_id("Back"))
    assert f"Page {int(found[1]) - 1} of" in back.text


async def test_pages_still_turn_after_a_restart(engine: Engine, project: Path) -> None:
    async with discord() as home:
        async with home.run(make_client(engine), ready=False):
            first = await home.slash("license", options={"file": _file(altered(project, 60))})
        async with home.run(make_client(engine), ready=False):
            second = await home.press(first, first.custom_id("More"))
            assert "Page 2 of" in second.text
            made_up = await home.press(first, "dif:999", force=True)
            assert made_up.ephemeral or "Page" in made_up.text


async def test_a_short_difference_needs_no_pages(home: Handle, project: Path) -> None:
    result = await home.slash("license", options={"file": _file(altered(project, 1))})
    assert "Rider 0" in result.text
    assert "Page" not in result.text


def _file(data: bytes) -> dict[str, str]:
    return {"filename": "LICENSE", "content_type": "text/plain", "data": base64.b64encode(data).decode()}
