"""A license in plain words: the verdict line must be right by itself."""

import pytest

from bot.licenses import LicenseIndex
from bot.licenses.explain import Explanation, explain, verdict_line
from bot.licenses.flags import DENYING, kind_of_flag
from bot.openness.license import Flag, License, Permission
from bot.texts import load_texts

texts = load_texts()


def explained(index: LicenseIndex, license_id: str) -> Explanation:
    terms = index.get(license_id)
    assert terms
    return explain(terms)


@pytest.mark.parametrize(
    ("license_id", "line"),
    [
        ("mit", "MIT License is an open source license: OSI has approved it."),
        (
            "llama3.1",
            "Not an open source license: a cap at 700 million users (clause 2), and 3 more restrictions.",
        ),
        ("qwen", "Not an open source license: a cap at 100 million users (clause 4)."),
        ("cc-by-nc-4.0", "Not an open source license: no commercial use (clause 1, 2(a)(1))."),
        ("none", "No license at all: nobody else may use, change or share it."),
        ("other", "License given as other does not say which license text is meant, so nothing follows from it."),
    ],
)
def test_the_verdict_line(index: LicenseIndex, license_id: str, line: str):
    assert texts.write(explained(index, license_id).verdict) == line


def test_only_approved_licenses_are_called_open_source(index: LicenseIndex):
    for terms in index:
        said = texts.write(verdict_line(terms))
        assert ("is an open source license" in said) == terms.osi_approved, said


def test_every_phrase_is_written(index: LicenseIndex):
    for terms in index:
        found = explain(terms)
        for item in (*found.must, *found.may_not, *found.kept):
            assert texts.write(item.label)
            assert "{" not in texts.write(item.label)
        for phrase in (*found.may, found.verdict, *(freedom.label for freedom in found.freedoms)):
            assert "{" not in texts.write(phrase)


def test_every_flag_and_permission_has_words():
    for flag in Flag:
        assert texts("license-flag", flag=flag.value, limit="none") != flag.value
        assert kind_of_flag(flag)
    for permission in Permission:
        assert texts.has(f"license-may-{permission.value}")
    assert len(set(DENYING)) == len(DENYING)


def test_no_open_source_license_has_a_denying_flag(index: LicenseIndex):
    """Naming aside: a font license may reserve its name (Open Source Definition, 4)."""
    for terms in index:
        if terms.osi_approved:
            assert not {item.flag for item in terms.restrictions} & (set(DENYING) - {Flag.NAMING}), terms.id


def freedoms(index: LicenseIndex, license_id: str) -> dict[str, bool]:
    return {freedom.name: freedom.granted for freedom in explained(index, license_id).freedoms}


def test_the_four_freedoms(index: LicenseIndex):
    assert freedoms(index, "gpl-3.0") == {"use": True, "study": True, "modify": True, "share": True}
    assert freedoms(index, "cc-by-nc-4.0")["use"] is False
    assert freedoms(index, "cc-by-nd-4.0")["modify"] is False
    assert freedoms(index, "none")["share"] is False
    assert freedoms(index, "proprietary-api") == {"use": False, "study": False, "modify": False, "share": False}
    assert freedoms(index, "other") == {}


def test_copyleft_is_explained_where_it_matters(index: LicenseIndex):
    assert explained(index, "mit").copyleft is None
    copyleft, network = explained(index, "gpl-3.0").copyleft, explained(index, "agpl-3.0").copyleft
    assert copyleft
    assert network
    assert copyleft.id == "license-copyleft"
    assert network.id == "license-copyleft-network"


def test_a_license_without_restrictions_may_still_be_unapproved(index: LicenseIndex):
    terms = index.get("pddl")
    assert isinstance(terms, License)
    assert verdict_line(terms).id == "license-verdict-unapproved"
