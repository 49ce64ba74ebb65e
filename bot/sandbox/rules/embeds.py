"""Limits of embeds.

Source: https://discord.com/developers/docs/resources/message#embed-object-embed-limits
"""

from bot.sandbox.jsonio import Json
from bot.sandbox.rules.findings import Findings, Path

MOST_EMBEDS, MOST_TEXT = 10, 6000
_WEB = ("http", "https")
_MEDIA = ("http", "https", "attachment")
_LENGTHS = {"title": 256, "description": 4096}


def check(found: Findings, embeds: list[Json]) -> None:
    """Check the embeds of a message, each and all together."""
    found.length(("embeds",), embeds, 0, MOST_EMBEDS)
    for number, embed in enumerate(embeds):
        _check_one(found, ("embeds", number), embed)
    total = sum(size(one) for one in embeds)
    if total > MOST_TEXT:
        message = f"Embed size exceeds maximum size of {MOST_TEXT}"
        found.add(("embeds",), "MAX_EMBED_SIZE_EXCEEDED", message)


def size(embed: Json) -> int:
    """Count the characters of an embed that weigh against the limit of the message."""
    texts = [embed.get("title"), embed.get("description")]
    texts += [(embed.get("footer") or {}).get("text"), (embed.get("author") or {}).get("name")]
    for field in embed.get("fields") or ():
        texts += [field.get("name"), field.get("value")]
    return sum(len(one.strip()) for one in texts if one)


def _check_one(found: Findings, path: Path, embed: Json) -> None:
    for key, high in _LENGTHS.items():
        found.length((*path, key), embed.get(key), 0, high)
    footer, author = embed.get("footer") or {}, embed.get("author") or {}
    found.length((*path, "footer", "text"), footer.get("text"), 0, 2048)
    found.length((*path, "author", "name"), author.get("name"), 0, 256)
    _check_fields(found, path, embed.get("fields") or [])
    found.scheme((*path, "url"), embed.get("url"), _WEB)
    found.scheme((*path, "author", "url"), author.get("url"), _WEB)
    found.scheme((*path, "author", "icon_url"), author.get("icon_url"), _MEDIA)
    found.scheme((*path, "footer", "icon_url"), footer.get("icon_url"), _MEDIA)
    for key in ("image", "thumbnail"):
        found.scheme((*path, key, "url"), (embed.get(key) or {}).get("url"), _MEDIA)
    color = embed.get("color")
    if color is not None and not 0 <= color <= 0xFFFFFF:
        message = "int value should be less than or equal to 16777215."
        found.add((*path, "color"), "NUMBER_TYPE_MAX", message)


def _check_fields(found: Findings, path: Path, fields: list[Json]) -> None:
    found.length((*path, "fields"), fields, 0, 25)
    for number, field in enumerate(fields):
        here = (*path, "fields", number)
        for key, high in (("name", 256), ("value", 1024)):
            if found.required((*here, key), field.get(key)):
                found.length((*here, key), field[key], 1, high)
