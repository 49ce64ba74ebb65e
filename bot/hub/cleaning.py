"""Makes an answer of the Hub safe for its own library: known keys, right types, lists of a bearable length.

The library trusts what it reads: a card with a key called `self` ends in a TypeError, 100,000 tags in minutes of
comparing (`_to_unique_list`), and everything that nobody asked for is kept. What is dropped here is dropped
quietly: a hostile card must not hide the license it has.
"""

import json
import re
from collections.abc import Callable, Iterable
from itertools import islice
from typing import Any, Final

import msgspec

Json = dict[str, Any]
MAX_TAGS: Final = 1_000
MAX_FILES: Final = 20_000
MAX_LIST: Final = 100
MAX_WORD: Final = 300
MAX_PROMPT: Final = 100_000
_DATE: Final = re.compile(r"\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d(\.\d{1,9})?Z")
_TELLING: Final = ("license:", "base_model:", "dataset:", "arxiv:", "custom_code", "eval-results", "gguf")


def clean_info(body: bytes) -> bytes:
    """Clean the answer of `/api/models/...` or `/api/datasets/...`; what is no JSON object is left as it is."""
    try:
        given = _decode(body)
    except (ValueError, RecursionError):
        return body
    return msgspec.json.encode(_info(given)) if isinstance(given, dict) else body


def _decode(body: bytes) -> object:
    """Read JSON as the library would, NaN and Infinity included. Raises ValueError, RecursionError."""
    try:
        return msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return json.loads(body)


def _info(given: Json) -> Json:
    made = {key: keep(given[key]) for key, keep in _FIELDS.items() if key in given}
    return {key: value for key, value in made.items() if value is not None}


def word(value: object) -> str | None:
    """A short text."""
    return value[:MAX_WORD] if isinstance(value, str) and value else None


def words(value: object) -> list[str]:
    """One or several short texts, each once."""
    listed = [value] if isinstance(value, str) else value if isinstance(value, list) else []
    return list(dict.fromkeys(item for item in map(word, islice(listed, MAX_LIST)) if item))


def _flag(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _date(value: object) -> str | None:
    return value if isinstance(value, str) and _DATE.fullmatch(value) else None


def _gate(value: object) -> str | bool | None:
    """The kind of gate; before 2023 the Hub said only that there is one."""
    if value is True:
        return "manual"
    return value if value in ("auto", "manual") or value is False else None


def _tags(value: object) -> list[str]:
    """All tags that tell something, then as many others as there is room for."""
    listed: Iterable[object] = value if isinstance(value, list) else ()
    plain = dict.fromkeys(item for item in listed if isinstance(item, str) and 0 < len(item) <= MAX_WORD)
    telling = [tag for tag in plain if tag.startswith(_TELLING)]
    return list(dict.fromkeys([*telling[:MAX_TAGS], *islice(plain, MAX_TAGS)]))[:MAX_TAGS]


def _siblings(value: object) -> list[Json] | None:
    if not isinstance(value, list):
        return None
    named = (item.get("rfilename") for item in islice(value, MAX_FILES) if isinstance(item, dict))
    return [{"rfilename": name} for name in named if isinstance(name, str) and 0 < len(name) <= MAX_WORD]


def _safetensors(value: object) -> Json | None:
    parameters = value.get("parameters") if isinstance(value, dict) else None
    if not isinstance(parameters, dict) or not isinstance(value, dict):
        return None
    counted = {str(key)[:20]: n for key, n in islice(parameters.items(), MAX_LIST) if _count(n)}
    total = value.get("total")
    return {"parameters": counted, "total": total if _count(total) else sum(counted.values())}


def _count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**15


def _config(value: object) -> Json | None:
    if not isinstance(value, dict):
        return None
    peft = value.get("peft")
    base = peft.get("base_model_name_or_path") if isinstance(peft, dict) else None
    return {
        "architectures": words(value.get("architectures")),
        "quantized": isinstance(value.get("quantization_config"), dict),
        "peft_base": word(base),
    }


def _card(value: object) -> Json | None:
    return _only(value, _CARD) if isinstance(value, dict) else None


def _only(value: Json, fields: dict[str, Callable[[object], Any]]) -> Json:
    made = {key: keep(value[key]) for key, keep in fields.items() if key in value}
    return {key: item for key, item in made.items() if item not in (None, [])}


def _prompt(value: object) -> str | None:
    return value[:MAX_PROMPT] if isinstance(value, str) else None


def _names(value: object) -> list[str] | None:
    """The keys of a mapping: what a gate asks for."""
    return words(list(islice(value, MAX_LIST))) if isinstance(value, dict) else None


def _full(value: object) -> bool:
    return bool(value) and isinstance(value, list)


_CARD: Final[dict[str, Callable[[object], Any]]] = {
    "license": words,
    "license_name": word,
    "license_link": word,
    "base_model": words,
    "base_model_relation": word,
    "datasets": words,
    "new_version": word,
    "extra_gated_prompt": _prompt,
    "extra_gated_fields": _names,
    "extra_gated_eu_disallowed": _flag,
}
_FIELDS: Final[dict[str, Callable[[object], Any]]] = {
    "id": word,
    "sha": word,
    "lastModified": _date,
    "private": _flag,
    "gated": _gate,
    "disabled": _flag,
    "library_name": word,
    "pipeline_tag": word,
    "tags": _tags,
    "siblings": _siblings,
    "safetensors": _safetensors,
    "config": _config,
    "cardData": _card,
    "model-index": lambda value: None if not _full(value) else [{}],
}
