"""The European Open Source AI Index: one YAML file per system (Language-Technology-Assessment/main-database).

Score: twelve cells of equal weight, open 1, partial 1/2, closed 0; `package` and `api` have not counted since
March 2026. A list of systems in JSON, as isopen's own facts hold it, does too.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from bot.openness.license import License
from bot.openness.records import SecondOpinion
from bot.upstream.records import Document, Edition, Entry, Index
from bot.upstream.shapes import blob, mapping, repositories, text

REPOSITORY: Final = "Language-Technology-Assessment/main-database"
CELLS: Final = (
    "datasources_basemodel", "datasources_endmodel", "weights_basemodel", "weights_endmodel", "trainingcode",
    "code", "hardware_architecture", "preprint", "paper", "modelcard", "datasheet", "licenses",
)  # fmt: skip
_POINTS: Final = {"open": 1.0, "partial": 0.5, "closed": 0.0}


def is_entry(document: Document, content: object) -> bool:
    """Whether a file describes a system."""
    del document
    return bool(mapping(mapping(content).get("system"))) and any(cell in mapping(content) for cell in CELLS)


def entries(document: Document, content: object, edition: Edition) -> Iterator[Entry]:
    """Read one file, or a list of systems. Raises ValueError where it is no system."""
    if isinstance(content, list):
        for row in content:
            yield _entry(_from_row(mapping(row)), edition)
    else:
        yield _entry(_from_file(document.file, mapping(content)), edition)


def _from_file(file: str, content: Mapping[str, Any]) -> dict[str, Any]:
    system = mapping(content.get("system"))
    return {
        "file": file,
        "name": system.get("name"),
        "link": system.get("link"),
        "base_model": system.get("basemodelname"),
        "end_model": system.get("endmodelname"),
        "license": system.get("endmodellicense"),
        "org": mapping(content.get("org")).get("name"),
        "dimensions": {cell: mapping(content.get(cell)) for cell in CELLS},
    }


def _from_row(row: Mapping[str, Any]) -> dict[str, Any]:
    return dict(row) | {"file": row.get("file") or f"{text(row.get('name'))}.yaml"}


def _entry(row: Mapping[str, Any], edition: Edition) -> Entry:
    name, file = text(row.get("name")), text(row.get("file"))
    classes = _classes(mapping(row.get("dimensions")))
    if not name or not classes:
        raise ValueError("it describes no system")
    end = text(row.get("end_model"))
    weights = mapping(mapping(row.get("dimensions")).get("weights_endmodel")).get("link")
    links = [*(weights if isinstance(weights, list) else [weights]), row.get("link")]
    opinion = SecondOpinion(
        by=Index.OSAI.value,
        says=_says(classes),
        implies=_implies(classes, edition.license_of(text(row.get("license")))),
        url=blob(REPOSITORY, edition.revision, file),
        as_of=edition.day,
        note=f"the entry is {end}" if end and end != name else None,
        details={"entry": end or name} | classes,
    )
    names = tuple(dict.fromkeys(one for one in (end, name) if one))
    return Entry(
        file=file,
        name=name,
        names=names,
        hub=repositories(links),
        producer=text(row.get("org")),
        opinion=opinion,
    )


def _classes(dimensions: Mapping[str, Any]) -> dict[str, str]:
    """The class of each cell that has one. An empty cell counts nothing, and is not shown."""
    found = {cell: text(mapping(dimensions.get(cell)).get("class")).lower() for cell in CELLS}
    return {cell: value for cell, value in found.items() if value in _POINTS}


def _says(classes: Mapping[str, str]) -> str:
    return f"{sum(_POINTS[value] for value in classes.values()):g} of {len(CELLS)}"


def _implies(classes: Mapping[str, str], terms: License | None) -> str | None:
    """Which of the five words its cells come to; None where they do not say.

    Its `licenses` cell is about weights, code and data together, so the license that it names counts first.
    """
    if "closed" in (classes.get("weights_endmodel"), classes.get("weights_basemodel")):
        return None
    approved = terms.osi_approved if terms and terms.identified else None
    complete = [classes.get(cell) for cell in ("datasources_basemodel", "trainingcode", "licenses")]
    if approved is not False and complete == ["open"] * 3:
        return "open-source"
    if approved is not None:
        return "open-weights" if approved else "model-available"
    return "open-weights" if classes.get("licenses") == "open" else None
