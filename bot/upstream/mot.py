"""The Model Openness Tool: one YAML file per model (lfai/model_openness_tool, `models/`).

Class and progress are computed by the tool's own rules (`bot.openness.mof`). Its data are self-declared: of 1,807
claims of May 2026 ninety carried a link. Both forms of its files are read: with `license_name` (to 2025), where
"Component not included" means just that, and with `license` (since).
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from bot.mof_file import component_licenses, is_open_to_mot
from bot.openness.assessment import MofResult
from bot.openness.mof import LABELS, evaluate
from bot.openness.records import SecondOpinion
from bot.upstream.records import Document, Edition, Entry, Index
from bot.upstream.shapes import blob, listed, mapping, repositories, text

REPOSITORY: Final = "lfai/model_openness_tool"
HIDDEN_BEFORE: Final = "2025-01-01"
"""The site shows nothing that is dated before this day."""
_NOT_INCLUDED: Final = frozenset(("component not included", "component not include."))
_NO_LICENSE: Final = frozenset(("", "license not specified", "unlicensed"))


def is_entry(document: Document, content: object) -> bool:
    """Whether a file describes a release."""
    del document
    return isinstance(mapping(mapping(content).get("release")).get("components"), list)


def entries(document: Document, content: object, edition: Edition) -> Iterator[Entry]:
    """Read one file, or a list of models. Raises ValueError where it is none."""
    if isinstance(content, list):
        for row in content:
            yield _from_row(mapping(row), edition)
    else:
        yield _from_file(document.file, mapping(mapping(content).get("release")), edition)


def _from_file(file: str, release: Mapping[str, Any], edition: Edition) -> Entry:
    found = evaluate(component_licenses(_as_now(release)), is_open_to_mot)
    shown = text(release.get("date")) >= HIDDEN_BEFORE
    return _entry(file, release, found, edition, shown=shown)


def _as_now(release: Mapping[str, Any]) -> dict[str, Any]:
    """A release in the form of today: without what is not included, licenses under `license`."""
    components = []
    for item in (mapping(entry) for entry in listed(release.get("components"))):
        if "license" in item or "license_name" not in item:
            components.append(dict(item))
            continue
        name = text(item.get("license_name"))
        if name.lower() not in _NOT_INCLUDED:
            components.append(dict(item) | {"license": "unlicensed" if name.lower() in _NO_LICENSE else name})
    return dict(release) | {"components": components}


def _from_row(row: Mapping[str, Any], edition: Edition) -> Entry:
    progress = {int(cls): float(value) for cls, value in mapping(row.get("progress")).items()}
    mof_class = row.get("mof_class")
    if mof_class not in LABELS or set(progress) != {1, 2, 3}:
        raise ValueError("it has no class and progress")
    found = MofResult(mof_class=mof_class, label=LABELS[mof_class], progress=progress)
    file = text(row.get("file")) or f"{text(row.get('name'))}.yml"
    return _entry(file, row, found, edition, shown=bool(row.get("shown_on_site", True)))


def _says(found: MofResult) -> str:
    """The class, and without one how far it got."""
    return found.label if found.mof_class else f"{found.label}, Class III at {found.progress[3]:.3g} %"


def _entry(file: str, release: Mapping[str, Any], found: MofResult, edition: Edition, *, shown: bool) -> Entry:
    name, size = text(release.get("name")), text(release.get("version"))
    if not name:
        raise ValueError("it has no name")
    opinion = SecondOpinion(
        by=Index.MOT.value,
        says=_says(found),
        url=blob(REPOSITORY, edition.revision, f"models/{file}"),
        as_of=edition.day,
        note="self-declared data with few links" + ("" if shown else "; hidden on the site"),
        details={
            "entry": name,
            "class": found.mof_class,
            "progress": {str(cls): round(value, 4) for cls, value in sorted(found.progress.items())},
        },
    )
    longer = f"{name} {size}" if size and size.lower() not in name.lower() else ""
    return Entry(
        file=file,
        name=name,
        names=tuple(dict.fromkeys(one for one in (longer, name) if one)),
        hub=repositories([release.get("huggingface")]),
        producer=text(release.get("producer")),
        opinion=opinion,
    )
