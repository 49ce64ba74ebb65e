"""What `--json` says: nothing is approved that is not exact."""

import json

import msgspec
import pytest

from bot.engine import open_engine
from bot.licenses import LicenseIndex
from bot.licenses.comparison import compare
from bot.licenses.comparison_lines import lines
from bot.licenses.report import removed_line, report_license, report_text, text_line
from bot.licenses.text import TextIdentifier
from bot.openness.license import Category
from bot.settings import Settings
from bot.texts import load_texts


def test_a_license_looked_up(index: LicenseIndex):
    terms = index.get("llama3.1")
    assert terms
    said = json.loads(msgspec.json.encode(report_license(terms)))
    assert said["id"] == "llama3.1"
    assert said["osi_approved"] is False
    assert said["restrictions"][0].keys() >= {"flag", "clause", "summary"}


def test_an_exact_text_has_the_flags_of_its_license(
    texts: dict[str, str], identifier: TextIdentifier, index: LicenseIndex
):
    said = report_text(identifier.identify(texts["mit.txt"]), index)
    assert (said.id, said.osi_approved, said.fsf_free, said.category) == ("mit", True, True, Category.PERMISSIVE)


@pytest.mark.parametrize(
    "file", ["made-mit-sell-removed.txt", "made-apache-commons-clause.txt", "made-readme-mit-plain.txt"]
)
def test_an_inexact_one_has_none(
    texts: dict[str, str], identifier: TextIdentifier, index: LicenseIndex, file: str
):
    said = report_text(identifier.identify(texts[file]), index)
    assert said.id in {"mit", "apache-2.0"}
    assert not said.osi_approved
    assert not said.fsf_free
    assert not said.identified
    assert said.category is Category.UNIDENTIFIED


def test_of_several_the_most_restrictive_counts(
    texts: dict[str, str], identifier: TextIdentifier, index: LicenseIndex
):
    said = report_text(identifier.identify(texts["mit.txt"] + "\n" + texts["llama3.1.txt"]), index)
    assert said.id == "mit AND llama3.1"
    assert said.name == "MIT License AND Llama 3.1 Community License"
    assert not said.osi_approved
    assert said.category is Category.COMMUNITY


def test_the_lines_for_people(texts: dict[str, str], identifier: TextIdentifier, index: LicenseIndex):
    write = load_texts().write

    def line(text: str) -> str:
        return write(text_line(identifier.identify(text), index))

    assert line(texts["mit.txt"]) == "Word for word MIT License."
    assert (
        line(texts["made-mit-sell-removed.txt"])
        == "Not MIT License: its text, with no words added and 3 taken out."
    )
    assert line("Licensed under MIT") == "Names MIT License, but does not contain its text."
    assert "do not take it for" in line("Apache 2.0, for research purposes only")
    assert line("hello world") == "No license that I know."
    (removed,) = identifier.identify(texts["made-mit-sell-removed.txt"]).all_removed
    assert write(removed_line(removed)).startswith("3 words missing at line 8, after “copy, modify")


def test_a_right_that_a_license_does_not_speak_of_is_no_no() -> None:
    """MIT is silent on patents, Apache-2.0 on outputs: silence is not a refusal."""
    index = open_engine(Settings()).licenses
    for a, b, right in (
        ("mit", "gpl-3.0", "license-may-patent-use"),
        ("apache-2.0", "llama3.1", "license-may-outputs"),
    ):
        one, other = index.resolve(a), index.resolve(b)
        assert one is not None
        assert other is not None
        row = next(line for line in lines(compare(one, other)) if line.label.id == right)
        assert (row.a.id, row.b.id) == ("license-compare-silent", "license-compare-yes")
