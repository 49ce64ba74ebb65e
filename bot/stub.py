"""A stub of a catalog file for a Hub repository (`isopen catalog new`): what the Hub shows, and honest unknowns.

Everything on the Hub was written by strangers: text is quoted, shortened, and never more than a value of the file.
"""

import datetime as dt
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import msgspec

from bot.catalog import tokens as words
from bot.catalog.catalog import Catalog
from bot.catalog.resolution import Kind
from bot.errors import BadFile, BadName, HubUnreachable, NotOnHub
from bot.hub.outcomes import NotLooked, Shut
from bot.hub.records import Gate, Repo
from bot.openness.claims import Status
from bot.openness.components import Component
from bot.openness.records import Relation
from bot.settings import Settings

_WEIGHTS: Final = (".safetensors", ".bin", ".gguf", ".ggml", ".pth", ".pt", ".ckpt", ".onnx", ".nemo", ".npz")
_HUB: Final = "https://huggingface.co"
_SIZES: Final = ((1_000_000_000_000, "T"), (1_000_000_000, "B"), (1_000_000, "M"))
_OPEN: Final = tuple(component for component in Component if component is not Component.MODEL_METADATA)
_MOST: Final = 5
_ARXIV: Final = re.compile(r"[0-9]{4}\.[0-9]{4,5}(?:v[0-9]{1,2})?")
_BARE: Final = re.compile(r"[A-Za-z][A-Za-z0-9 .-]*[A-Za-z0-9]")
_WORDS: Final = frozenset(("true", "false", "null", "yes", "no", "on", "off"))


class Stub(msgspec.Struct, frozen=True):
    """A file to be: the id of its family, its text, and what whoever writes it should know."""

    id: str
    text: str
    hints: tuple[str, ...] = ()


async def look(settings: Settings, name: str) -> Repo:
    """Look a repository up. Raises BadName, NotOnHub, HubUnreachable."""
    from bot.hub.client import HubClient
    from bot.hub.ids import repo_id

    asked = repo_id(name.strip().removeprefix(f"{_HUB}/").rstrip("/"))
    if asked is None or "/" not in asked:
        raise BadName(limit=96)
    if settings.offline:
        raise HubUnreachable(asked, why="offline")
    found = await HubClient(settings.hf_endpoint, settings.hf_token).model(asked)
    if isinstance(found, Repo):
        return found
    if isinstance(found, NotLooked):
        raise HubUnreachable(asked, why=found.why.value)
    raise NotOnHub(asked, state="shut" if isinstance(found, Shut) else "missing")


def refuse_known(repo: Repo, stub: Stub, catalog: Catalog) -> None:
    """Raises BadFile where the catalog has this repository, or something by this id, already."""
    table = catalog.names.table
    target = table.hub.get(repo.id.lower())
    if target is not None:
        known = table.models[target]
        place = f"data/models/{table.families[known.family].id}.yaml"
        raise BadFile(path=repo.id, why=f"the catalog has it already: {known.id} in {place}")
    if stub.id in catalog.family_ids or stub.id in catalog.model_ids:
        raise BadFile(
            path=repo.id, why=f"the catalog has something else by the id {stub.id}; give another with -o"
        )


def write_new(stub: Stub, path: Path) -> Path:
    """Write the file where none is. Raises BadFile."""
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(stub.text)
    except FileExistsError as error:
        raise BadFile(path=str(path), why="there is a file already; nothing was written over it") from error
    except OSError as error:
        raise BadFile(path=str(path), why=error.strerror or "it cannot be written") from error
    return path


def write_stub(repo: Repo, catalog: Catalog, today: dt.date) -> Stub:
    """Write down what the Hub shows of a repository."""
    owner, _, name = repo.id.partition("/")
    family = _id(name)
    lines = [
        f"# A stub from the Hub's own facts ({repo.id}, seen {today}). What nobody has shown stays unknown: see",
        "# data/README.md for the format, and replace each # ? line by a claim with a link, or delete it.",
        f"id: {_quoted(family)}",
        f"name: {_quoted(_title(name))}",
        f"producer: {_quoted(owner)}   # ? the maker's own name",
        f"flagship: {_quoted(family)}",
        "defaults:",
        "  source: hub",
        f"  as_of: {today}",
        "models:",
        f"  - id: {_quoted(family)}",
        f"    name: {_quoted(_title(name))}",
        *_model(repo, catalog),
        "    claims:",
        *_claims(repo, catalog),
    ]
    return Stub(family, "\n".join(lines) + "\n", tuple(_hints(repo, name, catalog)))


def _model(repo: Repo, catalog: Catalog) -> Iterator[str]:
    size = _size(repo.parameters) if repo.parameters and not repo.quantized else None
    if size:
        yield f"    sizes: [{size}]"
    yield f"    hub: [{repo.id}]"
    yield from _bases(repo, catalog)
    if repo.gate is not Gate.OPEN:
        yield '    note: "Behind a gate on the Hub. A gate is not a license."'


