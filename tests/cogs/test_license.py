"""`/license`: by name, by model, or an attached text."""

import base64

import pytest

from bot.sandbox.testing import Handle

MIT_ALTERED = "MIT License\n\nPermission is hereby granted, free of charge, for research purposes only."


async def test_by_name(home: Handle) -> None:
    result = await home.slash("license", name="llama3.1")
    assert "Llama 3.1 Community License" in result.text
    assert "Not an open source license" in result.text
    assert "700 million" in result.text


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


def _file(data: bytes) -> dict[str, str]:
    return {"filename": "LICENSE", "content_type": "text/plain", "data": base64.b64encode(data).decode()}
