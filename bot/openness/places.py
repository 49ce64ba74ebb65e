"""Where in a license something stands: a numbered clause, or a part that has only a name.

The kinds are worded by the message `place`; a part of no kind known here is called as its license calls it.
"""

import re
from typing import Final

from bot.openness.phrases import Argument

_NUMBERED: Final = re.compile(r"[§\d].*|[IVX]+(?![A-Za-z]).*")
_PARAGRAPH: Final = re.compile(r"paragraphs? (\d.*)")
_NAMED: Final = {
    "last paragraph": "last-paragraph",
    "last section": "last-section",
    "last condition": "last-paragraph",
    "Use Policy, last section": "policy-end",
    "list of prohibited uses": "uses",
    "use restrictions": "uses",
    "Prohibited Uses": "uses",
}


def place(clause: str | None) -> dict[str, Argument]:
    """Return what the message `place` needs: `kind` and `clause`. Without a place the kind is "none"."""
    if not clause:
        return {"kind": "none", "clause": ""}
    if _NUMBERED.fullmatch(clause):
        return {"kind": "clause", "clause": clause}
    if paragraph := _PARAGRAPH.fullmatch(clause):
        return {"kind": "paragraph", "clause": paragraph[1]}
    return {"kind": _NAMED.get(clause, "named"), "clause": clause}
