"""Bodies against Discord's own OpenAPI file, where it is there.

`jsonschema_rs` gives the verdict in microseconds, `jsonschema` is built only to explain a failure.
Both are loaded when first needed; without them, or without the file, nothing is checked here.
"""

import re
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from bot.sandbox.errors import Problem
from bot.sandbox.jsonio import Json, loads
from bot.sandbox.messages.kinds import Callback

_URI = "urn:discord-openapi"
_CALLBACK = "/interactions/{interaction_id}/{interaction_token}/callback"
_CALLBACK_SCHEMAS: dict[object, str] = {
    Callback.PONG: "PongInteractionCallbackRequest",
    Callback.MESSAGE: "CreateMessageInteractionCallbackRequest",
    Callback.DEFER: "CreateMessageInteractionCallbackRequest",
    Callback.DEFER_UPDATE: "UpdateMessageInteractionCallbackRequest",
    Callback.UPDATE: "UpdateMessageInteractionCallbackRequest",
    Callback.CHOICES: "ApplicationCommandAutocompleteCallbackRequest",
    Callback.MODAL: "ModalInteractionCallbackRequest",
}

Validator = Callable[[object], bool]


@dataclass(slots=True)
class Book:
    """The file's contents, open as published or closed against keys it does not list."""

    document: Json
    _validators: dict[str, Validator] = field(default_factory=dict)
    _registry: object = None
    _slow_registry: object = None

    def valid(self, pointer: str, body: object) -> bool:
        """Say whether a body fits the schema at a JSON pointer."""
        validator = self._validators.get(pointer)
        if validator is None:
            validator = self._validators[pointer] = self._compile(pointer)
        return validator(body)

    def explain(self, pointer: str, body: object) -> Problem:
        """Say what is wrong with a body that does not fit."""
        jsonschema, exceptions = import_module("jsonschema"), import_module("jsonschema.exceptions")
        validator = jsonschema.Draft202012Validator({"$ref": f"{_URI}#{pointer}"}, registry=self._readable())
        error = exceptions.best_match(validator.iter_errors(body))
        if error is None:
            return Problem((), "OPENAPI", "does not fit Discord's OpenAPI file")
        return Problem(tuple(error.absolute_path), "OPENAPI", error.message[:300])

    def _compile(self, pointer: str) -> Validator:
        fast = import_module("jsonschema_rs")
        if self._registry is None:
            self._registry = fast.Registry([(_URI, self.document)], draft=fast.Draft202012)
        validator = fast.Draft202012Validator({"$ref": f"{_URI}#{pointer}"}, registry=self._registry)
        is_valid: Validator = validator.is_valid
        return is_valid

    def _readable(self) -> object:
        """The registry of the engine that explains."""
        referencing, drafts = import_module("referencing"), import_module("referencing.jsonschema")
        if self._slow_registry is None:
            resource = referencing.Resource(contents=self.document, specification=drafts.DRAFT202012)
            self._slow_registry = referencing.Registry().with_resource(_URI, resource)
        return self._slow_registry


