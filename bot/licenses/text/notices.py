"""Copyright notices: the one part of a license text that everybody fills in differently.

A notice is `Copyright`, years, and who holds it; nothing else may hide in its line. Words of license language are
told from names by the corpus itself (`legal` below: words that license texts write in lower case), by an allow-list
of words that names of organizations are made of, and by a list of words that no notice may have.
"""

import re
from collections.abc import Callable
from typing import Final

MAX_NOTICE: Final = 300
_MAX_HOLDER: Final = 14
_MAX_LOWER: Final = 6
_MAX_TELLING: Final = 2

_START: Final = re.compile(
    r"(?:(?:portions|modifications|parts|spdx-filecopyrighttext:)\s+)?"
    r"(?:copyright\b\s*(?:\(c\)|©)?|(?:\(c\)|©)\s*copyright\b|©)\s*(?:\(c\)|©)?[\s:]*",
    re.IGNORECASE,
)
_YEAR: Final = re.compile(
    r"\b(?:19|20)\d[\dx](?:\s*(?:-|\bto\b)\s*(?:(?:19|20)?\d[\dx]\b|present\b|now\b|today\b))?(?!\w)|[\[<{(]\s?(?:yyyy|year)s?\s?[\]>})]",
    re.IGNORECASE,
)
_RIGHTS: Final = re.compile(r"\ball\s+rights\s+reserved\b\.?", re.IGNORECASE)
_PLACEHOLDER: Final = re.compile(
    r"[\[<{(]\s?(?:name of (?:the )?(?:copyright )?(?:owner|author|holder)s?|(?:copyright )?(?:owner|holder|author)s?|"
    r"full ?name|organization|your name(?: here)?|name)\s?[\]>})]",
    re.IGNORECASE,
)
_CONTACT: Final = re.compile(
    r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|https?://[\w.-]{3,80}/?(?=[\s>),]|$)",
    re.IGNORECASE,
)
_SHORT: Final = re.compile(r"\b(?:inc|ltd|llc|co|corp|jr|sr|dr|st|al|[a-z])\.", re.IGNORECASE)
_BREAK: Final = re.compile(r"[;:!?=%$~^]|\.(?=\s|$)|\s-\s")
_SEE: Final = re.compile(
    r"[,(<]?\s*(?:see|listed in|as listed in) (?:the )?(?:authors|contributors|credits)(?:\.\w{2,3})?(?: file)?"
    r"(?: for (?:more |further )?(?:information|details|a full list))?[)>]?",
    re.IGNORECASE,
)
_EDGES: Final = re.compile(r"^(?:(?!\(c\)|©)[\W_])+|(?:(?![>\])}])[\W_])+$", re.IGNORECASE)
_NUMBER: Final = re.compile(r"\d{3}|(?<![\w.])\d+(?![\w.]*[^\W\d_])")
_WORD: Final = re.compile(r"[^\W\d_]+")
_FILL_IN: Final = "¤"
_LATIN: Final = re.compile(r"[¤A-Za-z\u00c0-\u024f0-9\s.,&'\"()/@<>+_|*#\[\]{}-]*")

_NEVER: Final = frozenset(
    "academia academic after allow allowed always any attack ban banned before cannot charge charged charity "
    "citizens commercial commercially competing competitor competitors condition conditions consent defense "
    "disclose distribute distributed distribution during educational employees enterprise evaluation except "
    "exclude excluded excluding exclusive exclusively exempt expire expired expires fee fees forbid forbidden "
    "government granted hobby hobbyist hobbyists if individuals internal legal license licensed licensee "
    "licenses licensing may military modification modified modify must never no non noncommercial nonprofit "
    "nonprofits not nuclear obtain only outside paid patients pay permission permit permitted personal private "
    "production prohibit prohibited prohibits provided purpose purposes redistribute redistribution require "
    "required requires restrict restricted restricting restriction restrictions revenue revocable revoke "
    "revoked royalty sale sell shall should solely students subject sublicense teachers terminate terminated "
    "terms territory thereof train training trial under unlawful unless until use used user users uses using "
    "valid void volunteers warfare weapon weapons when where without worldwide written".split()
)
_NAME_WORDS: Final = frozenset(
    "ab academy affiliated affiliates ag agency ai al alliance analytics and artificial association author "
    "authors bank board bv by center centre cloud co collective college committee communications community "
    "companies company computer computing consortium contributor contributors corp corporation council data de "
    "deep department der design developer developers development di digital dr du electronics engineering "
    "entertainment et fellows foundation free games general global gmbh group health holder holders holdings "
    "house inc incorporated individual industries information initiative institute institution intelligence "
    "interactive interest international its jr kg kk la lab laboratories laboratory labs language large le "
    "learning limited llc llp logic ltd machine maintainers media medical members mind ministry mobile model "
    "models national network networks new nv of office official open organization original other others owner "
    "owners oy partners people platform platforms plc president press project projects pte pty public regents "
    "research respective robotics sa sarl sas school science sciences security services society software "
    "solutions source sr standard state states studio studios subsidiaries system systems team technical "
    "technologies technology the their trust trustees und united university van various ventures vision von "
    "web works world y".split()
)
_FOR: Final = frozenset("for in at".split())
_PLACES: Final = frozenset(
    "agency alliance association center centre coalition consortium council foundation group initiative institute "
    "laboratory network organization school society software university".split()
)
_GROUPS: Final = frozenset(
    "authors contributors co corp developers foundation gmbh inc incorporated llc ltd maintainers project team".split()
)
Legal = Callable[[str], bool]


def is_notices(text: str, legal: Legal) -> bool:
    """Whether `text` is copyright notices and nothing else. `legal` says which words are license language."""
    flat = _PLACEHOLDER.sub(_FILL_IN, _EDGES.sub("", " ".join(text.split())))
    starts = list(_START.finditer(flat))
    if not starts or starts[0].start() != 0 or len(flat) > MAX_NOTICE * len(starts):
        return False
    ends = [match.start() for match in starts[1:]] + [len(flat)]
    return all(_is_holder(flat[start.end() : end], legal) for start, end in zip(starts, ends, strict=True))


def _is_holder(text: str, legal: Legal) -> bool:
    """Whether the rest of a notice is years and the name of somebody."""
    named = _FILL_IN in text
    rest = _RIGHTS.sub(" ", _SEE.sub(" ", text))
    rest = _CONTACT.sub(" ", _YEAR.sub(" ", rest)).rstrip(" .,-/|*#\"'")
    if not _LATIN.fullmatch(rest) or _BREAK.search(_SHORT.sub(" ", rest + " ")) or _NUMBER.search(rest):
        return False
    names = _WORD.findall(rest)
    return (named or bool(names)) and len(names) <= _MAX_HOLDER and _are_names(names, legal)


def _are_names(names: list[str], legal: Legal) -> bool:
    """Whether the words can be the name of a person or an organization."""
    folded = [name.lower() for name in names]
    if not _NEVER.isdisjoint(folded):
        return False
    if any(word in _FOR and (not at or folded[at - 1] not in _PLACES) for at, word in enumerate(folded)):
        return False
    own = [at for at, word in enumerate(folded) if word not in _NAME_WORDS and word not in _FOR]
    lower = [at for at in own if names[at].islower() and not _GROUPS.intersection(folded[at + 1 : at + 2])]
    telling = [at for at in own if legal(folded[at])]
    return len(telling) <= _MAX_TELLING and len(lower) <= _MAX_LOWER and (not lower or len(lower) == len(own))
