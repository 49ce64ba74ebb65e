"""Checks of who said it, and how long ago."""

import datetime as dt
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from bot.catalog.findings import Finding, Severity, about_model
from bot.openness.records import Model

FILE: Final = "SOURCES.md"
MAX_AGE: Final = dt.timedelta(days=730)
"""Facts that nobody has looked at for longer are told, as information."""
_HEADING: Final = re.compile(r"^##\s+([a-z0-9][a-z0-9.-]*)\s*$", re.MULTILINE)


def read_sources(data_dir: Path) -> frozenset[str]:
    """Return the ids that `SOURCES.md` describes (its headings); empty where the file cannot be read."""
    try:
        return frozenset(_HEADING.findall((data_dir / FILE).read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError):
        return frozenset()


def check_sources(models: list[Model], known: frozenset[str]) -> Iterator[Finding]:
    """Check that every source that is named is described."""
    if not known:
        message = "names no sources: a heading `## id` for each is expected"
        yield Finding(severity=Severity.WARNING, file=FILE, place="", message=message)
        return
    for model in models:
        for place, source in _named(model):
            if source not in known:
                yield about_model(Severity.ERROR, model, place, f"`{source}` is not described in {FILE}")


def check_age(models: list[Model], today: dt.date) -> Iterator[Finding]:
    """Point out models of which every claim is old: somebody should look again."""
    for model in models:
        dates = [claim.as_of for claim in model.claims.values()]
        if dates and today - max(dates) > MAX_AGE:
            yield about_model(Severity.INFO, model, "claims", f"nothing newer than {max(dates)}: look again")


def _named(model: Model) -> Iterator[tuple[str, str]]:
    for claim in model.claims.values():
        yield f"claims.{claim.component}", claim.source
    for opinion in model.second_opinions:
        yield "second_opinions", opinion.by