def _bases(repo: Repo, catalog: Catalog) -> Iterator[str]:
    """The models it was made from: those of the catalog as links, the others to be settled."""
    table = catalog.names.table
    named = list(dict.fromkeys((relation, base) for relation, base in repo.relations if relation))
    known = [(relation, base, table.hub.get(base.lower())) for relation, base in named[:_MOST]]
    links = [
        f"      - {{model: {table.models[target].id}, relation: {_relation(relation)}, url: {_HUB}/{repo.id}}}"
        for relation, _, target in known
        if target is not None
    ]
    if links:
        yield from ("    bases:", *links)
    for relation, base, target in known:
        if target is None:
            yield f"    # ? base: {_plain(base)} ({_plain(relation)}) is not in the catalog"


def _relation(word: str) -> str:
    return word if word in {relation.value for relation in Relation} else Relation.FINETUNE.value


def _claims(repo: Repo, catalog: Catalog) -> Iterator[str]:
    """Claims on what can be seen; of everything else only that somebody has to look."""
    seen = dict(_seen(repo, catalog))
    yield from (f"      {component.value}: {seen[component]}" for component in _OPEN if component in seen)
    if repo.tag_datasets:
        named = ", ".join(_plain(name) for name in repo.tag_datasets[:_MOST])
        yield f"      # ? datasets: the card names {named[:200]}; is that all it was trained on"
    told = {*seen, *([Component.DATASETS] if repo.tag_datasets else [])}
    for component in _OPEN:
        if component not in told:
            yield f"      # ? {component.value}: {{status: unknown, url: https://}}"


def _seen(repo: Repo, catalog: Catalog) -> Iterator[tuple[Component, str]]:
    """What the Hub shows by itself: the weights, the card, the paper that the card names."""
    url, files = f"{_HUB}/{repo.id}", repo.files or ()
    if any(file.lower().endswith(_WEIGHTS) for file in files):
        terms, why = _license(repo, catalog)
        parts = [f"status: {Status.RELEASED}", f"license: {terms}" if terms else "", f"url: {url}"]
        parts += [f"revision: {json.dumps(repo.revision)}"] if repo.revision else []
        yield Component.PARAMETERS, f"{{{', '.join(part for part in parts if part)}}}{why}"
    if "README.md" in files:
        yield Component.MODEL_CARD, f"{{status: {Status.RELEASED}, url: {url}}}"
    paper = next((paper for paper in repo.papers if _ARXIV.fullmatch(paper)), None)
    if paper:
        claim = f"{{status: {Status.RELEASED}, url: https://arxiv.org/abs/{paper}}}"
        yield Component.RESEARCH_PAPER, f"{claim}   # ? is it on this model, and does it tell the data"


def _license(repo: Repo, catalog: Catalog) -> tuple[str | None, str]:
    """The license as the Hub has it, by our id; and what is left to settle, as a comment."""
    tags = [tag for tag in repo.license_tags if tag]
    name = repo.card.license_name if repo.card else None
    found = [catalog.licenses.find(name if tag == "other" and name else tag) for tag in tags]
    known = [terms.id for terms in found if terms is not None and terms.identified]
    if tags and len(known) == len(tags):
        return " AND ".join(dict.fromkeys(known)), ""
    said = ", ".join([*tags, *([name] if name else [])])[:120]
    why = (
        f"the card says {_plain(said)}: which text is that"
        if said
        else "no license is declared: is there a LICENSE file"
    )
    return None, f"   # ? {why}"


def _hints(repo: Repo, name: str, catalog: Catalog) -> Iterator[str]:
    try:
        found = catalog.resolve(_title(name))
    except BadName:
        return
    if found.kind in (Kind.MODEL, Kind.FAMILY) and found.family:
        place = f"data/models/{found.family}.yaml"
        yield f"Its name is like one of the family {found.family}: it may belong into {place}"
    if repo.quantized:
        yield "Its weights are rounded: a copy of another repository is no model of its own."


def _id(name: str) -> str:
    """The id a name makes: lower case, without the words for variants."""
    parts = [part for part in re.split(r"[^a-z0-9.]+", name.lower()) if part.strip(".")]
    kept = [part.strip(".") for part in parts if not words.is_noise(part)] or [part.strip(".") for part in parts]
    return re.sub(r"\.{2,}", ".", "-".join(kept)) or "model"


def _title(name: str) -> str:
    return " ".join(part for part in re.split(r"[-_\s]+", name) if part)[:80]


def _size(parameters: int) -> str | None:
    """7615616512 -> 7.6B."""
    for unit, letter in _SIZES:
        if parameters >= unit:
            return f"{parameters / unit:.3g}{letter}"
    return None


def _plain(text: str) -> str:
    """Strangers' text inside a comment: one line of printable characters."""
    return "".join(char for char in text if char.isprintable())


def _quoted(text: str) -> str:
    """A YAML string: JSON's form is one, whatever the text holds."""
    bare = _BARE.fullmatch(text) and text.lower() not in _WORDS
    return text if bare else json.dumps(_plain(text))
