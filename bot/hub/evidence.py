"""From what was seen to evidence for components, each piece with how sure it is. Pure.

Confirmed is what lies in the repository itself. Links, tags and sections only point somewhere: they are kept apart
and never become a claim.
"""

from collections.abc import Iterator
from typing import Final
from urllib.parse import quote

from bot.hub.artifacts import DatasetFact, Evidence, Level, State, Terms, Weights
from bot.hub.files import steps
from bot.hub.gathered import Gathered
from bot.hub.outcomes import Disabled, Missing, NotLooked, PrivateOrMissing, Shut, Why
from bot.hub.readme import CodeKind
from bot.hub.records import Gate, Repo, RepoLook
from bot.openness.claims import Status
from bot.openness.components import Component
from bot.openness.license import NONE_DECLARED
from bot.openness.phrases import phrase

_A_CARD: Final = 60
"""Words from which on a README is a model card and not a stub."""
_CHECKPOINTS: Final = 2
_LIBRARIES: Final = frozenset(
    "transformers diffusers timm sentence-transformers open_clip nemo espnet speechbrain mlx peft".split()
)
_PACKED: Final = ("gptq", "awq", "gguf", "exl2", "int4", "4bit", "8bit")
_CODE: Final = {
    CodeKind.TRAINING: Component.TRAINING_CODE,
    CodeKind.EVALUATION: Component.EVALUATION_CODE,
    CodeKind.PREPROCESSING: Component.PREPROCESSING_CODE,
}
_STATES: Final = {
    Missing: State.MISSING,
    PrivateOrMissing: State.PRIVATE_OR_MISSING,
    Disabled: State.DISABLED,
    Shut: State.SHUT,
}


def evidence_of(seen: Gathered) -> tuple[Evidence, ...]:
    """Everything that was found, component by component."""
    return tuple(_all(seen))


def _all(seen: Gathered) -> Iterator[Evidence]:
    for part in (_weights, _checkpoints, _card, _metadata, _code, _results, _papers, _data, _linked):
        yield from part(seen)


def terms_of(seen: Gathered) -> Terms:
    """The terms; before they are known, what the tags say."""
    return seen.terms if isinstance(seen.terms, Terms) else seen.tagged


def weights_of(seen: Gathered) -> Weights:
    """The files of weights."""
    return Weights(
        formats=seen.files.formats,
        files=len(seen.files.weights),
        parameters=seen.repo.parameters or seen.parameters,
        packed=seen.repo.quantized or any(word in seen.repo.id.lower() for word in _PACKED),
        adapter=seen.files.adapter,
        listed=seen.repo.files is not None,
    )


def page(repo: Repo, path: str = "") -> str:
    """The address of the repository at its revision, or of a file in it."""
    at = repo.revision or "main"
    where = f"blob/{at}/{quote(path)}" if path else f"tree/{at}"
    return f"https://huggingface.co/{repo.id}/{where}"


def _weights(seen: Gathered) -> Iterator[Evidence]:
    found = weights_of(seen)
    if found.files:
        yield Evidence(
            component=Component.PARAMETERS,
            level=Level.CONFIRMED,
            license=terms_of(seen).license,
            url=page(seen.repo),
            why=phrase("hub-seen-weights", count=found.files, formats=", ".join(found.formats)),
        )
    elif seen.files.weights == () and seen.repo.files is None and found.parameters:
        yield Evidence(
            component=Component.PARAMETERS,
            level=Level.INDICATED,
            url=page(seen.repo),
            why=phrase("hub-seen-parameters"),
        )


def _checkpoints(seen: Gathered) -> Iterator[Evidence]:
    refs = seen.branches()
    found = len(steps((*refs.branches, *refs.tags))) or seen.files.checkpoints
    if found >= _CHECKPOINTS:
        yield Evidence(
            component=Component.CHECKPOINTS,
            level=Level.CONFIRMED,
            license=terms_of(seen).license,
            url=page(seen.repo),
            why=phrase("hub-seen-checkpoints", count=found),
        )


def _card(seen: Gathered) -> Iterator[Evidence]:
    name = seen.files.readme
    if name is None:
        return
    words, url = seen.card_text().words, page(seen.repo, name)
    if not words:
        why = phrase("hub-seen-card-unread")
        yield Evidence(component=Component.MODEL_CARD, level=Level.INDICATED, url=url, why=why)
        return
    sections = len(seen.card_text().sections)
    yield Evidence(
        component=Component.MODEL_CARD,
        level=Level.CONFIRMED,
        status=Status.RELEASED if words >= _A_CARD else Status.PARTIAL,
        license=terms_of(seen).license,
        url=url,
        why=phrase("hub-seen-card", words=words, sections=sections),
    )


