"""A run's questions and replies as JSON lines or CSV. Level 2 never as text: hash and label stand for it. Pure."""

import csv
import io
from collections.abc import Iterator, Sequence
from typing import Any, Final

import msgspec

from bot.probes.battery import Battery, Role
from bot.probes.battery.records import LEVEL_2
from bot.probes.records import Asked, Run, Scored

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def json_lines(run: Run, scored: Sequence[Scored], battery: Battery) -> Iterator[str]:
    """Give one JSON object for each reply, each with its line's end."""
    for one in scored:
        yield msgspec.json.encode(row(run, one, battery)).decode() + "\n"


def csv_lines(run: Run, scored: Sequence[Scored], battery: Battery) -> Iterator[str]:
    """Give a head and one line for each reply. What a spreadsheet would take for a formula is quoted with `'`."""
    names: list[str] | None = None
    for one in scored:
        cells = {name: _cell(value) for name, value in row(run, one, battery).items()}
        if names is None:
            names = list(cells)
            yield _line(names)
        yield _line(list(cells.values()))


def row(run: Run, scored: Scored, battery: Battery) -> dict[str, Any]:
    """Return everything that is known of one reply, under names that stay."""
    asked, reply, judgment = scored.asked, scored.reply, scored.judgment
    quotable = asked.level < LEVEL_2
    return {
        "run_id": run.id,
        "model": run.model,
        "host": run.served.host,
        "battery": run.battery,
        **msgspec.to_builtins(asked),
        "question": question(asked, battery) if quotable else None,
        "label": judgment.label.value,
        "three_class": judgment.three_class.value if judgment.three_class else None,
        "flags": sorted(flag.value for flag in judgment.flags),
        "evidence": [span.text for span in judgment.evidence] if quotable else [],
        "rules": [span.rule for span in judgment.evidence],
        "judge": judgment.judge,
        "text": reply.text if quotable else None,
        "reasoning": reply.reasoning if quotable else None,
        "reply_digest": reply.digest,
        "finish": reply.finish,
        "failure": reply.failure.value if reply.failure else None,
        "detail": reply.detail,
        "thought_cut": reply.thought_cut,
        "prompt_tokens": reply.prompt_tokens,
        "tokens": reply.tokens,
        "seconds": reply.seconds,
        "attempts": reply.attempts,
    }


def question(asked: Asked, battery: Battery) -> str | None:
    """Return the wording that was asked, where the battery still has it."""
    if asked.role is Role.LURE:
        lure = battery.lures_by_id.get(asked.cluster)
        texts = lure.side.ask.get(asked.language, ()) if lure else ()
    else:
        triplet = battery.triplets.get(asked.cluster)
        if triplet is None:
            return None
        if asked.role is Role.KNOWLEDGE:
            return triplet.knowledge.ask.get(asked.language)
        side = triplet.sensitive if asked.role is Role.SENSITIVE else triplet.control
        texts = side.ask.get(asked.language, ())
    return texts[asked.variant] if asked.variant < len(texts) else None


def _cell(value: object) -> str:
    if value is None:
        return ""
    text = "; ".join(map(str, value)) if isinstance(value, list) else str(value)
    return f"'{text}" if isinstance(value, str | list) and text.startswith(_FORMULA) else text


def _line(cells: list[str]) -> str:
    out = io.StringIO()
    csv.writer(out).writerow(cells)
    return out.getvalue()
