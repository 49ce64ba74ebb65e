"""Checks of what models are called: every name must lead to its own model, and to no other."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from bot.catalog import tokens as words
from bot.catalog.findings import Finding, Severity, about_family, about_model
from bot.catalog.names import Names
from bot.catalog.resolution import Kind, Resolution
from bot.catalog.schema import Clashes
from bot.errors import BadName
from bot.openness.records import Family, Model

MAX_NAME: Final = 80
_REPO: Final = re.compile(r"[A-Za-z0-9][\w.-]{0,95}/[A-Za-z0-9][\w.-]{0,95}")
_TAG: Final = re.compile(r"[a-z0-9][a-z0-9._-]*(?:/[a-z0-9][a-z0-9._-]*)?(?::[A-Za-z0-9][\w.-]*)?")


def check_names(families: list[Family], clashes: Clashes, names: Names) -> Iterator[Finding]:
    """Check every name of every family and model."""
    yield from _check_ids(families)
    yield from _check_clashes(families, clashes)
    yield from _check_unique(families, "hub")
    yield from _check_unique(families, "ollama")
    for family in families:
        for text in dict.fromkeys((family.name, *family.aliases)):
            yield from _check_family_name(family, text, names)
        for model in family.models:
            yield from _check_spelling(model)
            for place, text in _texts(model):
                yield from _check_name(model, place, text, names)
            yield from _check_reachable(model, names)


def _check_ids(families: list[Family]) -> Iterator[Finding]:
    owners: defaultdict[str, list[Model]] = defaultdict(list)
    for family in families:
        for model in family.models:
            owners[model.id].append(model)
    for model_id, models in owners.items():
        for model in models[1:]:
            yield about_model(
                Severity.ERROR, model, "id", f"`{model_id}` is also in the family {models[0].family}"
            )


def _check_clashes(families: list[Family], clashes: Clashes) -> Iterator[Finding]:
    known = {family.id for family in families} | {model.id for family in families for model in family.models}
    for name, meanings in clashes.items():
        for meaning in meanings:
            if meaning.id not in known:
                yield Finding(
                    severity=Severity.ERROR,
                    file="clashes.yaml",
                    place=name,
                    message=f"there is no model or family `{meaning.id}`",
                )


def _check_unique(families: list[Family], field: str) -> Iterator[Finding]:
    owners: dict[str, Model] = {}
    for family in families:
        for model in family.models:
            for name in getattr(model, field):
                other = owners.setdefault(name.lower(), model)
                if other is not model:
                    yield about_model(Severity.ERROR, model, field, f"`{name}` is also listed by {other.id}")


def _check_spelling(model: Model) -> Iterator[Finding]:
    for repo in model.hub:
        if not _REPO.fullmatch(repo):
            yield about_model(Severity.ERROR, model, "hub", f"`{repo}` is no Hub id: owner/name")
    for tag in model.ollama:
        if not _TAG.fullmatch(tag):
            yield about_model(Severity.ERROR, model, "ollama", f"`{tag}` is no tag: name or name:tag")
    if len(model.name) > MAX_NAME:
        yield about_model(Severity.ERROR, model, "name", f"is longer than {MAX_NAME} characters")
    keys = [words.key(words.tokenize(text)) for text in (model.id, model.name, *model.aliases)]
    spare = [alias for at, alias in enumerate(model.aliases, 2) if keys[at] in keys[:at]]
    if spare:
        yield about_model(Severity.INFO, model, "aliases", f"needless, for spelled alike: {', '.join(spare)}")


def _texts(model: Model) -> Iterator[tuple[str, str]]:
    yield "id", model.id
    yield "name", model.name
    for field in ("aliases", "hub", "ollama"):
        for text in getattr(model, field):
            yield field, text


def _check_name(model: Model, place: str, text: str, names: Names) -> Iterator[Finding]:
    found = _resolve(text, names)
    if found is None or found.kind is Kind.UNKNOWN:
        yield about_model(Severity.ERROR, model, place, f"`{text}` leads nowhere: too short or too common a name")
    elif found.kind is Kind.AMBIGUOUS:
        if not any(model.id in (one.id, one.model) or one.id == model.family for one in found.candidates):
            yield about_model(Severity.ERROR, model, place, f"`{text}` means others: {_others(found)}")
        elif not any(one.says for one in found.candidates):
            message = f"`{text}` is also a name of others ({_others(found)}); say so in clashes.yaml"
            yield about_model(Severity.ERROR, model, place, message)
    elif model.id != found.model and model.id not in {one.id for one in found.candidates}:
        yield about_model(Severity.ERROR, model, place, f"`{text}` leads to {found.model}")
    elif model.id != found.model and place != "id":
        yield about_model(Severity.INFO, model, place, f"`{text}` is answered for by {found.model}")


def _check_reachable(model: Model, names: Names) -> Iterator[Finding]:
    found = [_resolve(text, names) for _, text in _texts(model)]
    if model.id not in {one.model for one in found if one}:
        message = "no name leads to this one itself, only to its family: give it an alias of its own"
        yield about_model(Severity.WARNING, model, "aliases", message)


def _check_family_name(family: Family, text: str, names: Names) -> Iterator[Finding]:
    found = _resolve(text, names)
    if found is None or found.kind is Kind.UNKNOWN:
        yield about_family(Severity.ERROR, family, "aliases", f"`{text}` leads nowhere: too short or too common")
    elif found.kind is Kind.AMBIGUOUS and not any(one.says for one in found.candidates):
        message = f"`{text}` is also a name of others ({_others(found)}); say so in clashes.yaml"
        yield about_family(Severity.ERROR, family, "aliases", message)
    elif found.kind is not Kind.AMBIGUOUS and found.family != family.id:
        yield about_family(Severity.ERROR, family, "aliases", f"`{text}` leads to the family {found.family}")


def _resolve(text: str, names: Names) -> Resolution | None:
    try:
        return names.resolve(text)
    except BadName:
        return None


def _others(found: Resolution) -> str:
    return ", ".join(one.id for one in found.candidates)
