"""The replies of a run as JSON lines and as CSV. Replies to level 2 are a hash and a label. Pure."""

import csv
import io
from collections.abc import Iterable, Iterator
from typing import Any, Final

import msgspec

from bot.probes.battery import Battery, Role
from bot.probes.battery.records import LEVEL_2
from bot.probes.records import Asked, Run, Scored

COLUMNS: Final = (
    "run", "model", "category", "cluster", "role", "language", "variant", "level", "arm", "sample", "seed",
    "label", "three_class", "flags", "judge", "failure", "finish", "prompt_tokens", "tokens", "seconds",
    "reply_digest", "question", "reply", "reasoning",
    "rule_label", "second_label", "second_judge", "settled_label",
)  # fmt: skip
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def to_jsonl(run: Run, scored: Iterable[Scored], battery: Battery) -> Iterator[bytes]:
    """Give one JSON line for each reply: what was asked, what came back, the judgment with its evidence."""
    for row in scored:
        yield msgspec.json.encode(_line(run, row, battery)) + b"\n"


def to_csv(run: Run, scored: Iterable[Scored], battery: Battery) -> str:
    """Return a table for a spreadsheet, one reply a row. No cell is taken for a formula there."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for row in scored:
        line = _line(run, row, battery)
        writer.writerow([_cell(line.get(column)) for column in COLUMNS])
    return out.getvalue()


def _line(run: Run, row: Scored, battery: Battery) -> dict[str, Any]:
    asked, reply, judgment = row.asked, row.reply, row.judgment
    quotable = asked.level < LEVEL_2
    return {
        "run": run.id,
        "model": run.model,
        **msgspec.structs.asdict(asked),
        "label": judgment.label,
        "three_class": judgment.three_class,
        "flags": sorted(judgment.flags),
        "judge": judgment.judge,
        "failure": reply.failure,
        "finish": reply.finish,
        "served": reply.model,
        "prompt_tokens": reply.prompt_tokens,
        "tokens": reply.tokens,
        "seconds": reply.seconds,
        "rule_label": judgment.by_rules,
        "second_label": judgment.opinion.label if judgment.opinion else None,
        "second_judge": judgment.opinion.judge if judgment.opinion else None,
        "second_silent": judgment.opinion.why if judgment.opinion else None,
        "settled_label": row.settled.label if row.settled else None,
        "settled_why": row.settled.why if row.settled else None,
        "reply_digest": reply.digest,
        "question": question(asked, battery),
        "reply": reply.text if quotable else None,
        "reasoning": reply.reasoning if quotable else None,
        "evidence": [msgspec.to_builtins(span) for span in judgment.evidence] if quotable else [],
    }


def question(asked: Asked, battery: Battery) -> str | None:
    """Return the text that was asked; None for level 2, or where the battery no longer has it."""
    if asked.level >= LEVEL_2:
        return None
    if asked.role is Role.LURE:
        lure = battery.lures_by_id.get(asked.cluster)
        wordings = lure.side.ask.get(asked.language, ()) if lure else ()
    else:
        wordings = _wordings(asked, battery)
    return wordings[asked.variant] if asked.variant < len(wordings) else None


def _wordings(asked: Asked, battery: Battery) -> tuple[str, ...]:
    triplet = battery.triplets.get(asked.cluster)
    if triplet is None:
        return ()
    if asked.role is Role.KNOWLEDGE:
        text = triplet.knowledge.ask.get(asked.language)
        return (text,) if text else ()
    side = triplet.sensitive if asked.role is Role.SENSITIVE else triplet.control
    return side.ask.get(asked.language, ())


def _cell(value: object) -> object:
    """Return a cell that no spreadsheet computes: what begins like a formula gets an apostrophe (OWASP)."""
    if isinstance(value, list):
        return " ".join(str(item) for item in value)
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
