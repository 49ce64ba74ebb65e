"""Which words a text has more, and which fewer, than the known text it resembles."""

from typing import Final

import msgspec
from rapidfuzz.distance import Indel

from bot.licenses.text.corpus import Corpus, Known
from bot.licenses.text.result import Added, Removed
from bot.licenses.text.source import Source

_CONTEXT: Final = 6
_NEARBY: Final = 2
_SOLID: Final = 4


class Run(msgspec.Struct, frozen=True):
    """Words `first` to `last` of the source stand at word `at` of the known text; `missing` are its own."""

    first: int
    last: int
    at: int
    missing: int


class Changes(msgspec.Struct, frozen=True):
    """The runs that differ, and how many words agree in stretches long enough to be no chance."""

    runs: tuple[Run, ...]
    kept: int

    @property
    def extra(self) -> int:
        """Words that the known text does not have."""
        return sum(run.last - run.first for run in self.runs)


def compare(source: Source, known: Known, first: int, last: int) -> Changes:
    """Align the words `first` to `last` of the source with a known text (longest common subsequence)."""
    runs: list[Run] = []
    kept = 0
    for code in Indel.opcodes(known.ids, source.ids[first:last]):
        size, missing = code.dest_end - code.dest_start, code.src_end - code.src_start
        if code.tag == "equal":
            kept += size if size >= _SOLID else 0
        else:
            _join(runs, Run(first + code.dest_start, first + code.dest_end, code.src_start, missing))
    return Changes(tuple(runs), kept)


def _join(runs: list[Run], run: Run) -> None:
    """Add a run; words put in where others were taken out are one change."""
    before = runs[-1] if runs else None
    if before and before.last == run.first and before.at + before.missing == run.at:
        runs[-1] = Run(before.first, run.last, before.at, before.missing + run.missing)
    else:
        runs.append(run)


def added_of(source: Source, runs: list[Run]) -> tuple[Added, ...]:
    """The added words in full; runs that only a word or two part are shown as one."""
    joined: list[tuple[int, int]] = []
    for run in runs:
        if run.last == run.first:
            continue
        if joined and run.first - joined[-1][1] <= _NEARBY:
            joined[-1] = (joined[-1][0], run.last)
        else:
            joined.append((run.first, run.last))
    return tuple(Added(source.slice(a, b), source.line(a)) for a, b in joined)


def removed_of(source: Source, runs: list[Run]) -> tuple[Removed, ...]:
    """Where words are missing, how many, and the words of the source around the place."""
    return tuple(
        Removed(
            words=run.missing,
            line=source.line(max(run.first - 1, 0)),
            after=source.slice(max(run.first - _CONTEXT, 0), run.first),
            before=source.slice(run.last, min(run.last + _CONTEXT, len(source.ids))),
        )
        for run in runs
        if run.missing
    )


def is_broken_word(source: Source, corpus: Corpus, known: Known, run: Run) -> bool:
    """Whether a run is one word of the known text, broken over two lines (with or without a hyphen)."""
    if run.missing != 1 or run.last - run.first != 2:
        return False
    first, second = source.words[run.first : run.last]
    whole = corpus.number([first + second])[0]
    return whole == known.ids[run.at] and source.between(run.first) in {"", "-"}
