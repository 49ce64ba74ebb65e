"""What moderators may write."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import BadOverride, IsopenError
from bot.moderation.saying import REASON_LIMIT, checked_reason, checked_source, read_expiry

NOW = dt.datetime(2026, 11, 25, 12, 0, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("30d", dt.timedelta(days=30)),
        ("12 hours", dt.timedelta(hours=12)),
        ("in 2 weeks", dt.timedelta(days=14)),
        ("6 Months", dt.timedelta(days=180)),
        ("1y", dt.timedelta(days=365)),
        ("٣d", dt.timedelta(days=3)),
        ("2026-11-25", dt.timedelta(hours=12)),
        ("2026-12-01", dt.timedelta(days=6, hours=12)),
    ],
)
def test_until_when(written: str, expected: dt.timedelta):
    assert read_expiry(written, NOW) == NOW + expected


@pytest.mark.parametrize("written", [None, "", "  ", "never", "Never", "-"])
def test_for_good(written: str | None):
    assert read_expiry(written, NOW) is None


@pytest.mark.parametrize("written", ["soon", "0d", "2026-11-24", "9999y", "9999-12-31", "-3d", "1 m", "30 d d"])
def test_what_is_no_time_to_come_is_refused(written: str):
    with pytest.raises(BadOverride):
        read_expiry(written, NOW)


@given(st.text(max_size=60))
def test_an_expiry_is_a_time_to_come_or_none_or_refused(written: str):
    try:
        found = read_expiry(written, NOW)
    except BadOverride:
        return
    assert found is None or NOW < found < NOW + dt.timedelta(days=3_700)


@given(st.text(st.characters(exclude_categories=()), max_size=700))
def test_a_reason_is_one_visible_storable_line_or_refused(written: str):
    try:
        found = checked_reason(written)
    except IsopenError:
        return
    assert 0 < len(found) <= REASON_LIMIT
    assert found == found.strip() == " ".join(found.split())
    assert "\0" not in found
    found.encode()
    assert checked_reason(found) == found
    assert checked_source(found[:300]) == found[:300].strip()
