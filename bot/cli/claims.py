"""`isopen claims`: what a message claims about models, and whether it holds."""

import sys
from typing import Any

import click

from bot.claimcheck.checking import Assessment, Checked, ClaimChecker
from bot.cli.common import emit, errors_as_json, json_option, settings_from_environment
from bot.texts import Texts, load_texts

_MAX_BYTES = 1_000_000
_COLORS = {Assessment.RIGHT: "green", Assessment.WRONG: "red", Assessment.DEPENDS: "yellow"}


@click.command("claims")
@click.argument("words", nargs=-1, metavar="[MESSAGE]")
@json_option
@errors_as_json
def command(words: tuple[str, ...], as_json: bool) -> int:
    """Check what MESSAGE (or standard input) says about the openness of models.

    Exit code 0, whatever is found: right, wrong, depends on the version or the meaning, or unclear.
    """
    from bot.engine import open_engine

    message = " ".join(words) or sys.stdin.buffer.read(_MAX_BYTES).decode("utf-8", "replace")
    texts = load_texts()
    found = ClaimChecker(open_engine(settings_from_environment())).check(message)
    if as_json:
        emit([document(one, texts) for one in found])
    else:
        _print(found, texts)
    return 0


def document(found: Checked, texts: Texts) -> dict[str, Any]:
    """Write one claim as programs read it (design, Interfaces)."""
    return {
        "model": found.model,
        "model_id": found.model_id,
        "claimed": found.claimed,
        "verdict": found.verdict,
        "assessment": found.assessment.value,
        "quote": found.quote,
        "why": explanation(found, texts),
    }


def explanation(found: Checked, texts: Texts) -> str:
    """Say in words why a claim is assessed so."""
    why = texts.write(found.why)
    return f"{why} {texts.write(found.because)}" if found.because else why


def _print(found: tuple[Checked, ...], texts: Texts) -> None:
    if not found:
        click.echo(texts("claims-none"))
    for one in found:
        word = click.style(texts(f"claim-is-{one.assessment.value}"), fg=_COLORS.get(one.assessment), bold=True)
        click.echo(f"{word}  {one.quote}")
        click.echo(f"    {explanation(one, texts)}")
