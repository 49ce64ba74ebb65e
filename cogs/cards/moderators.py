"""What moderators say, as one line beside the computed verdict. The evidence stays where it is."""

from typing import Final

from discord.utils import format_dt

from bot.answer import Answer, Override
from bot.artifact_report import ArtifactReport
from bot.texts import Texts
from cogs.cards.layout import Block
from cogs.cards.markdown import link, plain, safe_url
from cogs.cards.symbols import CONFLICT_SIGN, MODERATOR_SIGN

_REASON: Final = 500


def override_block(answer: Answer, texts: Texts) -> Block | None:
    """What the moderators of the server say of the model, or whoever runs the bot."""
    return Block(override_line(answer.override, texts), weight=95) if answer.override else None


def override_note(answer: Answer | ArtifactReport, texts: Texts) -> Block | None:
    """The same in short, for cards that have little room."""
    if answer.override is None:
        return None
    found = answer.override
    short = texts.row((_author(found, texts), format_dt(found.at, "D")))
    return Block(f"-# {MODERATOR_SIGN} {_said(found, short, texts)}", weight=95)


def override_line(override: Override, texts: Texts) -> str:
    """Who says what, since when, until when, why and on what ground; and whether it needs another look."""
    said = _said(override, details(override, texts), texts)
    review = f"\n-# {CONFLICT_SIGN} {texts('override-review')}" if override.review else ""
    return f"{MODERATOR_SIGN} {said}{review}"


def details(override: Override, texts: Texts, *, limit: int = _REASON) -> str:
    """By whom, when, until when, why (up to `limit`), and where to see it."""
    parts = [
        _author(override, texts),
        format_dt(override.at, "D"),
        texts("override-until", expires=format_dt(override.expires, "D")) if override.expires else "",
        texts("override-because", reason=plain(override.reason, limit)),
        _source(override.source, texts),
    ]
    return texts.row(part for part in parts if part)


def _source(source: str | None, texts: Texts) -> str:
    if not source:
        return ""
    return link(texts("see-it"), source) if safe_url(source) else plain(source, 100)


def _author(override: Override, texts: Texts) -> str:
    name = plain(f"@{override.author}", 40) if override.author else texts("override-nobody")
    return texts("override-by", author=name)


def _said(override: Override, details: str, texts: Texts) -> str:
    who = "override-everywhere" if override.everywhere else "override-server"
    return texts(who, verdict=texts(f"verdict-{override.verdict}"), details=details)
