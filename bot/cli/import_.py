"""`isopen import`: refresh what other indexes say from their own files."""

import asyncio
import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from bot.cli.common import emit, errors_as_json, json_option, settings_from_environment
from bot.cli.safe import printable
from bot.errors import UsageError
from bot.texts import Texts, load_texts

if TYPE_CHECKING:
    from bot.upstream.plan import Change, Plan
    from bot.upstream.records import Documents

INDEXES = ("osai-index", "mot", "os-ai-map")
_SHOWN = 200


@click.command("import")
@click.argument("index", type=click.Choice(INDEXES))
@click.argument("place", metavar="[PATH|URL]", required=False)
@click.option("--dry-run", is_flag=True, help="Only say what would change.")
@click.option("--as-of", "day", type=click.DateTime(["%Y-%m-%d"]), help="The day the files were true.")
@click.option("--forget", is_flag=True, help="Go back to what isopen was shipped with.")
@json_option
@errors_as_json
def command(  # noqa: PLR0913 - the command's options
    index: str, place: str | None, day: dt.datetime | None, *, dry_run: bool, forget: bool, as_json: bool
) -> int:
    """Read the second opinions of INDEX from its files: a folder, a file, an archive (zip, tar.gz), an address.

    A folder, an archive or a list replaces all that INDEX said before; one YAML file only what that file says.
    What belongs to no model of the catalog is listed and left out. The day is that of the archive, or one that the
    files name (as_of, last_updated); without either it is today, and isopen says so.
    """
    if forget == bool(place):
        raise UsageError
    if place is None:
        return asyncio.run(_forget(index, as_json=as_json))
    plan, known = asyncio.run(_import(index, place, day.date() if day else None, dry_run=dry_run))
    if as_json:
        emit(_document(plan, dry_run=dry_run) | {"as_of_known": known})
        return 0
    texts = load_texts()
    _print(plan, texts, dry_run=dry_run)
    if not known:
        click.echo(texts("import-stamped", day=plan.record.as_of.isoformat()))
    return 0


async def _import(index: str, place: str, day: dt.date | None, *, dry_run: bool) -> "tuple[Plan, bool]":
    """Work the import out and do it. The second value is whether anybody said of which day it is."""
    from bot.engine import open_catalog
    from bot.folders import database_url
    from bot.store.store import Store
    from bot.upstream.documents import told_day
    from bot.upstream.fetching import is_address, shown_address
    from bot.upstream.plan import Came, make_plan
    from bot.upstream.reading import read_index
    from bot.upstream.records import Edition, Index

    settings = settings_from_environment()
    documents = await asyncio.to_thread(_read, place)
    now = dt.datetime.now(dt.UTC)
    source = shown_address(place) if is_address(place) else place
    told = day or told_day(documents)
    came = Came(source, told or now.date(), documents.whole, now)
    catalog = await asyncio.to_thread(open_catalog, settings)
    edition = Edition(came.day, documents.revision, catalog.licenses.find)
    reading = read_index(Index(index), documents, edition, source)
    async with await Store.open(database_url(settings)) as store:
        plan = make_plan(Index(index), reading, catalog, await store.opinions.all(), came)
        if not dry_run:
            await store.opinions.put(plan.record, plan.rows, plan.files)
    return plan, told is not None


def _read(place: str) -> "Documents":
    from bot.upstream.documents import parse_bytes, read_documents
    from bot.upstream.fetching import fetch, is_address, shown_address

    if not is_address(place):
        return read_documents(Path(place))
    name = place.partition("?")[0].rstrip("/").rpartition("/")[2] or "index"
    return parse_bytes(fetch(place), name, shown_address(place))


async def _forget(index: str, *, as_json: bool) -> int:
    from bot.folders import database_url
    from bot.store.store import Store

    async with await Store.open(database_url(settings_from_environment())) as store:
        forgotten = await store.opinions.forget(index)
    if as_json:
        emit({"index": index, "forgotten": forgotten})
    else:
        click.echo(load_texts()("import-forgotten" if forgotten else "import-nothing-to-forget", index=index))
    return 0


def _document(plan: "Plan", *, dry_run: bool) -> dict[str, Any]:
    import msgspec

    record = plan.record
    return {
        "index": record.origin,
        "source": record.source,
        "as_of": record.as_of.isoformat(),
        "complete": record.complete,
        "dry_run": dry_run,
        "entries": record.entries,
        "models": len({row.model_id for row in plan.rows}),
        "same": plan.changes.same,
        "added": msgspec.to_builtins(plan.changes.added),
        "removed": msgspec.to_builtins(plan.changes.removed),
        "changed": msgspec.to_builtins(plan.changes.changed),
        "unmatched": list(plan.unmatched),
        "problems": msgspec.to_builtins(plan.problems),
    }


def _print(plan: "Plan", texts: Texts, *, dry_run: bool) -> None:
    record = plan.record
    models = len({row.model_id for row in plan.rows})
    click.echo(
        texts(
            "import-would" if dry_run else "import-done",
            index=record.origin,
            entries=record.entries,
            models=models,
            day=record.as_of.isoformat(),
        )
    )
    _print_changes("import-added", plan.changes.added, texts)
    _print_changes("import-removed", plan.changes.removed, texts)
    _print_changes("import-changed", plan.changes.changed, texts)
    click.echo(texts("import-same", count=plan.changes.same))
    _print_lines("import-unmatched", list(plan.unmatched), texts)
    _print_lines("import-problems", [f"{problem.file}: {problem.why}" for problem in plan.problems], texts)


def _print_changes(title: str, changes: "tuple[Change, ...]", texts: Texts) -> None:
    rows = [
        f"{change.model}: " + " -> ".join(said for said in (change.before, change.after) if said)
        for change in changes
    ]
    _print_lines(title, rows, texts)


def _print_lines(title: str, lines: list[str], texts: Texts) -> None:
    if not lines:
        return
    click.echo(texts(title, count=len(lines)))
    for line in lines[:_SHOWN]:
        click.echo(f"  {printable(line)}")
    if len(lines) > _SHOWN:
        click.echo(texts("import-more", count=len(lines) - _SHOWN))
