"""Copyright notices: the one part of a license text that everybody fills in differently.

A notice is `Copyright`, years, and who holds it; nothing else may hide in its line. Names are told from the
language of licenses by the corpus itself (`legal` below: words that license texts write in lower case), and by
two lists.
"""

import re
from collections.abc import Callable
from typing import Final

from bot.licenses.text.notice_words import FOR, GROUPS, NAME_WORDS, NEVER, PLACES

MAX_NOTICE: Final = 300
_MAX_HOLDER: Final = 14
_MAX_LOWER: Final = 6
_MAX_TELLING: Final = 2

_START: Final = re.compile(
    r"(?:(?:portions|modifications|parts)\s+)?"
    r"(?:(?:spdx-filecopyrighttext:|copyright\b)\s*(?:\(c\)|©)?|(?:\(c\)|©)\s*copyright\b|©)\s*(?:\(c\)|©)?[\s:]*",
    re.IGNORECASE,
)
_YEAR: Final = re.compile(
    r"\b(?:19|20)\d[\dx](?:\s*(?:-|\bto\b)\s*(?:(?:19|20)?\d[\dx]\b|present\b|now\b|today\b))?(?!\w)"
    r"|[\[<{(]\s?(?:yyyy|year)s?\s?[\]>})]",
    re.IGNORECASE,
)
_RIGHTS: Final = re.compile(r"\ball\s+rights\s+reserved\b\.?", re.IGNORECASE)
_PLACEHOLDER: Final = re.compile(
    r"[\[<{(]\s?(?:name of (?:the )?(?:copyright )?(?:owner|author|holder)s?"
    r"|(?:copyright )?(?:owner|holder|author)s?|full ?name|organization|your name(?: here)?|name)\s?[\]>})]",
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
# Names of organizations in Chinese and Japanese end in what they are. Nothing that forbids or limits is in them.
_CJK_NAME: Final = re.compile(
    r"[\u3040-\u30ff\u4e00-\u9fff]{2,30}?(?:公司|大学|大學|研究院|研究所|研究中心|实验室|實驗室|学院|集团|集團|基金会|协会|株式会社)"
    r"|株式会社[\u3040-\u30ff\u4e00-\u9fff]{2,20}"
)
_CJK_LIMITED: Final = re.compile(r"股份有限公司|有限责任公司|有限公司")
_CJK_NEVER: Final = re.compile(r"[禁不非仅僅只限勿未须須需许許可授权權止商得除]")
_EDGES: Final = re.compile(r"^(?:(?!\(c\)|©)[\W_])+|(?:(?![>\])}])[\W_])+$", re.IGNORECASE)
_NUMBER: Final = re.compile(r"\d{3}|(?<![\w.])\d+(?![\w.]*[^\W\d_])")
_WORD: Final = re.compile(r"[^\W\d_]+")
_FILL_IN: Final = "¤"
_PLAIN: Final = re.compile(r"(?:(?!~~|\]:|<!--|-->)[A-Za-z\u00c0-\u024f0-9\s.,&'\"()/@<>+_|*#\[\]{}:;!?=©~-])*")
_LATIN: Final = re.compile(r"[¤A-Za-z\u00c0-\u024f0-9\s.,&'\"()/@<>+_|*#\[\]{}-]*")

Legal = Callable[[str], bool]


def is_notices(text: str, legal: Legal) -> bool:
    """Whether `text` is copyright notices and nothing else. `legal` says which words are license language."""
    flat = _PLACEHOLDER.sub(_FILL_IN, _EDGES.sub("", " ".join(text.split())))
    if not text.isascii():
        text, flat = _CJK_NAME.sub(_named, text), _CJK_NAME.sub(_named, flat)
    if not _PLAIN.fullmatch(text.replace(_FILL_IN, "")):
        return False
    starts = list(_START.finditer(flat))
    if not starts or starts[0].start() != 0 or len(flat) > MAX_NOTICE * len(starts):
        return False
    ends = [match.start() for match in starts[1:]] + [len(flat)]
    return all(_is_holder(flat[start.end() : end], legal) for start, end in zip(starts, ends, strict=True))


def _named(match: re.Match[str]) -> str:
    """A name's place, for what can be the name of an organization; else the words as they stand."""
    bare = _CJK_LIMITED.sub("", match[0])
    return match[0] if _CJK_NEVER.search(bare) else _FILL_IN


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
    if not NEVER.isdisjoint(folded):
        return False
    if any(word in FOR and (not at or folded[at - 1] not in PLACES) for at, word in enumerate(folded)):
        return False
    own = [at for at, word in enumerate(folded) if word not in NAME_WORDS and word not in FOR]
    lower = [at for at in own if names[at].islower() and not GROUPS.intersection(folded[at + 1 : at + 2])]
    telling = [at for at in own if legal(folded[at])]
    return len(telling) <= _MAX_TELLING and len(lower) <= _MAX_LOWER and (not lower or len(lower) == len(own))
