"""`isopen license`: what a license lets you do; or which license a text really is."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec

from bot.cli.common import emit, errors_as_json, json_option, settings_from_environment
from bot.cli.safe import printable
from bot.errors import UnknownLicense
from bot.licenses.expressions import Group, Part
from bot.licenses.lookup import look_up, look_up_whole
from bot.openness.license import License
from bot.openness.places import place
from bot.texts import Texts, load_texts

if TYPE_CHECKING:
    from bot.licenses.index import LicenseIndex
    from bot.licenses.report import LicenseReport
    from bot.licenses.text import Identification

FINGERPRINT = "fingerprint"
COMPARE = "compare"


@click.command("license")
@click.argument("words", nargs=-1, metavar="[ID]")
@click.option("--file", "path", metavar="PATH", help="Which license is this text, word for word?")
@click.option("--model", metavar="NAME", help="The license of a model's weights.")
@json_option
@errors_as_json
def command(words: tuple[str, ...], path: str | None, model: str | None, as_json: bool) -> int:
    """Say what the license ID lets you do (SPDX id, Hugging Face tag, name, or an expression).

    `isopen license compare A B` puts two licenses side by side. `isopen license fingerprint FOLDER FILE` makes the
    corpus that texts are compared with, from a folder of texts.
    """
    if words[:1] == (FINGERPRINT,) and len(words) == 3:
        return _fingerprint(Path(words[1]), Path(words[2]))
    if words[:1] == (COMPARE,):
        if len(words) != 3 or path or model:
            raise _wrong("Name two licenses: isopen license compare A B")
        return _compare(words[1], words[2], as_json=as_json)
    if sum(map(bool, (words, path, model))) != 1:
        raise _wrong("Give one of three: a license's ID, --file PATH or --model NAME.")
    index = _index()
    if path:
        return _text(path, index, as_json=as_json)
    found = _of_model(model) if model else _named(" ".join(words), index)
    if isinstance(found, License):
        return _terms(found, as_json=as_json)
    return _whole(found, as_json=as_json)


def _wrong(why: str) -> click.UsageError:
    return click.UsageError(why, click.get_current_context())


def _named(name: str, index: "LicenseIndex") -> License | Part | Group:
    """The license of that name, or an expression. Raises UnknownLicense, or click.UsageError for a file."""
    try:
        return look_up_whole(name, index)
    except UnknownLicense:
        if os.path.isfile(name):  # noqa: PTH113 - a name too long for a path is False, where Path raises
            raise _wrong(f"{printable(name)} is a file. Which license it is: isopen license --file PATH") from None
        raise


def _index() -> "LicenseIndex":
    from bot.engine import open_engine

    return open_engine(settings_from_environment()).licenses


def _of_model(name: str) -> "License":
    from bot.engine import open_engine

    terms = open_engine(settings_from_environment()).answer(name).assessment.license
    if terms is None:
        raise UnknownLicense(query=name[:100], count=0, nearest="")
    return terms


def _terms(terms: "License", *, as_json: bool) -> int:
    from bot.licenses.report import report_license

    if as_json:
        emit(msgspec.to_builtins(report_license(terms)))
    else:
        _print_terms(terms, load_texts())
    return 0


def _print_terms(terms: "License", texts: Texts) -> None:
    from bot.licenses.comparison_lines import freedoms_line
    from bot.licenses.explain import explain

    told = explain(terms)
    click.echo(click.style(terms.name, bold=True))
    click.echo(texts.write(told.verdict))
    for item in told.may:
        click.echo(f"  + {texts.write(item)}")
    for sign, items in (("-", told.may_not), ("!", told.must), ("~", told.kept)):
        for term in items:
            click.echo(
                f"  {sign} {term.summary}" + (f" ({texts('place', **place(term.clause))})" if term.clause else "")
            )
    if told.freedoms:
        click.echo(texts.write(freedoms_line(told, texts.write)))
    if told.copyleft:
        click.echo(texts.write(told.copyleft))
    for note in told.notes:
        click.echo(f"  * {note}")
    if terms.url:
        click.echo(terms.url)


def _whole(found: Part | Group, *, as_json: bool) -> int:
    from bot.licenses.whole import licenses_of, meaning, name_of, outline, report_whole

    texts = load_texts()
    if as_json:
        emit(msgspec.to_builtins(report_whole(found)) | {"meaning": texts.write(meaning(found))})
        return 0
    click.echo(click.style(name_of(found), bold=True))
    click.echo(texts.write(meaning(found)))
    for line in outline(found) if isinstance(found, Group) else ():
        name = f"{line.name}: " if line.name else ""
        click.echo(f"{'  ' * (line.depth + 1)}- {name}{texts.write(line.words)}")
    for terms in licenses_of(found):
        click.echo()
        _print_terms(terms, texts)
    return 0


def _compare(a: str, b: str, *, as_json: bool) -> int:
    from bot.licenses.comparison import compare
    from bot.licenses.comparison_lines import comparison_document, lines, stricter_line

    index, texts = _index(), load_texts()
    found = compare(look_up(a, index), look_up(b, index))
    if as_json:
        emit(comparison_document(found))
        return 0
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    from bot.licenses.explain import verdict_line

    console = Console(highlight=False)
    table = Table(min_width=60)
    table.add_column("")
    for terms in (found.a, found.b):
        console.print(escape(texts.write(verdict_line(terms))))
        table.add_column(escape(terms.name))
    for line in lines(found):
        table.add_row(*(escape(texts.write(cell)) for cell in (line.label, line.a, line.b)))
    console.print(table if table.row_count else texts("license-compare-same"))
    console.print(escape(texts.write(stricter_line(found))))
    return 0


def _text(path: str, index: "LicenseIndex", *, as_json: bool) -> int:
    from bot.catalog.location import find_data_dir
    from bot.licenses.report import report_text
    from bot.licenses.text import load_identifier, read_license_file

    text = read_license_file(path)
    found = load_identifier(settings_from_environment().data_dir or find_data_dir(), index).identify(text)
    report = report_text(found, index)
    if as_json:
        emit(msgspec.to_builtins(report))
    else:
        _print_text(found, report, index, load_texts())
    return 0 if report.id else 1


def _print_text(found: "Identification", report: "LicenseReport", index: "LicenseIndex", texts: Texts) -> None:
    from bot.licenses.report import removed_line, text_line
    from bot.licenses.whole import text_verdict

    click.echo(click.style(texts.write(text_line(found, index)), bold=True))
    if report.identified and (verdict := text_verdict(found, index)) is not None:
        click.echo(texts.write(verdict))
    for words in report.match.added if report.match else ():
        click.echo(click.style(f"  + {printable(words)}", fg="yellow"))
    for item in report.match.removed if report.match else ():
        click.echo(click.style(f"  - {printable(texts.write(removed_line(item)))}", fg="yellow"))


def _fingerprint(folder: Path, out: Path) -> int:
    from bot.licenses.text.fingerprint import build_fingerprints

    packed = build_fingerprints(folder, _index())
    out.write_bytes(packed)
    click.echo(f"{out}: {len(packed)} bytes")
    return 0
