"""`isopen override`: what the bot's owner says of a model in every server, beside the computed verdict."""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from bot.cli.common import emit, errors_as_json, json_option, settings_from_environment
from bot.cli.safe import printable
from bot.errors import BadFile, BadOverride
from bot.openness.assessment import Verdict
from bot.texts import load_texts

if TYPE_CHECKING:
    from bot.services import Services
    from bot.store.override_records import LogEntry, Occasion, OverrideRecord, Said

T = TypeVar("T")

OWNER = "owner"
"""Whose name stands on the cards: the terminal knows no account."""


@click.group("override")
def command() -> None:
    """Say what you, the bot's owner, make of a model. It stands beside the verdict where a server says nothing."""


@command.command("set")
@click.argument("model")
@click.argument("verdict", type=click.Choice([verdict.value for verdict in Verdict]))
@click.option("--reason", required=True, help="Why; everybody sees it.")
@click.option("--expires", help="30d, 2 weeks, 6 months, 2027-01-31 or never.")
@click.option("--source", help="Where others can see it: a link, or a few words.")
@json_option
@errors_as_json
def set_(  # noqa: PLR0913, PLR0917 - the command's options
    model: str, verdict: str, reason: str, expires: str | None, source: str | None, as_json: bool
) -> int:
    """Set the override of MODEL to VERDICT."""
    from bot.moderation.overrides import saying
    from bot.moderation.saying import checked_reason, checked_source, read_expiry

    async def work(services: "Services") -> "LogEntry":
        when = _now(services)
        answer = await services.engine.ask(model)
        said = saying(
            answer.assessment,
            Verdict(verdict),
            checked_reason(reason),
            author=when.by,
            at=when.at,
            source=checked_source(source),
            expires=read_expiry(expires, when.at),
        )
        return await services.moderation.overrides.set(when, answer.model.id, said)

    return _show([_run(work)], as_json=as_json)


@command.command("remove")
@click.argument("model")
@json_option
@errors_as_json
def remove(model: str, as_json: bool) -> int:
    """Take the override of MODEL away."""
    return _show([_run(lambda services: _changed(services, model, undo=False))], as_json=as_json)


@command.command("undo")
@click.argument("model")
@json_option
@errors_as_json
def undo(model: str, as_json: bool) -> int:
    """Take the last change of MODEL's override back."""
    return _show([_run(lambda services: _changed(services, model, undo=True))], as_json=as_json)


@command.command("list")
@json_option
@errors_as_json
def list_(as_json: bool) -> int:
    """List the overrides that hold everywhere; `review` marks those whose ground has changed since."""

    async def work(services: "Services") -> list[dict[str, Any]]:
        records = await services.moderation.overrides.all(0)
        return [_record(one) | {"review": await _outdated(services, one)} for one in records]

    found = _run(work)
    if as_json:
        emit(found)
        return 0
    texts = load_texts()
    if not found:
        click.echo(texts("override-none-everywhere"))
    for one in found:
        mark = f"  ({texts('override-review-short')})" if one["review"] else ""
        click.echo(printable(f"{one['model']}: {one['verdict']}{mark}  {one['reason']}"))
    return 0


@command.command("history")
@click.argument("model", required=False)
@click.option("--limit", type=click.IntRange(1, 10_000), default=100, show_default=True)
@json_option
@errors_as_json
def history(model: str | None, limit: int, as_json: bool) -> int:
    """List what was changed, newest first."""
    found = _run(lambda services: _history(services, model, limit))
    return _show(found, as_json=as_json)


@command.command("export")
@errors_as_json
def export() -> int:
    """Write the overrides as JSON to standard output; `isopen override import` and /override import read it."""
    from bot.moderation.exchange import write_document

    sys.stdout.write(write_document(_run(lambda services: services.moderation.overrides.all(0))).decode())
    return 0


