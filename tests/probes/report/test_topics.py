"""Topics are called what the reader calls them."""

import pytest

from bot.probes.battery import Battery
from bot.probes.report.topics import in_words, topic
from bot.probes.stats import Report
from bot.texts import available_locales, load_texts


def test_in_english_they_are_called_as_the_battery_calls_them(battery: Battery):
    told = {one.id: topic(one.id, "unknown", load_texts()) for one in battery.categories}
    assert told == {one.id: one.name for one in battery.categories}


@pytest.mark.parametrize("locale", available_locales())
def test_every_language_has_a_word_of_its_own_for_each(battery: Battery, locale: str):
    told = [topic(one.id, "unknown", load_texts(locale)) for one in battery.categories]
    assert len(set(told)) == len(told)
    assert "unknown" not in told


def test_a_topic_of_another_battery_keeps_its_name():
    assert topic("state-atlantis", "Atlantis", load_texts("de")) == "Atlantis"


def test_a_report_is_renamed_and_otherwise_the_same(report: Report):
    german = in_words(report, load_texts("de"))
    assert {row.name for row in german.categories} >= {"Russland", "Indien"}
    assert {one.name for one in german.findings} <= {row.name for row in german.categories}
    assert [row.sensitive for row in german.categories] == [row.sensitive for row in report.categories]
    assert in_words(german, load_texts()) == report
