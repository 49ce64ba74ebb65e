"""Overrides as a file."""

import datetime as dt

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import BadOverride
from bot.moderation.exchange import Fate, plan, read_document, write_document
from bot.moderation.saying import checked_reason
from bot.openness.assessment import Verdict
from bot.store.override_records import OverrideRecord, Said
from tests.store.samples import DAY, NOW, said

words = st.text(st.characters(exclude_categories=["Cc", "Cf", "Cs", "Co", "Cn", "Z"]), min_size=1, max_size=60)
sayings = st.builds(
    lambda reason, verdict, expires: said(reason, verdict, expires=expires),
    words.map(checked_reason),
    st.sampled_from(Verdict),
    st.one_of(
        st.none(),
        st.datetimes(dt.datetime(2027, 1, 1), dt.datetime(2030, 1, 1), timezones=st.just(dt.UTC)),  # noqa: DTZ001
    ),
)


def record(model: str, what: Said) -> OverrideRecord:
    return OverrideRecord(guild_id=1, model_id=model, version=1, said=what)


@given(st.dictionaries(words, sayings, max_size=5))
def test_what_is_written_is_read_and_would_change_nothing_here(held: dict[str, Said]):
    here = {model: record(model, what) for model, what in held.items()}
    data = write_document(here.values())
    assert b"milo" not in data
    planned = plan(read_document(data), here, lambda _: True, NOW)
    assert [one.fate for one in planned] == [Fate.SAME] * len(here)


def test_what_an_import_would_do():
    here = {"b": record("b", said("one")), "c": record("c", said("one"))}
    there = {
        "a": said("new"),
        "b": said("one"),
        "c": said("two"),
        "d": said("old", expires=NOW),
        "e": said("later", expires=NOW + DAY),
        "x": said("of nobody"),
    }
    wanted = read_document(write_document(record(model, what) for model, what in there.items()))
    planned = plan(wanted, here, lambda model: model != "x", NOW)
    fates = {one.wanted.model: one.fate for one in planned}
    assert fates == {
        "a": Fate.NEW,
        "b": Fate.SAME,
        "c": Fate.CHANGED,
        "d": Fate.EXPIRED,
        "e": Fate.NEW,
        "x": Fate.UNKNOWN,
    }
    assert [fate for fate in Fate if fate.writes] == [Fate.NEW, Fate.CHANGED]


json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
)


@given(st.one_of(st.binary(max_size=200), json.map(msgspec.json.encode)))
def test_anything_else_is_refused_as_a_whole(data: bytes):
    with pytest.raises(BadOverride):
        read_document(data)
