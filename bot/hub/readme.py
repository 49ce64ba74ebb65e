"""What a README tells: how much it says, and what it points to. A mention is not evidence. Pure."""

import re
from collections.abc import Iterator
from enum import StrEnum
from itertools import islice
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
_REPORT: Final = re.compile(r"technical report", re.IGNORECASE)
_PDF: Final = re.compile(r"\.pdf\b", re.IGNORECASE)
_RESULTS: Final = re.compile(r"eval|benchmark|result|performance", re.IGNORECASE)
_DATA_SECTION: Final = re.compile(r"training data|pre-?training data|dataset|data card", re.IGNORECASE)
_MADE_FROM: Final = re.compile(
    r"(?:derived|fine-?tuned|distilled|initiali[sz]ed|adapted|further trained|built) (?:from|on|with|upon)"
    r"([^\n]{1,120})",
    re.IGNORECASE,
)


_BACKBONE: Final = re.compile(r"\bbackbone\b", re.IGNORECASE)
_PIECE: Final = 8_000
"""So much text is searched at a time: a search cannot be interrupted, and everybody else waits meanwhile."""
_MAX_FOUND: Final = 50


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
    pieces = tuple(_pieces(body(readme)))
    sections = tuple(match[1].strip() for match in _all(_HEADING, pieces, _MAX_SECTIONS))
    return Readme(
        words=sum(len(_WORD.findall(piece)) for piece in pieces),
        sections=sections,
        results=any(_RESULTS.search(section) for section in sections) and any("|" in piece for piece in pieces),
        data_section=any(_DATA_SECTION.search(section) for section in sections),
        report=any(_REPORT.search(piece) for piece in pieces) or _links_pdf(pieces),
        code=_code(pieces),
        papers=_first([match[1] for match in _all(_PAPER, pieces)]),
        datasets=_first([name for match in _all(_DATA, pieces) if repo_id(name := _tidy(match[1]))]),
        made_from=_first([match[1].strip() for match in _all(_MADE_FROM, pieces)] + _backbones(pieces)),
    )


def _pieces(text: str) -> Iterator[str]:
    """The text in pieces that end at the end of a line, if there is one."""
    start = 0
    while start < len(text):
        end = start + _PIECE
        line = text.rfind("\n", start, end) if end < len(text) else -1
        end = line + 1 if line > start else end
        yield text[start:end]
        start = end


def _all(rule: re.Pattern[str], pieces: tuple[str, ...], most: int = _MAX_FOUND) -> Iterator[re.Match[str]]:
    """The first places where a rule matches."""
    return islice((match for piece in pieces for match in rule.finditer(piece)), most)


def _links_pdf(pieces: tuple[str, ...]) -> bool:
    return any("http" in _before(match, 200) for match in _all(_PDF, pieces))


def _backbones(pieces: tuple[str, ...]) -> list[str]:
    """What stands before "backbone": "a Llama backbone"."""
    before = (_before(match, 60).split() for match in _all(_BACKBONE, pieces))
    return [words[-1] for words in before if words]


def _before(match: re.Match[str], most: int) -> str:
    return match.string[max(match.start() - most, 0) : match.start()]


def _code(pieces: tuple[str, ...]) -> tuple[CodeLink, ...]:
    """Links to code, each once; the kind is read off the line it first stands on."""
    found: dict[str, CodeKind] = {}
    for match in _all(_CODE, pieces):
        repo = _tidy(match[1].removesuffix(".git"))
        line = _before(match, 200).rpartition("\n")[2] + match[0]
        kind = next((kind for kind, words in _KINDS if words.search(line)), CodeKind.OTHER)
        if found.get(repo, CodeKind.OTHER) is CodeKind.OTHER:
            found[repo] = kind
    return tuple(CodeLink(repo, kind) for repo, kind in found.items() if repo_id(repo))[:_MAX_LINKS]


def _tidy(name: str) -> str:
    return name.rstrip(".-")


def _first(items: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(items))[:_MAX_LINKS]
