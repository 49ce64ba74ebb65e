"""Two licenses in lines, and expressions as people write them."""

import pytest

from bot.licenses import LicenseIndex
from bot.licenses.comparison import compare
from bot.licenses.comparison_lines import comparison_document, freedoms_line, lines, stricter_line
from bot.licenses.explain import explain
from bot.texts import load_texts

TEXTS = load_texts()


def rows(index: LicenseIndex, a: str, b: str) -> dict[str, tuple[str, str]]:
    found = compare(index.get(a), index.get(b))
    return {TEXTS.write(row.label): (TEXTS.write(row.a), TEXTS.write(row.b)) for row in lines(found)}


def test_a_license_beside_itself_has_no_rows(index: LicenseIndex):
    assert all(rows(index, terms.id, terms.id) == {} for terms in index)


def test_what_only_one_says_is_told(index: LicenseIndex):
    found = rows(index, "llama3.1", "apache-2.0")
    assert "700 million" in found["cap on users"][0]
    assert found["cap on users"][1] == "says nothing of it"
    assert rows(index, "mit", "cc-by-nc-4.0")["use it commercially"] == ("yes", "no")


def test_every_pair_can_be_drawn_both_ways(index: LicenseIndex):
    every = list(index)
    for at, terms in enumerate(every):
        other = every[(at * 7 + 3) % len(every)]
        one, two = rows(index, terms.id, other.id), rows(index, other.id, terms.id)
        assert one.keys() == two.keys()
        assert {label: cells[::-1] for label, cells in one.items()} == two


def test_the_stricter_one_is_named(index: LicenseIndex):
    line = stricter_line(compare(index.get("mit"), index.get("llama3.1")))
    assert "Llama 3.1 Community License" in TEXTS.write(line)
    document = comparison_document(compare(index.get("mit"), index.get("llama3.1")))
    assert (document["a"]["id"], document["b"]["id"], document["stricter"]) == ("mit", "llama3.1", "llama3.1")


def test_the_four_freedoms(index: LicenseIndex):
    def told(license_id: str) -> str:
        return TEXTS.write(freedoms_line(explain(index.get(license_id)), TEXTS.write))

    assert "Not granted" not in told("gpl-3.0")
    assert "Not granted: run it for any purpose" in told("llama3.1")


@pytest.mark.parametrize(
    ("expression", "counts"),
    [
        ("Apache-2.0 OR MIT", "mit"),
        ("apache-2.0 or mit", "mit"),
        ("MIT AND LicenseRef-llama3.1", "llama3.1"),
        ("mit and llama3.1", "llama3.1"),
        ("(MIT OR Apache-2.0) AND llama3.1", "llama3.1"),
        ("GPL-2.0-or-later WITH Classpath-exception-2.0", "gpl-2.0"),
        ("GPL-3.0+", "gpl-3.0"),
        ("MIT WITH Made-up-exception", None),
        ("LicenseRef-MIT", None),
        ("LicenseRef-Apache-2.0 OR LicenseRef-mit", None),
        ("MIT AND LicenseRef-anything", None),
        ("MIT AND", None),
        ("((((", None),
        ("OR", None),
    ],
)
def test_expressions(index: LicenseIndex, expression: str, counts: str | None):
    found = index.resolve(expression)
    assert (found.id if found else None) == counts
