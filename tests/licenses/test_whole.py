"""An expression is shown whole: every part, and what the whole means."""

import pytest

from bot.errors import UnknownLicense
from bot.licenses.expressions import Group, Operator, Part
from bot.licenses.index import LicenseIndex
from bot.licenses.lookup import look_up_whole
from bot.licenses.whole import licenses_of, meaning, name_of, outline, report_whole
from bot.openness.license import License
from bot.texts import load_texts

CASES = [
    ("MIT OR GPL-3.0-only", ["mit", "gpl-3.0"], "may choose one"),
    ("MIT AND Apache-2.0", ["mit", "apache-2.0"], "All of them bind at once. OSI has approved them all"),
    ("mit and llama3.1", ["mit", "llama3.1"], "OSI has not approved Llama 3.1"),
    ("cc-by-nc-4.0 OR llama3.1", ["cc-by-nc-4.0", "llama3.1"], "OSI has approved none"),
    (
        "(MIT OR Apache-2.0) AND cc-by-nc-4.0",
        ["mit", "apache-2.0", "cc-by-nc-4.0"],
        "OSI has not approved Creative",
    ),
    ("gpl-2.0 with classpath-exception-2.0", ["gpl-2.0"], "Classpath-exception-2.0, which only adds"),
]


@pytest.mark.parametrize(("text", "ids", "says"), CASES)
def test_every_part_and_what_the_whole_means(index: LicenseIndex, text: str, ids: list[str], says: str):
    found = look_up_whole(text, index)
    assert not isinstance(found, License)
    assert [terms.id for terms in licenses_of(found)] == ids
    assert says in load_texts().write(meaning(found))
    assert all(terms.name in name_of(found) for terms in licenses_of(found))


@pytest.mark.parametrize("text", ["MIT", "(mit)", "Apache License 2.0", "GPL-3.0-or-later"])
def test_one_license_is_no_expression(index: LicenseIndex, text: str):
    assert isinstance(look_up_whole(text, index), License)


def test_the_unknown_part_is_named(index: LicenseIndex):
    with pytest.raises(UnknownLicense) as caught:
        look_up_whole("MIT AND nonsense", index)
    assert caught.value.data["query"] == "nonsense"


def test_an_unknown_exception_makes_its_part_unknown(index: LicenseIndex):
    with pytest.raises(UnknownLicense):
        look_up_whole("MIT OR GPL-2.0-only WITH my-exception", index)


def test_what_all_binds_is_all_reported(index: LicenseIndex):
    found = look_up_whole("(MIT OR cc-by-nc-4.0) AND llama3.1", index)
    assert isinstance(found, Group)
    report = report_whole(found)
    assert report.operator is Operator.AND
    assert report.counts == "llama3.1"
    assert not report.osi_approved
    assert [part.expression or part.id for part in report.parts] == ["MIT OR cc-by-nc-4.0", "llama3.1"]
    flags = {item.flag.value for item in report.restrictions}
    assert "user-threshold" in flags
    assert "non-commercial" not in flags  # one takes MIT instead


def test_groups_stand_above_their_parts(index: LicenseIndex):
    found = look_up_whole("(MIT OR Apache-2.0) AND llama3.1", index)
    assert isinstance(found, Group)
    lines = list(outline(found))
    assert [line.depth for line in lines] == [0, 1, 1, 0]
    assert lines[-1].name == "Llama 3.1 Community License"


def test_an_exception_stands_with_its_license(index: LicenseIndex):
    found = look_up_whole("GPL-2.0-only WITH Classpath-exception-2.0", index)
    assert isinstance(found, Part)
    assert report_whole(found).exception == "Classpath-exception-2.0"
    assert report_whole(found).id == "GPL-2.0-only WITH Classpath-exception-2.0"
