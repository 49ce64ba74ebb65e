"""Second opinions in words, for whoever draws them: what each index says, with its date and whether it disagrees.

Plain text in, plain text out: escaping is the business of who draws.
"""

from collections.abc import Iterator
from typing import Final

from bot.answer import Answer
from bot.openness.assessment import Assessment, Verdict
from bot.openness.records import OsiList, SecondOpinion
from bot.summary import mof_label
from bot.texts import Texts

MOT: Final = "mot"
_CLASSES: Final = ("open", "partial", "closed")


def opinion_lines(answer: Answer, texts: Texts) -> list[tuple[str, SecondOpinion | None]]:
    """One line per opinion, with the opinion; OSI's own list, which is none of them, first."""
    listed = answer.model.osi_2024
    osi: list[tuple[str, SecondOpinion | None]] = [(texts(f"osi-{listed.value}"), None)] if listed else []
    return osi + [(opinion_line(item, answer, texts), item) for item in answer.model.second_opinions]


def opinion_line(item: SecondOpinion, answer: Answer, texts: Texts) -> str:
    """One second opinion, with what has to be said about it."""
    said = texts(
        "opinion-says",
        index=index_name(item, texts),
        entry=_entry(item, answer) or "none",
        says=item.says,
        date=item.as_of.isoformat(),
    )
    remarks = list(remarks_on(item, answer.assessment, texts))
    return f"{said} - {'; '.join(remarks)}" if remarks else said


def index_name(item: SecondOpinion, texts: Texts) -> str:
    """What an index is called."""
    return texts("opinion-index", index=item.by)


def remarks_on(item: SecondOpinion, found: Assessment, texts: Texts) -> Iterator[str]:
    """That its data are self-declared, that it disagrees, that its class is another than ours."""
    if warning := warning_on(item, texts):
        yield warning
    if agrees(item, found) is False and item.implies:
        verdict = texts(f"verdict-{item.implies}") if texts.has(f"verdict-{item.implies}") else item.implies
        yield texts("opinion-disagrees", verdict=verdict)
    theirs = item.details.get("class") if item.by == MOT else None
    if theirs is not None and theirs != found.mof.mof_class:
        yield texts("opinion-class-differs", label=mof_label(found.mof.label, texts))


def warning_on(item: SecondOpinion, texts: Texts) -> str | None:
    """What everybody should know of an index before believing it."""
    name = f"opinion-warning-{item.by}"
    return texts(name) if texts.has(name) else None


def agrees(item: SecondOpinion, found: Assessment) -> bool | None:
    """Whether it comes to the same word as the verdict; None where it says nothing of the kind."""
    return None if item.implies is None else item.implies == found.verdict.value


def cells(item: SecondOpinion, texts: Texts) -> list[str]:
    """The dimensions of an index that has some, by class: "open: weights, paper"."""
    groups = {
        name: [texts("opinion-cell", cell=cell) for cell, value in item.details.items() if value == name]
        for name in _CLASSES
    }
    return [
        texts("opinion-cells", **{"class": name}, cells=", ".join(group))
        for name, group in groups.items()
        if group
    ]


def osi_agrees(listed: OsiList, found: Assessment) -> bool | None:
    """Whether OSI's list of 2024 comes to the same; None where it only says what would pass."""
    if listed is OsiList.WOULD_PASS:
        return None
    return (listed is OsiList.PASSED) == (found.verdict is Verdict.OPEN_SOURCE)


def _entry(item: SecondOpinion, answer: Answer) -> str | None:
    """Which entry of the index it is, where the index has several on one model."""
    several = sum(other.by == item.by for other in answer.model.second_opinions) > 1
    entry = item.details.get("entry")
    return entry if several and isinstance(entry, str) else None
