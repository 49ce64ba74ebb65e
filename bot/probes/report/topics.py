"""The topics of the battery in the reader's language. Titles of single questions stay as the battery has them."""

from typing import TypeVar

import msgspec

from bot.probes.stats import Report
from bot.probes.stats.compare import Comparison
from bot.texts import Texts

Named = TypeVar("Named", bound=msgspec.Struct)


def topic(category: str, name: str, texts: Texts) -> str:
    """Return what a topic is called; `name` is what the battery calls it, for topics that no message knows."""
    return texts("probe-topic", topic=category, name=name)


def in_words(report: Report, texts: Texts) -> Report:
    """Return a report whose topics are named in the language of `texts`."""
    return msgspec.structs.replace(
        report,
        categories=_named(report.categories, "id", texts),
        findings=_named(report.findings, "category", texts),
        dangerous=_named(report.dangerous, "category", texts),
    )


def compared_in_words(comparison: Comparison, texts: Texts) -> Comparison:
    """Return a comparison whose topics are named in the language of `texts`."""
    return msgspec.structs.replace(comparison, categories=_named(comparison.categories, "id", texts))


def _named(rows: tuple[Named, ...], key: str, texts: Texts) -> tuple[Named, ...]:
    """Name each row after the topic whose id its field `key` holds."""
    return tuple(
        msgspec.structs.replace(row, name=topic(getattr(row, key), getattr(row, "name", ""), texts))
        for row in rows
    )
