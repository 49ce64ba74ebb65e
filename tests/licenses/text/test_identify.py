"""What a text is: the real texts, the made ones, and every way a file can look."""

import asyncio
import time
from pathlib import Path

import pytest

from bot.licenses import LicenseIndex
from bot.licenses.text import MatchKind, TextIdentifier, load_identifier
from bot.licenses.text.result import Identification

MIT_TITLE = "MIT License\n\nCopyright (c) 2024 Jane Doe\n\n"


def all_added(found: Identification) -> str:
    return " | ".join(item.text for item in found.all_added)


def test_every_real_text_is_exactly_what_it_is(
    texts: dict[str, str], listing: list[dict[str, str]], identifier: TextIdentifier
):
    for row in listing:
        if row["kind"] == "real":
            found = identifier.identify(texts[row["file"]])
            assert (found.kind, found.spdx) == (MatchKind.EXACT, row["expected"].split(" ")[0]), row["file"]


def test_the_shipped_corpus_knows_every_real_text(
    texts: dict[str, str], listing: list[dict[str, str]], index: LicenseIndex, project: Path
):
    shipped = load_identifier(project / "data", index)
    for row in listing:
        if row["kind"] == "real":
            found = shipped.identify(texts[row["file"]])
            assert (found.kind, found.spdx) == (MatchKind.EXACT, row["expected"].split(" ")[0]), row["file"]


@pytest.mark.parametrize(
    ("file", "kind", "license_id"),
    [
        ("made-mit-changed-copyright.txt", "exact", "mit"),
        ("made-llama3.1-rewrapped.txt", "exact", "llama3.1"),
        ("made-mit-sell-removed.txt", "modified", "mit"),
        ("made-mit-uppercase-typo.txt", "modified", "mit"),
        ("made-apache-commons-clause.txt", "modified", "apache-2.0"),
        ("made-apache-truncated.txt", "modified", "apache-2.0"),
        ("made-openrail-m-no-attachment.txt", "modified", "creativeml-openrail-m"),
        ("made-readme-mit-plain.txt", "near", "mit"),
    ],
)
def test_the_made_texts(texts: dict[str, str], identifier: TextIdentifier, file: str, kind: str, license_id: str):
    found = identifier.identify(texts[file])
    assert (found.kind, found.license) == (kind, license_id)


def test_added_words_are_shown_in_full_and_removed_ones_by_place(
    texts: dict[str, str], identifier: TextIdentifier
):
    clause = "This permission does not extend to any military, intelligence or surveillance purpose whatsoever."
    added = identifier.identify(
        texts["mit.txt"].replace("The above copyright", clause + "\n\nThe above copyright")
    )
    assert all_added(added) == clause.rstrip(".")
    assert added.all_removed == ()

    removed = identifier.identify(texts["made-mit-sell-removed.txt"])
    assert removed.all_added == ()
    (place,) = removed.all_removed
    assert place.words == 3
    assert place.after.endswith("sublicense")
    assert place.line == 8


def test_a_changed_number_is_both(texts: dict[str, str], identifier: TextIdentifier):
    found = identifier.identify(texts["llama3.1.txt"].replace("700 million", "7 million"))
    assert (found.kind, found.license) == (MatchKind.MODIFIED, "llama3.1")
    assert all_added(found) == "7"
    assert [item.words for item in found.all_removed] == [1]


def test_several_licenses_in_one_file(texts: dict[str, str], identifier: TextIdentifier):
    both = f"{MIT_TITLE}{texts['mit.txt']}\n\n{'=' * 70}\n\n{texts['llama3.1.txt']}"
    found = identifier.identify(both)
    assert (found.kind, found.license) == (MatchKind.EXACT, "mit AND llama3.1")
    assert [match.license for match in found.matches] == ["mit", "llama3.1"]
    assert found.matches[0].last_line < found.matches[1].first_line

    changed = identifier.identify(both.replace("700 million", "7 million"))
    assert changed.kind is MatchKind.MODIFIED
    assert [match.kind for match in changed.matches] == [MatchKind.EXACT, MatchKind.MODIFIED]

    told_apart = identifier.identify(both.replace("=" * 70, "The weights are for students only:"))
    assert told_apart.kind is MatchKind.MODIFIED
    assert "students only" in all_added(told_apart)


@pytest.mark.parametrize(
    "text",
    [
        "Apache 2.0, for research purposes only",
        "This model is released under Apache 2.0, for research purposes only.",
        "# My model\n\n## License\n\nApache 2.0, for research purposes only.\n",
        "Licensed under the Apache License, Version 2.0, except for commercial use.",
        "Not licensed under Apache 2.0.",
        "The code is Apache-2.0; the weights may not be used commercially.",
    ],
)
def test_a_sentence_that_says_more_is_not_the_license(identifier: TextIdentifier, text: str):
    found = identifier.identify(text)
    assert found.kind is MatchKind.MODIFIED
    assert found.license == "apache-2.0"
    assert all_added(found)