class OpenApi:
    """Discord's OpenAPI file. `strict` also reports keys the file does not list; Discord ignores those."""

    def __init__(self, path: Path, *, strict: bool) -> None:
        self.path, self.strict = path, strict

    def request_problems(self, method: str, template: str, body: object) -> list[Problem]:
        """Judge a request body. Refused problems are Discord's, the others are only strictness."""
        pointer = self._request_pointer(method, template, body)
        if pointer is None:
            return []
        if self.strict and self._closed_book.valid(pointer, body):
            return []
        if not self._open_book.valid(pointer, body):
            return [self._open_book.explain(pointer, body)]
        if not self.strict:
            return []
        found = self._closed_book.explain(pointer, body)
        return [Problem(found.path, "OPENAPI_STRICT", found.message, refused=False)]

    def response_problems(self, method: str, template: str, status: int, body: object) -> list[Problem]:
        """Judge an answer of the sandbox's own."""
        operation = self._operation(method, template)
        if operation is None:
            return [Problem((), "OPENAPI", f"no such operation: {method} {template}")]
        responses = operation["responses"]
        key = next((one for one in (str(status), f"{status // 100}XX") if one in responses), None)
        if key is None:
            return [Problem((), "OPENAPI", f"{method} {template}: no answer with status {status}")]
        if "content" not in responses[key]:
            return []
        schema = f"responses/{key}/content/application~1json/schema"
        return self.schema_problems(f"/paths/{_escape(template)}/{method.lower()}/{schema}", body)

    def schema_problems(self, pointer: str, body: object) -> list[Problem]:
        """Judge anything by the schema at a pointer, such as `/components/schemas/UserResponse`."""
        return [] if self._published.valid(pointer, body) else [self._published.explain(pointer, body)]

    @cached_property
    def _published(self) -> Book:
        """The file as it is: for the sandbox's own answers."""
        return Book(loads(self.path.read_bytes()))

    @cached_property
    def _open_book(self) -> Book:
        """The file as Discord reads requests."""
        return Book(_relaxed(deepcopy(self._published.document)))

    @cached_property
    def _closed_book(self) -> Book:
        """The same, closed against keys it does not list."""
        document = deepcopy(self._open_book.document)
        _allow_ignored(document)
        _close(document["components"]["schemas"])
        return Book(document)

    def _operation(self, method: str, template: str) -> Json | None:
        found: Json | None = self._published.document["paths"].get(template, {}).get(method.lower())
        return found

    def _request_pointer(self, method: str, template: str, body: object) -> str | None:
        """The pointer to the schema of a request; callbacks by the branch of their type, not the `anyOf`."""
        if template == _CALLBACK and isinstance(body, dict):
            name = _CALLBACK_SCHEMAS.get(body.get("type"))
            return f"/components/schemas/{name}" if name else None
        operation = self._operation(method, template)
        content = (operation or {}).get("requestBody", {}).get("content", {})
        if body is None or "application/json" not in content:
            return None
        return f"/paths/{_escape(template)}/{method.lower()}/requestBody/content/application~1json/schema"


def open_api(path: Path | None, *, strict: bool) -> OpenApi | None:
    """Open the file if it is there and can be used. The same file is read and compiled once per process."""
    usable = path is not None and path.is_file() and find_spec("jsonschema_rs") and find_spec("jsonschema")
    if not usable or path is None:
        return None
    return _cached(path.resolve(), path.stat().st_mtime_ns, strict)


@lru_cache(maxsize=4)
def _cached(path: Path, changed: int, strict: bool) -> OpenApi:  # noqa: FBT001 - a key of the cache
    del changed
    return OpenApi(path, strict=strict)


def _escape(template: str) -> str:
    """Escape a path template for a JSON pointer in a URI fragment."""
    escaped = template.replace("~", "~0").replace("/", "~1")
    return re.sub(r"[{}]", lambda found: f"%{ord(found[0]):X}", escaped)


def _relaxed(document: Json) -> Json:
    """Allow what Discord accepts although its file does not say so (each seen with discord.py 2.7.1)."""
    schemas = document["components"]["schemas"]
    schemas["SnowflakeType"] = {"anyOf": [schemas["SnowflakeType"], {"type": "integer", "minimum": 0}]}
    for name in ("ApplicationCommandUpdateRequest", "ApplicationCommandCreateRequest"):
        schemas[name]["properties"].setdefault("nsfw", {"type": "boolean"})
    return document


def _allow_ignored(document: Json) -> None:
    """Allow keys that discord.py always sends and Discord ignores; they matter only once objects are closed."""
    for name, schema in document["components"]["schemas"].items():
        properties = schema.get("properties") or {}
        if {"fields", "footer", "thumbnail"} <= properties.keys():
            properties.setdefault("flags", {"type": "integer"})
        if ("Update" in name or "Edit" in name) and {"embeds", "content"} <= properties.keys():
            properties.setdefault("tts", {"type": "boolean"})


def _close(node: object) -> None:
    """Close every object that lists its properties."""
    if isinstance(node, dict):
        if node.get("type") == "object" and "properties" in node:
            node.setdefault("additionalProperties", False)
        for value in node.values():
            _close(value)
    elif isinstance(node, list):
        for value in node:
            _close(value)
