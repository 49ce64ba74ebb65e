"""`isopen catalog`: look after the facts."""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec

from bot.cli.common import emit, errors_as_json, json_option, settings_from_environment
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.catalog.catalog import Catalog


@click.group("catalog")
def command() -> None:
    """Check the facts isopen answers from."""


def _data_folder() -> Path:
    from bot.catalog.location import find_data_dir

    return settings_from_environment().data_dir or find_data_dir()


@command.command("check")
@click.option("--quiet", is_flag=True, help="Only errors, and one line at the end.")
@click.option("--verbose", is_flag=True, help="Remarks too.")
@click.option(
    "--against",
    metavar="REF|FILE",
    help="What has changed since a commit, tag, snapshot or data folder (default: the last release).",
)
@click.argument("folder", required=False, type=click.Path(path_type=Path, file_okay=False))
@json_option
@errors_as_json
def check(folder: Path | None, *, against: str | None, quiet: bool, verbose: bool, as_json: bool) -> int:
    """Check the YAML files in FOLDER (default: isopen's own): names, links, dates, licenses, lineage, verdicts."""
    from bot.catalog.check import check_catalog
    from bot.catalog.findings import Severity
    from bot.catalog.verdicts import standings_at

    data = folder or _data_folder()
    findings = check_catalog(data, against=standings_at(against, data) if against else None)
    errors = [item for item in findings if item.severity is Severity.ERROR]
    if as_json:
        emit({"ok": not errors, "findings": [msgspec.to_builtins(item) for item in findings]})
        return 1 if errors else 0
    shown = (
        {Severity.ERROR} if quiet else {Severity.ERROR, Severity.WARNING} | ({Severity.INFO} if verbose else set())
    )
    for item in (item for item in findings if item.severity in shown):
        color = {Severity.ERROR: "red", Severity.WARNING: "yellow"}.get(item.severity)
        click.echo(f"{click.style(item.severity.value, fg=color)} {item.file}: {item.place}: {item.message}")
    counts = {level: sum(item.severity is level for item in findings) for level in Severity}
    hint = " (--verbose shows the remarks)" if counts[Severity.INFO] and Severity.INFO not in shown else ""
    remarks = f"{counts[Severity.INFO]} remarks{hint}"
    click.echo(f"{counts[Severity.ERROR]} errors, {counts[Severity.WARNING]} warnings, {remarks}")
    return 1 if errors else 0


@command.command("snapshot")
@click.option("-o", "--output", metavar="FILE", type=click.Path(path_type=Path), help="Where to write it.")
@errors_as_json
def snapshot(output: Path | None) -> int:
    """Write down how every model stands, for `isopen catalog check` to compare with. Done at each release."""
    from bot.catalog.verdicts import SNAPSHOT, standings_of, write_snapshot
    from bot.errors import BadFile

    data = _data_folder()
    path, found = output or data / SNAPSHOT, standings_of(data)
    try:
        write_snapshot(found, path)
    except OSError as error:
        raise BadFile(path=str(path), why=error.strerror or "it cannot be written") from error
    click.echo(f"{path}: {len(found)} models")
    return 0


@command.command("new")
@click.argument("name", metavar="OWNER/NAME")
@click.option("-o", "--output", metavar="FILE", type=click.Path(path_type=Path), help="Where to write it.")
@click.option("--stdout", "shows", is_flag=True, help="Only show it.")
@errors_as_json
def new(name: str, output: Path | None, *, shows: bool) -> int:
    """Write a stub for the Hub repository OWNER/NAME: what the Hub shows, and unknowns for you to settle."""
    import asyncio

    from bot.cli.safe import printable
    from bot.stub import look, refuse_known, write_new, write_stub

    settings = settings_from_environment()
    engine_catalog, data = _open(settings), _data_folder()
    repo = asyncio.run(look(settings, name))
    stub = write_stub(repo, engine_catalog, dt.datetime.now(dt.UTC).date())
    if shows:
        click.echo(stub.text, nl=False)
        return 0
    refuse_known(repo, stub, engine_catalog)
    path = write_new(stub, output or data / "models" / f"{stub.id}.yaml")
    click.echo(f"{path}: settle what it says is open, then: isopen catalog check")
    for hint in stub.hints:
        click.echo(f"  {printable(hint)}")
    return 0


def _open(settings: Settings) -> "Catalog":
    from bot.engine import open_catalog

    return open_catalog(settings)