@pytest.mark.parametrize(
    ("text", "license_id"),
    [
        ("This project is licensed under the MIT License - see the LICENSE file for details.", "mit"),
        ("The model weights are released under the Llama 3.1 Community License.", "llama3.1"),
        ("## License\n\nApache 2.0", "apache-2.0"),
        ("Code: MIT. Weights: CC BY-NC 4.0.", "mit AND cc-by-nc-4.0"),
    ],
)
def test_a_sentence_only_names_a_license(identifier: TextIdentifier, text: str, license_id: str):
    found = identifier.identify(text)
    assert (found.kind, found.license) == (MatchKind.NEAR, license_id)
    assert all(match.named for match in found.matches)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        "hello world",
        "You need a permit to enter; visits are limited and submitted in writing.",
        "没有许可证",
        "0" * 5000,
        "Copyright (c) 2024 Jane Doe. All rights reserved.",
    ],
)
def test_what_is_no_license_is_unknown(identifier: TextIdentifier, text: str):
    found = identifier.identify(text)
    assert found.kind is MatchKind.UNKNOWN
    assert found.license is None


def test_an_agreement_of_its_own_that_quotes_a_license_is_not_that_license(
    texts: dict[str, str], identifier: TextIdentifier
):
    own = " ".join(
        f"Clause {n}: the buyer pays {n} ducats and keeps silent about window number {n}." for n in range(120)
    )
    found = identifier.identify(f"{own}\n\n{texts['mit.txt']}\n\n{own}")
    assert found.kind is MatchKind.UNKNOWN


def test_an_appendix_may_be_missing_but_not_half_of_it(texts: dict[str, str], identifier: TextIdentifier):
    text = texts["apache-2.0.txt"]
    whole = text[: text.index("APPENDIX")]
    assert identifier.identify(whole).kind is MatchKind.EXACT
    assert identifier.identify(text[: text.index("APPENDIX") + 200]).kind is MatchKind.MODIFIED


def test_notices_left_out_are_shown(texts: dict[str, str], identifier: TextIdentifier):
    found = identifier.identify(MIT_TITLE + texts["mit.txt"])
    assert found.kind is MatchKind.EXACT
    assert found.copyright == ("Copyright (c) 2024 Jane Doe",)


def test_chinese_is_read_character_by_character(texts: dict[str, str], identifier: TextIdentifier):
    text = texts["openatom-model-1.0.txt"]
    assert identifier.identify("".join(text.split("\n"))).kind is MatchKind.EXACT or "\n" in text
    found = identifier.identify(text + "\n禁止用于军事目的。")
    assert found.kind is MatchKind.MODIFIED
    assert "禁止用于军事目的" in all_added(found)


async def test_the_event_loop_goes_on(texts: dict[str, str], identifier: TextIdentifier):
    ticks = 0

    async def tick() -> None:
        nonlocal ticks
        while True:
            ticks += 1
            await asyncio.sleep(0)

    altered = (
        texts["gpl-3.0.txt"] + "\nNot for use by anybody whose name begins with an A."
    )  # no file known by its hash
    ticking = asyncio.create_task(tick())
    found = await asyncio.gather(*(identifier.identify_async(altered) for _ in range(8)))
    ticking.cancel()
    assert {item.kind for item in found} == {MatchKind.MODIFIED}
    assert ticks > 2


@pytest.mark.parametrize(
    "text",
    [
        " " * 200_000,
        "<a " * 66_000,
        "&" * 200_000,
        "Copyright (c) 2020 A B\n" * 8_500,
        "不得用于商业用途" * 8_000,
        "a-" * 100_000,
        '<p style="' + "margin:" * 28_000,
        "[a]: #" * 33_000,
        "\n" * 199_000 + "x",
        "=" * 199_000 + "x",
    ],
    ids=lambda text: repr(text[:12]),
)
def test_no_text_takes_long(identifier: TextIdentifier, text: str):
    start = time.perf_counter()
    assert identifier.identify(text).kind is MatchKind.UNKNOWN
    assert time.perf_counter() - start < 3


def test_many_changed_licenses_in_one_file_take_no_longer(texts: dict[str, str], identifier: TextIdentifier):
    start = time.perf_counter()
    found = identifier.identify(texts["apache-2.0.txt"].replace("irrevocable", "revocable") * 17)
    assert found.kind is not MatchKind.EXACT
    assert time.perf_counter() - start < 5
