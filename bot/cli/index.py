"""`isopen index`: the names of Hub repositories, for suggestions while somebody types."""

import contextlib
import sys
from pathlib import Path

import click
import msgspec

from bot.cli.common import emit, errors_as_json, json_option, settings_from_environment
from bot.cli.safe import printable
from bot.texts import load_texts


@click.group("index")
def command() -> None:
    """Look after the list of Hub repository names that suggestions come from."""


@command.command("build")
@click.argument("names", metavar="LIST", type=click.Path(path_type=Path))
@click.option("-o", "--output", metavar="FILE", type=click.Path(path_type=Path), help="Where to write the index.")
@json_option
@errors_as_json
def build(names: Path, output: Path | None, *, as_json: bool) -> int:
    """Build the index from LIST: one repository a line, the most popular first; plain or JSON lines, also .gz.

    Without -o it is written where isopen looks for it (ISOPEN_INDEX, else the user's data folder); a running bot
    finds a new one within a minute.
    """
    from bot.catalog.index_build import build_index
    from bot.folders import index_file

    texts = load_texts()
    out = output or index_file(settings_from_environment())
    with contextlib.suppress(OSError):  # what cannot be written is told below
        out.parent.mkdir(parents=True, exist_ok=True)
    shows = sys.stderr.isatty()

    def tell(lines: int) -> None:
        if shows:
            click.echo(f"\r{texts('index-progress', lines=lines)}", nl=False, err=True)

    made = build_index(names, out, tell)
    if shows:
        click.echo("\r\033[K", nl=False, err=True)
    if as_json:
        emit({"file": str(out), **msgspec.to_builtins(made)})
        return 0
    click.echo(texts("index-built", file=str(out), names=made.names, size=f"{made.size / 1e6:.1f}"))
    if made.skipped:
        click.echo(texts("index-skipped", count=made.skipped))
    for bad in made.bad:
        click.echo(f"  {bad.line}: {printable(bad.text)}")
    return 0
