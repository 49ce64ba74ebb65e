"""YAML as facts need it: safe types only, no key twice, and nothing but what is written.

The types are those of YAML 1.2's core schema, plus dates: `no` and `on` stay words, `1.8e23` is a number
and `12:30` is not one. PyYAML alone follows YAML 1.1, in which all three are surprises.
"""

import re
from collections.abc import Hashable
from pathlib import Path
from typing import Any, Final

import yaml

from bot.errors import DataError

_MAX_BYTES: Final = 2_000_000
_TAG: Final = "tag:yaml.org,2002:"


class _Loader(yaml.CSafeLoader):
    """The safe loader with YAML 1.2's scalars, which refuses a key that stands twice."""

    yaml_implicit_resolvers: Final = {}  # type: ignore[misc]  # a class attribute of the library

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:  # noqa: FBT001, FBT002 - the library's signature
        """Build a mapping; raises ConstructorError for a key that stands twice."""
        seen = set()
        for key in (key for key, _ in node.value if isinstance(key, yaml.ScalarNode)):
            if key.value in seen:
                raise yaml.constructor.ConstructorError(
                    None, None, f"the key `{key.value}` stands here twice", key.start_mark
                )
            seen.add(key.value)
        return super().construct_mapping(node, deep)


for _name, _pattern, _first in (
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("null", r"^(?:~|null|Null|NULL|)$", ("~", "n", "N", "")),
    ("int", r"^[-+]?[0-9]+$", "-+0123456789"),
    ("float", r"^[-+]?(?:[0-9]+(?:\.[0-9]*)?[eE][-+]?[0-9]+|[0-9]+\.[0-9]*|\.[0-9]+)$", "-+.0123456789"),
    ("timestamp", r"^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ].*)?$", "0123456789"),
    ("merge", r"^(?:<<)$", "<"),
):
    _Loader.add_implicit_resolver(_TAG + _name, re.compile(_pattern), list(_first))


def parse_yaml(text: bytes, path: Path) -> Any:  # noqa: ANN401 - YAML holds anything; the schema says what it may
    """Return what `text` holds. Raises DataError that names `path`, line and column."""
    if len(text) > _MAX_BYTES:
        raise DataError(path=str(path), place="", why=f"larger than {_MAX_BYTES} bytes")
    try:
        return yaml.load(text, Loader=_Loader)  # noqa: S506 - a subclass of the safe loader
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        place, why = _explain(error)
        raise DataError(path=str(path), place=place, why=f"{place}: {why}" if place else why) from error


def read_yaml(path: Path) -> Any:  # noqa: ANN401 - see parse_yaml
    """Return what the file holds. Raises DataError that names the file and the place."""
    try:
        text = path.read_bytes()
    except OSError as error:
        raise DataError(path=str(path), place="", why=error.strerror or str(error)) from error
    return parse_yaml(text, path)


def _explain(error: Exception) -> tuple[str, str]:
    if isinstance(error, yaml.MarkedYAMLError) and error.problem_mark is not None:
        mark = error.problem_mark
        return f"line {mark.line + 1}, column {mark.column + 1}", error.problem or "not YAML"
    return "", str(error).splitlines()[0] if str(error) else type(error).__name__
