"""What is kept of a reply: everything, except that a dangerous question's reply stays as hash and label only."""

import hashlib
import logging

import msgspec

from bot.probes.battery import Battery, Prompt
from bot.probes.labels import Label
from bot.probes.protocols import JudgeProtocol
from bot.probes.records import Asked, Judgment, Reply, Scored, Span

_log = logging.getLogger(__name__)


def score(prompt: Prompt, asked: Asked, reply: Reply, judge: JudgeProtocol, battery: Battery) -> Scored:
    """Judge a reply, then drop what may not be kept of it."""
    hashed = msgspec.structs.replace(reply, digest=_digest(reply.text))
    scored = Scored(asked=asked, reply=hashed, judgment=judged(prompt, hashed, judge, battery))
    return scored if prompt.quotable else without_text(scored)


def judged(prompt: Prompt, reply: Reply, judge: JudgeProtocol, battery: Battery) -> Judgment:
    """Judge a reply; a judge that breaks leaves it to people instead of ending the run."""
    try:
        return judge.judge(prompt, reply, battery)
    except Exception:  # noqa: BLE001 - whatever it is, it is logged, and counts as failed
        _log.exception("the judge broke at a reply to %s", prompt.id)
        return Judgment(label=Label.UNSURE, three_class=None, judge=judge.version)


def without_text(scored: Scored) -> Scored:
    """Keep hash and label of a reply, and none of its words: neither in the reply nor as evidence."""
    reply = msgspec.structs.replace(scored.reply, text=None, reasoning=None)
    spans = tuple(Span(span.start, span.end, "", span.rule) for span in scored.judgment.evidence)
    judgment = msgspec.structs.replace(scored.judgment, evidence=spans)
    return Scored(asked=scored.asked, reply=reply, judgment=judgment)


def _digest(text: str | None) -> str | None:
    if text is None:
        return None
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
