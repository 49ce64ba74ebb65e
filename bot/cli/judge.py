"""`isopen judge`: JSON lines in, JSON lines out: what each reply is."""

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO, Final

import click
import msgspec

if TYPE_CHECKING:
    from bot.probes.judge import Judge

_LONGEST: Final = 1 << 20  # bytes of a line; a reply of a megabyte is no reply


class Row(msgspec.Struct, frozen=True):
    """A line that comes in."""

    prompt: str
    response: str
    language: str | None = None


class BadLine(msgspec.Struct, frozen=True):
    """What goes out for a line that cannot be read."""

    error: str
    line: int


@click.command("judge")
def command() -> int:
    """Read replies as JSON lines on standard input, and say what each of them is.

    Each line is {"prompt": ..., "response": ..., "language": ...}; the language (en, zh, de ...) may be left out.
    For each line one goes out, in the same order: {"label": ..., "three_class": ..., "evidence": [...]}. The exit
    code is 1 where a line could not be read; {"error": ..., "line": ...} stands in its place.
    """
    from bot.probes.judge import Judge

    judge = Judge()
    decoder, encoder = msgspec.json.Decoder(Row), msgspec.json.Encoder()
    bad = False
    for number, line in enumerate(_lines(sys.stdin.buffer), 1):
        judged = _judged(judge, decoder, line, number)
        bad |= isinstance(judged, BadLine)
        sys.stdout.buffer.write(encoder.encode(judged) + b"\n")
        sys.stdout.buffer.flush()
    return int(bad)


def _judged(
    judge: "Judge", decoder: msgspec.json.Decoder[Row], line: bytes | None, number: int
) -> BadLine | dict[str, object]:
    if line is None:
        return BadLine(f"longer than {_LONGEST} bytes", number)
    try:
        row = decoder.decode(line)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        return BadLine(str(error)[:200], number)
    judgment = judge.judge_text(row.prompt, row.response, row.language)
    return {"label": judgment.label, "three_class": judgment.three_class, "evidence": judgment.evidence}


def _lines(stream: BinaryIO) -> Iterator[bytes | None]:
    """Give the lines of `stream`, and None for one that is too long; no more than one of them is ever held."""
    while line := stream.readline(_LONGEST + 1):
        if len(line) > _LONGEST and not line.endswith(b"\n"):
            while line and not line.endswith(b"\n"):
                line = stream.readline(_LONGEST)
            yield None
        else:
            yield line
