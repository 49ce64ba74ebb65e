"""`isopen catalog`: look after the facts."""

from pathlib import Path

import click
import msgspec

from bot.cli.common import emit, errors_as_json, json_option, settings_from_environment


@click.group("catalog")
def command() -> None:
    """Check the facts isopen answers from."""


@command.command("check")
@click.option("--quiet", is_flag=True, help="Only errors, and one line at the end.")
@click.option("--verbose", is_flag=True, help="Remarks too.")
@click.argument("folder", required=False, type=click.Path(path_type=Path, file_okay=False))
@json_option
@errors_as_json
def check(folder: Path | None, quiet: bool, verbose: bool, as_json: bool) -> int:
    """Check the YAML files in FOLDER (default: isopen's own): names, links, licenses, lineage."""
    from bot.catalog.check import check_catalog
    from bot.catalog.findings import Severity
    from bot.catalog.location import find_data_dir

    findings = check_catalog(folder or settings_from_environment().data_dir or find_data_dir())
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
    click.echo(
        f"{counts[Severity.ERROR]} errors, {counts[Severity.WARNING]} warnings, {counts[Severity.INFO]} remarks"
    )
    return 1 if errors else 0