def _metadata(seen: Gathered) -> Iterator[Evidence]:
    if seen.files.config:
        yield Evidence(
            component=Component.MODEL_METADATA,
            level=Level.CONFIRMED,
            license=terms_of(seen).license,
            url=page(seen.repo, seen.files.config[0]),
            why=phrase("hub-seen-config", files=", ".join(seen.files.config[:4])),
        )


def _code(seen: Gathered) -> Iterator[Evidence]:
    """The architecture and how to run it: code in the repository, or a library that has it."""
    terms = terms_of(seen)
    both = (Component.ARCHITECTURE, Component.INFERENCE_CODE)
    if seen.files.modeling:
        url, why = (
            page(seen.repo, seen.files.modeling[0]),
            phrase("hub-seen-modeling", file=seen.files.modeling[0]),
        )
        for part in both:
            license_ = terms.code or terms.license
            yield Evidence(component=part, level=Level.CONFIRMED, license=license_, url=url, why=why)
    elif seen.repo.library in _LIBRARIES:
        for part in both:
            why = phrase("hub-seen-library", library=seen.repo.library)
            yield Evidence(component=part, level=Level.INDICATED, url=page(seen.repo), why=why)


def _results(seen: Gathered) -> Iterator[Evidence]:
    part = Component.EVALUATION_RESULTS
    if seen.repo.results or seen.files.results:
        license_ = terms_of(seen).license
        yield Evidence(
            component=part,
            level=Level.CONFIRMED,
            license=license_,
            url=page(seen.repo),
            why=phrase("hub-seen-results"),
        )
    elif seen.card_text().results:
        yield Evidence(component=part, level=Level.INDICATED, url=page(seen.repo), why=phrase("hub-seen-table"))


def _papers(seen: Gathered) -> Iterator[Evidence]:
    """The Hub tags every paper that a README links to, that of the optimizer included."""
    papers = tuple(dict.fromkeys((*seen.repo.papers, *seen.card_text().papers)))
    for paper in papers[:1]:
        yield Evidence(
            component=Component.RESEARCH_PAPER,
            level=Level.MENTIONED,
            url=f"https://arxiv.org/abs/{paper}",
            why=phrase("hub-seen-papers", count=len(papers)),
        )
    if seen.card_text().report:
        why = phrase("hub-seen-report")
        yield Evidence(component=Component.TECHNICAL_REPORT, level=Level.MENTIONED, url=page(seen.repo), why=why)


def _data(seen: Gathered) -> Iterator[Evidence]:
    facts = datasets_of(seen)
    there = [fact for fact in facts if fact.state is State.THERE]
    if facts:
        name = (there or facts)[0].name
        yield Evidence(
            component=Component.DATASETS,
            level=Level.INDICATED if there else Level.MENTIONED,
            url=f"https://huggingface.co/datasets/{name}",
            why=phrase("hub-seen-datasets", named=len(facts), there=len(there)),
        )
    if seen.card_text().data_section:
        why = phrase("hub-seen-data-section")
        yield Evidence(component=Component.DATA_CARD, level=Level.MENTIONED, url=page(seen.repo), why=why)


def _linked(seen: Gathered) -> Iterator[Evidence]:
    """Code that the README links to. A mention is not evidence; a link that answers is a part of some."""
    for link in seen.card_text().code:
        part = _CODE.get(link.kind)
        if part is None:
            continue
        answers = seen.code.get(link.repo, False)
        yield Evidence(
            component=part,
            level=Level.INDICATED if answers else Level.MENTIONED,
            url=f"https://github.com/{link.repo}",
            why=phrase("hub-seen-link-answers" if answers else "hub-seen-link", repo=link.repo),
        )


def named_datasets(repo: Repo) -> tuple[str, ...]:
    """The data sets that a card says it was trained on."""
    return (repo.card.datasets if repo.card else ()) or repo.tag_datasets


def datasets_of(seen: Gathered) -> tuple[DatasetFact, ...]:
    """How each data set that was looked at stands."""
    return tuple(dataset_fact(name, look) for name, look in seen.datasets.items())


def dataset_fact(name: str, look: RepoLook) -> DatasetFact:
    """How one data set stands."""
    if isinstance(look, NotLooked):
        return DatasetFact(name=name, state=State.NOT_LOOKED, why=look.why)
    if not isinstance(look, Repo):
        return DatasetFact(name=name, state=_STATES[type(look)])
    if look.disabled:
        return DatasetFact(name=look.id, state=State.DISABLED)
    gated = None if look.gate is Gate.OPEN else look.gate.value
    license_ = " AND ".join(look.license_tags) or NONE_DECLARED
    return DatasetFact(name=look.id, state=State.THERE, gated=gated, license=license_)


def state_of(look: RepoLook) -> tuple[State, Why | None]:
    """How a repository stands, and why nobody could look."""
    if isinstance(look, NotLooked):
        return State.NOT_LOOKED, look.why
    if isinstance(look, Repo):
        return (State.DISABLED if look.disabled else State.THERE), None
    return _STATES[type(look)], None
