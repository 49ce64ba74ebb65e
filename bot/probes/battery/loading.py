"""From the files of data/probes to records. Raises DataError (`path`, `place`, `why`) for what the format forbids.

Reading the YAML takes about a tenth of a second, so it happens when somebody probes, and not before.
"""

import datetime as dt
from pathlib import Path

from bot.catalog.rows import Place
from bot.catalog.yaml_reader import read_yaml
from bot.probes.battery.checks import check_battery
from bot.probes.battery.records import (
    Battery,
    Category,
    Fact,
    Knowledge,
    Lure,
    OfficialLine,
    Side,
    Source,
    Triplet,
)
from bot.probes.battery.rows import (
    CategoryRow,
    FactRow,
    IndexRow,
    LureRow,
    LuresRow,
    OfficialRow,
    SideRow,
    TripletRow,
)


def load_battery(folder: Path) -> Battery:
    """Return the battery in `folder` (data/probes), read and checked. Raises DataError with file and place.

    Blocks for about a second (every word list is compiled): call it from a thread where an event loop runs.
    """
    battery = read_battery(folder)
    check_battery(battery, folder)
    return battery


def read_battery(folder: Path) -> Battery:
    """Return the battery in `folder` without asking whether it is balanced. Raises DataError."""
    index = Place(folder / "battery.yaml")
    row = index.typed(read_yaml(index.path), IndexRow)
    return Battery(
        release=row.release,
        categories=tuple(read_category(folder / f"{name}.yaml") for name in row.categories),
        lures=read_lures(folder / "lures.yaml"),
    )


def read_category(path: Path) -> Category:
    """Return the category a file holds. Raises DataError."""
    place = Place(path)
    row = place.typed(read_yaml(path), CategoryRow)
    if row.id != path.stem:
        raise place.inside("id").wrong(f"is `{row.id}`, but the file is called `{path.name}`")
    return Category(
        id=row.id,
        group=row.group,
        name=row.name,
        languages=row.languages,
        triplets=tuple(_triplet(row, triplet, place.inside(triplet.id)) for triplet in row.triplets),
    )


def read_lures(path: Path) -> tuple[Lure, ...]:
    """Return the lures a file holds. Raises DataError."""
    place = Place(path)
    row = place.typed(read_yaml(path), LuresRow)
    return tuple(_lure(lure, row.as_of) for lure in row.lures)


def _lure(row: LureRow, as_of: dt.date) -> Lure:
    facts = tuple(_fact(fact, None, as_of) for fact in row.facts)
    return Lure(id=row.id, kind=row.kind, tier=row.tier, side=Side(ask=row.ask, facts=facts))


def _triplet(category: CategoryRow, row: TripletRow, place: Place) -> Triplet:
    return Triplet(
        id=row.id,
        category=category.id,
        group=category.group,
        title=row.title,
        tier=row.tier,
        level=row.level,
        sensitive=_side(row.sensitive, row.source, category.as_of),
        control=_side(row.control, row.source, category.as_of),
        knowledge=Knowledge(ask=row.knowledge.ask, accept=row.knowledge.accept),
        official=tuple(_official(line, row.source, category.as_of, place) for line in row.official),
        about=row.about or category.about,
        maker=row.maker,
        uneasy_for=row.uneasy_for,
    )


def _side(row: SideRow, source: str | None, as_of: dt.date) -> Side:
    return Side(ask=row.ask, facts=tuple(_fact(fact, row.source or source, as_of) for fact in row.facts))


def _fact(row: FactRow, source: str | None, as_of: dt.date) -> Fact:
    url = row.source or source
    return Fact(says=row.says, words=row.words, source=Source(url, as_of) if url else None)


def _official(row: OfficialRow, source: str | None, as_of: dt.date, place: Place) -> OfficialLine:
    url = row.source or source
    if url is None:
        raise place.inside("official").wrong("names no `source`, and neither does its triplet")
    return OfficialLine(by=row.by, says=row.says, words=row.words, denies=row.denies, source=Source(url, as_of))
