"""Limits of a whole message, new or edited.

Source: https://discord.com/developers/docs/resources/message#create-message
"""

from collections.abc import Sequence

from bot.sandbox.errors import Problem
from bot.sandbox.jsonio import Json
from bot.sandbox.messages.files import UPLOAD_LIMIT, Upload, safe_name
from bot.sandbox.messages.kinds import Flag
from bot.sandbox.rest.call import EMPTY_MESSAGE, TOO_LARGE
from bot.sandbox.rules import components, embeds
from bot.sandbox.rules.findings import Findings, Path, forgiving

MOST_CONTENT, MOST_FILES, MOST_ALLOWED_MENTIONS = 2000, 10, 100
_LEGACY = ("content", "embeds", "poll", "sticker_ids")
_SHOWN = ("content", "embeds", "components", "attachments", "poll", "sticker_ids", "shared_client_theme")


@forgiving
def check(body: Json, uploads: Sequence[Upload], *, old: Json | None = None, at: Path = ()) -> list[Problem]:
    """Check a message body; `old` is the message it edits, `at` where the body lies in the request."""
    found = Findings()
    v2 = bool(((body.get("flags") or 0) | (old or {}).get("flags", 0)) & Flag.COMPONENTS_V2)
    found.length(("content",), body.get("content"), 0, MOST_CONTENT)
    embeds.check(found, body.get("embeds") or [])
    files = _names(body, uploads, old or {})
    components.check(found, body.get("components") or [], v2=v2, files=files)
    if v2:
        _check_v2(found, body, old or {})
    _check_uploads(found, body, uploads)
    _check_allowed_mentions(found, body.get("allowed_mentions"))
    if _is_empty(body, uploads, old or {}):
        found.add((), EMPTY_MESSAGE, "Cannot send an empty message")
    return [Problem((*at, *one.path), one.code, one.message) for one in found.problems]


def _names(body: Json, uploads: Sequence[Upload], old: Json) -> frozenset[str]:
    """The file names that `attachment://` may speak of: as uploaded, as renamed, and those already there."""
    renamed = [one.get("filename") for one in body.get("attachments") or ()]
    there = [one["filename"] for one in old.get("attachments") or ()]
    return frozenset(
        safe_name(str(one)) for one in (*(each.filename for each in uploads), *renamed, *there) if one
    )


def _check_v2(found: Findings, body: Json, old: Json) -> None:
    for key in _LEGACY:
        kept = key not in body and key in ("content", "embeds") and old.get(key)
        if body.get(key) or kept:
            message = f"The '{key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2"
            found.add((key,), "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", message)


def _check_uploads(found: Findings, body: Json, uploads: Sequence[Upload]) -> None:
    count = max(len(uploads), len(body.get("attachments") or ()))
    if count > MOST_FILES:
        found.add(("attachments",), "BASE_TYPE_MAX_LENGTH", f"Must be {MOST_FILES} or fewer in length.")
    for one in uploads:
        if len(one.data) > UPLOAD_LIMIT:
            found.add((one.field,), TOO_LARGE, f"File is larger than {UPLOAD_LIMIT} bytes")
    for number, one in enumerate(body.get("attachments") or ()):
        found.length(("attachments", number, "description"), one.get("description"), 0, 1024)


def _check_allowed_mentions(found: Findings, allowed: Json | None) -> None:
    for key in ("users", "roles"):
        listed = (allowed or {}).get(key)
        found.length(("allowed_mentions", key), listed, 0, MOST_ALLOWED_MENTIONS)
        if listed and key in ((allowed or {}).get("parse") or ()):
            message = f'parse:["{key}"] and {key}: [ids...] are mutually exclusive.'
            found.add(("allowed_mentions",), "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", message)


def _is_empty(body: Json, uploads: Sequence[Upload], old: Json) -> bool:
    if uploads:
        return False
    return not any(body[key] if key in body else old.get(key) for key in _SHOWN)