@command.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--apply", "do_it", is_flag=True, help="Write; without it, only what would happen is shown.")
@json_option
@errors_as_json
def import_(file: Path, do_it: bool, as_json: bool) -> int:
    """Take over overrides from FILE, all or none. Shows first what would happen."""
    from bot.moderation.exchange import FILE_LIMIT, read_document

    try:
        with file.open("rb") as opened:
            wanted = read_document(opened.read(FILE_LIMIT + 1))
    except OSError as error:
        raise BadFile(path=str(file), why=error.strerror or type(error).__name__) from error
    planned = _run(lambda services: _import(services, wanted, do_it=do_it))
    if as_json:
        emit([{"model": model, "would": fate, "done": do_it and writes} for model, fate, writes in planned])
        return 0
    texts = load_texts()
    for model, fate, _ in planned:
        click.echo(printable(f"{model}: {texts(f'override-fate-{fate}')}"))
    if not do_it:
        click.echo(texts("override-import-nothing-yet") + " --apply")
    return 0


async def _import(services: "Services", wanted: Any, *, do_it: bool) -> list[tuple[str, str, bool]]:  # noqa: ANN401
    from bot.moderation.overrides import saying

    book, when = services.moderation.overrides, _now(services)
    planned, versions = await book.plan(0, wanted, lambda model: services.engine.model(model) is not None)
    sayings: dict[str, Said] = {}
    for one in (item.wanted for item in planned if item.fate.writes and do_it):
        found = (await services.engine.by_id(one.model)).assessment
        sayings[one.model] = saying(
            found, one.verdict, one.reason, author=when.by, at=when.at, source=one.source, expires=one.expires
        )
    if sayings:
        await book.apply(when, sayings, versions)
    return [(item.wanted.model, item.fate.value, item.fate.writes) for item in planned]


async def _changed(services: "Services", model: str, *, undo: bool) -> "LogEntry":
    """Remove or undo: the model by its id as the list names it, else by any name. Raises BadOverride."""
    book, when = services.moderation.overrides, _now(services)
    key = await _named(services, model) or (await services.engine.ask(model)).model.id
    entry = await (book.undo(when, key) if undo else book.remove(when, key))
    if entry is None:
        raise BadOverride(what="none", given=key)
    return entry


async def _named(services: "Services", typed: str) -> str | None:
    """The id of a model with overrides, found by any of its names."""
    from bot.stored_names import shown_name, stored_as

    models = await services.moderation.overrides.models(0)
    return await stored_as(services.engine, typed, {one: shown_name(services.engine, one) for one in models})


async def _history(services: "Services", typed: str | None, limit: int) -> "tuple[LogEntry, ...]":
    key = await _named(services, typed) or typed if typed else None
    return await services.moderation.overrides.history(0, key, limit)


async def _outdated(services: "Services", record: "OverrideRecord") -> bool:
    from bot.store.records import claims_digest

    if services.engine.model(record.model_id) is None:
        return False
    found = (await services.engine.by_id(record.model_id)).assessment
    return record.said.outdated(found.verdict, claims_digest(found.claims))


def _run(work: Callable[["Services"], Awaitable[T]]) -> T:
    """Open what is needed, do it, close again."""
    from bot.services import open_services

    async def opened() -> T:
        async with open_services(settings_from_environment()) as services:
            return await work(services)

    return asyncio.run(opened())


def _now(services: "Services") -> "Occasion":
    from bot.store.override_records import Occasion, Person

    return Occasion(guild_id=0, app_id=0, by=Person(None, OWNER), at=services.moderation.now())


def _show(entries: "list[LogEntry] | tuple[LogEntry, ...]", *, as_json: bool) -> int:
    if as_json:
        emit([_entry(one) for one in entries])
        return 0
    texts = load_texts()
    for one in entries:
        said = f" {one.said.verdict.value}: {one.said.reason}" if one.said else ""
        deed = texts(f"override-deed-{one.deed.value}")
        click.echo(printable(f"{one.at:%Y-%m-%d %H:%M} {one.model_id} ({one.version}) {deed}{said}"))
    return 0


def _entry(one: "LogEntry") -> dict[str, Any]:
    about = {"model": one.model_id, "version": one.version, "deed": one.deed.value}
    return about | {"by": one.by.name, "at": one.at.isoformat(), "override": _said(one.said) if one.said else None}


def _record(one: "OverrideRecord") -> dict[str, Any]:
    return {"model": one.model_id, "version": one.version, **_said(one.said)}


def _said(said: "Said") -> dict[str, Any]:
    return {
        "verdict": said.verdict.value,
        "reason": said.reason,
        "source": said.source,
        "author": said.author.name,
        "at": said.said_at.isoformat(),
        "expires": said.expires_at.isoformat() if said.expires_at else None,
    }
