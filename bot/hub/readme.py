"""What a README tells: how much it says, and what it points to. A mention is not evidence. Pure."""

import re
from enum import StrEnum
from typing import Final

import msgspec

from bot.hub.front_matter import body
from bot.hub.ids import repo_id

_MAX_SECTIONS: Final = 60
_MAX_LINKS: Final = 12
_HEADING: Final = re.compile(r"^#{1,6}[ \t]+(.{1,120})", re.MULTILINE)
_WORD: Final = re.compile(r"\w{2,}")
_CODE: Final = re.compile(r"https?://(?:www\.)?github\.com/([A-Za-z0-9-]{1,39}/[A-Za-z0-9._-]{1,100})")
_PAPER: Final = re.compile(r"arxiv\.org/(?:abs|pdf)/(\d{4}\.\d{4,5})")
_DATA: Final = re.compile(r"huggingface\.co/datasets/([A-Za-z0-9_.-]{1,96}/[A-Za-z0-9_.-]{1,96})")
_REPORT: Final = re.compile(r"technical report|https?://[^\s)\]]{1,200}\.pdf", re.IGNORECASE)
_RESULTS: Final = re.compile(r"eval|benchmark|result|performance", re.IGNORECASE)
_DATA_SECTION: Final = re.compile(r"training data|pre-?training data|dataset|data card", re.IGNORECASE)
_MADE_FROM: Final = re.compile(
    r"(?:derived|fine-?tuned|distilled|initiali[sz]ed|adapted|further trained|built) (?:from|on|with|upon)"
    r"([^\n]{1,120})",
    re.IGNORECASE,
)


_BACKBONE: Final = re.compile(r"\b([\w.-]{2,40}) backbone\b", re.IGNORECASE)


class CodeKind(StrEnum):
    """What a link to code says it is for."""

    TRAINING = "training"
    EVALUATION = "evaluation"
    PREPROCESSING = "preprocessing"
    OTHER = "other"


_KINDS: Final = (
    (CodeKind.PREPROCESSING, re.compile(r"pre-?process|data (?:pipeline|prep|filter)|dedup", re.IGNORECASE)),
    (CodeKind.EVALUATION, re.compile(r"evaluat|benchmark|eval\b", re.IGNORECASE)),
    (CodeKind.TRAINING, re.compile(r"\btrain|fine-?tun|reproduc", re.IGNORECASE)),
)


class CodeLink(msgspec.Struct, frozen=True):
    """A repository of code that the README links to, and what the line around the link says it is for."""

    repo: str
    kind: CodeKind


class Readme(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A README, summed up. `made_from` are the words after "derived from" and the like."""

    words: int = 0
    sections: tuple[str, ...] = ()
    results: bool = False
    data_section: bool = False
    report: bool = False
    code: tuple[CodeLink, ...] = ()
    papers: tuple[str, ...] = ()
    datasets: tuple[str, ...] = ()
    made_from: tuple[str, ...] = ()


def read_readme(readme: str) -> Readme:
    """Sum a README up."""
    text = body(readme)
    sections = tuple(match[1].strip() for match in _HEADING.finditer(text))[:_MAX_SECTIONS]
    return Readme(
        words=len(_WORD.findall(text)),
        sections=sections,
        results=any(_RESULTS.search(section) for section in sections) and "|" in text,
        data_section=any(_DATA_SECTION.search(section) for section in sections),
        report=bool(_REPORT.search(text)),
        code=_code(text),
        papers=_first(_PAPER.findall(text)),
        datasets=_first([name for name in map(_tidy, _DATA.findall(text)) if repo_id(name)]),
        made_from=_first([match[1].strip() for rule in (_MADE_FROM, _BACKBONE) for match in rule.finditer(text)]),
    )


def _code(text: str) -> tuple[CodeLink, ...]:
    """Links to code, each once; the kind is read off the line it first stands on."""
    found: dict[str, CodeKind] = {}
    for match in _CODE.finditer(text):
        repo = _tidy(match[1].removesuffix(".git"))
        start = text.rfind("\n", 0, match.start()) + 1
        line = text[max(start, match.start() - 200) : match.end()]
        kind = next((kind for kind, words in _KINDS if words.search(line)), CodeKind.OTHER)
        if found.get(repo, CodeKind.OTHER) is CodeKind.OTHER:
            found[repo] = kind
        if len(found) > _MAX_LINKS:
            break
    return tuple(CodeLink(repo, kind) for repo, kind in found.items() if repo_id(repo))[:_MAX_LINKS]


def _tidy(name: str) -> str:
    return name.rstrip(".-")


def _first(items: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(items))[:_MAX_LINKS]
