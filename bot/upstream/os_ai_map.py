"""os-ai-map (currentai-org/os-ai-map): a score per product in `sources/scores`, its name in `sources/products`.

Only products that are models count, where the files say what a product is. `open_weights` there needs no
OSI-approved license, so it implies nothing here without one.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

from bot.openness.license import License
from bot.openness.records import SecondOpinion
from bot.upstream.records import Document, Edition, Entry, Index
from bot.upstream.shapes import blob, listed, mapping, repositories, text

REPOSITORY: Final = "currentai-org/os-ai-map"
_IMPLIES: Final = {"open_source": "open-source", "restricted": "model-available", "closed": "closed"}
_CLASSES: Final = frozenset((*_IMPLIES, "open_weights"))
_LICENSE: Final = re.compile(r"license:\s*([\w.+-]+)")
_MOST: Final = 5
Products = Mapping[str, Mapping[str, Any]]


class _Score(NamedTuple):
    """What a file says, before it is checked."""

    slug: str
    name: str
    klass: object
    points: object


def is_entry(document: Document, content: object) -> bool:
    """Whether a file scores the openness of a product."""
    del document
    return "class" in mapping(mapping(content).get("openness")) and bool(mapping(content).get("product"))


def is_product(document: Document, content: object) -> bool:
    """Whether a file says what a product is."""
    return "/products/" in f"/{document.name}" and bool(mapping(content).get("name"))


def entries(document: Document, content: object, edition: Edition, products: Products) -> Iterator[Entry]:
    """Read one score, or a list of rows. Raises ValueError where it is none."""
    del document
    if isinstance(content, list):
        for row in content:
            yield _from_row(mapping(row), edition)
        return
    score = mapping(content)
    slug = text(score.get("product"))
    product = mapping(products.get(slug))
    if text(product.get("type")) in ("", "model"):
        yield _from_score(slug, mapping(score.get("openness")), product, edition)


def _from_score(slug: str, openness: Mapping[str, Any], product: Mapping[str, Any], edition: Edition) -> Entry:
    repos = [mapping(one).get("url") or one for one in listed(product.get("huggingface_model"))]
    sources = [mapping(one).get("url") for one in listed(openness.get("sources"))]
    score = _Score(slug, text(product.get("display_name")) or slug, openness.get("class"), openness.get("score"))
    hub = repositories([*repos, *([] if repos else sources)])
    return _entry(score, hub, _license(openness.get("components")), edition)


def _from_row(row: Mapping[str, Any], edition: Edition) -> Entry:
    slug = text(row.get("slug"))
    score = _Score(slug, text(row.get("name")) or slug, row.get("klass"), row.get("openness"))
    return _entry(score, repositories(listed(row.get("hf"))), _license(row.get("components")), edition)


def _license(components: object) -> str:
    """The license as the components name it: a mapping with names today, one line of text before."""
    terms = listed(mapping(components).get("license"))
    if terms:
        return text(mapping(terms[0]).get("name")) if len(terms) == 1 else ""
    found = _LICENSE.search(text(components, 2_000))
    return found[1] if found else ""


def _entry(score: _Score, hub: tuple[str, ...], terms: str, edition: Edition) -> Entry:
    slug, name, word, points = score.slug, score.name, text(score.klass), score.points
    if not slug or word not in _CLASSES or isinstance(points, bool) or not isinstance(points, int | float):
        raise ValueError("it has no class and score")
    file = f"{slug}.yaml"
    opinion = SecondOpinion(
        by=Index.OS_AI_MAP.value,
        says=f"{word} ({points:g} of {_MOST})",
        implies=_implied(word, edition.license_of(terms)),
        url=blob(REPOSITORY, edition.revision, f"sources/scores/{file}"),
        as_of=edition.day,
        details={"entry": name, "class": word, "score": points},
    )
    return Entry(file=file, name=name, names=tuple(dict.fromkeys((name, slug))), hub=hub, opinion=opinion)


def _implied(word: str, terms: License | None) -> str | None:
    if word in _IMPLIES:
        return _IMPLIES[word]
    if terms is None or not terms.identified:
        return None
    return "open-weights" if terms.osi_approved else "model-available"
