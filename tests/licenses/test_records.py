"""The license records: complete, well-formed, and never wiser than the SPDX list."""

import json
from pathlib import Path

import pytest

from bot.errors import DataError
from bot.licenses import LicenseIndex, load_licenses
from bot.openness.license import Category, Flag, Kind

RECORD = """
id: {id}
name: Some License
category: permissive
source: license-text
as_of: 2026-11-23
{more}
"""


def write(folder: Path, license_id: str = "some", more: str = "") -> Path:
    (folder / f"{license_id}.yaml").write_text(RECORD.format(id=license_id, more=more), encoding="utf-8")
    return folder


def test_every_tag_and_name_of_the_shared_table_has_a_record(index: LicenseIndex, shared_data: Path):
    rows = json.loads((shared_data / "license" / "ai_licenses.json").read_text(encoding="utf-8"))["licences"]
    assert len(rows) == 110
    for row in rows:
        tags = row["license_name"] or [row["hf_tag"]]
        assert all(index.find(tag) for tag in tags), tags


def test_osi_and_fsf_come_from_the_spdx_list(index: LicenseIndex):
    def flags(license_id: str) -> tuple[bool, bool]:
        terms = index.get(license_id)
        assert terms
        return terms.osi_approved, terms.fsf_free

    assert flags("apache-2.0") == (True, True)
    assert flags("cc0-1.0") == (False, True)
    assert flags("postgresql") == (True, False)
    assert flags("openmdw-1.0") == (False, False)
    assert flags("llama3.1") == (False, False)
    assert flags("gpl") == (False, False)


def test_no_file_says_what_the_spdx_list_says(project: Path):
    for path in (project / "data" / "licenses").glob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        assert "osi_approved" not in text, path.name
        assert "fsf_free" not in text, path.name


def test_nothing_restrictive_is_approved(index: LicenseIndex):
    restrictive = {Category.RAIL, Category.COMMUNITY, Category.NON_COMMERCIAL, Category.PROPRIETARY}
    assert not [terms.id for terms in index if terms.category in restrictive and terms.osi_approved]


def test_families_name_no_text(index: LicenseIndex):
    for tag in ("bsd", "cc", "gpl", "lgpl", "gfdl", "openrail", "other", "unknown"):
        terms = index.get(tag)
        assert terms
        assert not terms.identified, tag
        assert terms.spdx is None, tag


@pytest.mark.parametrize(
    ("license_id", "flag", "clause"),
    [
        ("llama2", Flag.OUTPUT_TRAINING_BAN, "1.b.v"),
        ("llama3.1", Flag.OUTPUT_TRAINING_NAMING, "1.b.i"),
        ("llama3.1", Flag.USER_THRESHOLD, "2"),
        ("llama4", Flag.GEO_EXCLUSION, "Use Policy, last section"),
        ("gemma", Flag.DISTILLATION_COUNTS, "1.1(e)"),
        ("creativeml-openrail-m", Flag.MUST_UPDATE, "7"),
        ("tii-falcon-2.0", Flag.AUP_CAN_CHANGE, "5.3"),
        ("qwen", Flag.USER_THRESHOLD, "4"),
        ("lfm-1.0", Flag.REVENUE_THRESHOLD, "5"),
    ],
)
def test_facts_easy_to_get_wrong(index: LicenseIndex, license_id: str, flag: Flag, clause: str):
    terms = index.get(license_id)
    assert terms
    assert [item.clause for item in terms.restrictions if item.flag is flag] == [clause]


@pytest.mark.parametrize(
    ("license_id", "flag"),
    [
        ("openrail++", Flag.MUST_UPDATE),
        ("llama3.1", Flag.OUTPUT_TRAINING_BAN),
        ("llama3.1", Flag.GEO_EXCLUSION),
        ("bsl-1.0", Flag.FIELD_OF_USE),
    ],
)
def test_restrictions_a_license_does_not_have(index: LicenseIndex, license_id: str, flag: Flag):
    terms = index.get(license_id)
    assert terms
    assert flag not in {item.flag for item in terms.restrictions}


def test_a_license_names_each_flag_once(index: LicenseIndex):
    for terms in index:
        flags = [item.flag for item in terms.restrictions]
        assert len(flags) == len(set(flags)), terms.id


def test_policies_belong_to_a_license(index: LicenseIndex):
    policies = [terms for terms in index if terms.kind is Kind.POLICY]
    assert len(policies) >= 7
    assert all(policy.part_of and index.get(policy.part_of) for policy in policies)


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ("osi_approved: true", "unknown field"),
        ("spdx: Not-On-The-List", "not on the SPDX list"),
        ("url: http://example.org", "regex"),
        ("kind: policy", "part_of"),
        ("restrictions: [{flag: field_of_use, summary: no}]", "enum"),
        ("may: [modification, modification]", "twice"),
        ("restrictions: [{flag: revocable, summary: 'two\n\n  lines'}]", "regex"),
        ("category: unidentified", "Duplicate|identified"),
        ("[", "expected"),
    ],
)
def test_a_broken_record_is_named(tmp_path: Path, more: str, why: str):
    with pytest.raises(DataError, match=rf"(?i)some\.yaml.*{why}"):
        load_licenses(write(tmp_path, more=more))


def test_the_file_carries_the_id(tmp_path: Path):
    write(tmp_path, "some").joinpath("some.yaml").rename(tmp_path / "other-name.yaml")
    with pytest.raises(DataError, match="must be the file's name"):
        load_licenses(tmp_path)


def test_an_empty_folder_is_an_error(tmp_path: Path):
    with pytest.raises(DataError, match="no license records"):
        load_licenses(tmp_path)
