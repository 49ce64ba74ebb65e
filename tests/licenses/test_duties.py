"""What licenses demand of whoever passes a work on, clause by clause: nothing they ask for is left out."""

import pytest

from bot.licenses.explain import explain
from bot.licenses.index import LicenseIndex
from bot.openness.license import Flag

# From the texts themselves.
NOTICES = [
    ("mit", "paragraph 2"),
    ("bsd-2-clause", "1-2"),
    ("bsd-3-clause", "1-2"),
    ("isc", "paragraph 1"),
    ("apache-2.0", "4"),
    ("gpl-2.0", "1"),
    ("gpl-3.0", "4-5"),
    ("agpl-3.0", "4-5"),
    ("lgpl-2.1", "1"),
    ("lgpl-3.0", "3-4"),
    ("mpl-2.0", "3.4"),
    ("epl-1.0", "3"),
    ("epl-2.0", "3.3"),
    ("eupl-1.2", "5"),
    ("osl-3.0", "6"),
    ("ofl-1.1", "2"),
    ("cdla-sharing-1.0", "3.1(c)"),
    ("bigcode-openrail-m", "5.2"),
    ("bigscience-openrail-m2", "4"),
    ("chatglm-6b", "2"),
    ("llama1-noncommercial", "3"),
    ("minimax-model", "2.b.i-ii"),
    ("tencent-hunyuan-community", "3.a, 3.d"),
    ("tongyi-qianwen", "3.a-c"),
    ("stability-ai-community", "IV(a)"),
    ("mistral-research-mrl-0.1", "2.2"),
]
CHANGES = [
    ("apache-2.0", "4(b)"),
    ("gpl-2.0", "2(a)"),
    ("gpl-3.0", "5(a)"),
    ("agpl-3.0", "5(a)"),
    ("lgpl-2.1", "2(b)"),
    ("eupl-1.1", "5"),
    ("flux-1-dev-nc", "3.c"),
]


@pytest.mark.parametrize(("license_id", "clause"), NOTICES)
def test_notices_are_kept(index: LicenseIndex, license_id: str, clause: str):
    assert clauses(index, license_id, Flag.ATTRIBUTION) == [clause]


@pytest.mark.parametrize(("license_id", "clause"), CHANGES)
def test_changes_are_marked(index: LicenseIndex, license_id: str, clause: str):
    assert clauses(index, license_id, Flag.STATE_CHANGES) == [clause]


@pytest.mark.parametrize("license_id", ["unlicense", "cc0-1.0", "wtfpl", "pddl"])
def test_some_ask_for_nothing(index: LicenseIndex, license_id: str):
    assert clauses(index, license_id, Flag.ATTRIBUTION) == []


def test_every_copyleft_license_keeps_its_notices(index: LicenseIndex):
    lacking = [
        terms.id
        for terms in index
        if terms.osi_approved and not clauses(index, terms.id, Flag.ATTRIBUTION) and terms.category == "copyleft"
    ]
    assert lacking == ["lppl-1.3c"]  # its text asks for notices of changes only


def test_counting_use_over_a_network_is_no_copyleft_by_itself(index: LicenseIndex):
    terms = index.get("afl-3.0")
    assert terms
    assert explain(terms).copyleft is None


def clauses(index: LicenseIndex, license_id: str, flag: Flag) -> list[str | None]:
    terms = index.get(license_id)
    assert terms
    return [item.clause for item in terms.restrictions if item.flag is flag]
