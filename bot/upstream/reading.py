"""From the files of an index to its entries. What cannot be read is told, and the rest is read all the same."""

import json
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, Final

from bot.errors import BadFile
from bot.upstream import mot, os_ai_map, osai
from bot.upstream.records import Document, Documents, Edition, Entry, Index, Problem, Reading

Read = Callable[[Document, object], Iterator[Entry]]
_Loaded = list[tuple[Document, object]]
_HOW: Final = {Index.OSAI: osai.is_entry, Index.MOT: mot.is_entry, Index.OS_AI_MAP: os_ai_map.is_entry}


def read_index(index: Index, documents: Documents, edition: Edition, shown: str) -> Reading:
    """Read all entries. Raises BadFile where there is not one, so that a wrong folder never empties an index."""
    problems: list[Problem] = []
    loaded = list(_load(index, documents, problems))
    read = _reader(index, loaded, edition)
    found: dict[str, Entry] = {}
    for document, content in loaded:
        if isinstance(content, list) or _HOW[index](document, content):
            _collect(read, document, content, found, problems)
    if not found:
        why = problems[0].why if problems else f"it holds no file of the index {index.value}"
        raise BadFile(path=shown, why=why)
    return Reading(entries=tuple(found[file] for file in sorted(found)), problems=tuple(problems))


def _reader(index: Index, loaded: _Loaded, edition: Edition) -> Read:
    if index is Index.MOT:
        return partial(mot.entries, edition=edition)
    if index is Index.OSAI:
        return partial(osai.entries, edition=edition)
    products: dict[str, Any] = {
        str(content["name"]): content
        for document, content in loaded
        if isinstance(content, dict) and os_ai_map.is_product(document, content)
    }
    return partial(os_ai_map.entries, edition=edition, products=products)


def _collect(
    read: Read,
    document: Document,
    content: object,
    found: dict[str, Entry],
    problems: list[Problem],
) -> None:
    """Read one file into `found`; in a list, every row by itself."""
    for piece in ([row] for row in content) if isinstance(content, list) else (content,):
        try:
            for entry in read(document, piece):
                found[entry.file.lower()] = entry
        except (ValueError, TypeError, AttributeError) as error:
            problems.append(Problem(document.name, str(error)[:200]))


def _load(index: Index, documents: Documents, problems: list[Problem]) -> Iterator[tuple[Document, object]]:
    for document in documents.found:
        if index is Index.OS_AI_MAP and len(documents.found) > 1 and not _is_source(document):
            continue
        try:
            yield document, _parsed(document)
        except ValueError as error:
            problems.append(Problem(document.name, str(error)[:200]))


def _is_source(document: Document) -> bool:
    """Whether a file of os-ai-map is a score or a product: three thousand others are not."""
    return any(f"/{folder}/" in f"/{document.name}" for folder in ("scores", "products"))


def _parsed(document: Document) -> object:
    """What a file holds, as plain data. Raises ValueError with where it is wrong."""
    import yaml  # 48 ms that only an import needs

    if document.data.lstrip()[:1] in (b"[", b"{"):
        try:
            return json.loads(document.data)
        except (ValueError, RecursionError) as error:
            raise ValueError(f"it is not valid JSON: {error}") from error
    try:
        return yaml.load(document.data, Loader=yaml.CSafeLoader)
    except (yaml.YAMLError, RecursionError, UnicodeDecodeError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        place = f" at line {mark.line + 1}" if mark is not None else ""
        raise ValueError(f"it is not valid YAML{place}") from error
