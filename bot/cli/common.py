"""What commands share: JSON on stdout, errors as JSON when asked for JSON, the engine opened from settings."""

import json
import sys
from collections.abc import Callable
from functools import wraps
from typing import Any, ParamSpec

import click
import msgspec

from bot.errors import IsopenError, UnclearName
from bot.settings import Settings, load_settings
from bot.texts import Texts, load_texts

P = ParamSpec("P")

json_option = click.option("--json", "as_json", is_flag=True, help="One JSON document on standard output.")


def emit(document: dict[str, Any] | list[dict[str, Any]]) -> None:
    """Print one JSON document."""
    sys.stdout.write(json.dumps(document, indent=2, ensure_ascii=False) + "\n")


def errors_as_json(function: Callable[P, int | None]) -> Callable[P, int]:
    """With `--json`, an error is a JSON document too; the exit code stays the error's own."""

    @wraps(function)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> int:
        try:
            return function(*args, **kwargs) or 0
        except IsopenError as error:
            if not kwargs.get("as_json"):
                raise
            emit(error_document(error, load_texts()))
            return error.exit_code

    return wrapped


def error_document(error: IsopenError, texts: Texts) -> dict[str, Any]:
    """What went wrong, for programs: an id, the sentence, the data, and the names it could have been."""
    nearest = error.nearest if isinstance(error, UnclearName) else ()
    document: dict[str, Any] = {
        "id": error.message_id.removeprefix("error-"),
        "message": texts.write(error.phrase),
    }
    return {
        "error": document | {"data": error.data},
        "candidates": [msgspec.to_builtins(item) for item in nearest],
    }


def settings_from_environment(*, strict: bool = False) -> Settings:
    """Read the settings. A wrong one ends the command with exit code 2 where it is needed; `strict`: any does."""
    return load_settings(strict=strict)
