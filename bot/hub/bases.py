"""What a repository says it was made from, and what its name says while its card is silent. Pure."""

import re
from collections.abc import Iterator, Mapping
from typing import Final, Protocol

import msgspec

from bot.hub.artifacts import Ancestor, BaseFact, Hint, State
from bot.hub.files import Listing
from bot.hub.ids import repo_id, same_repo
from bot.hub.readme import Readme
from bot.hub.records import Repo
from bot.openness.records import Relation

_RELATIONS: Final = {
    "adapter": Relation.ADAPTER,
    "merge": Relation.MERGE,
    "quantized": Relation.QUANTIZED,
    "finetune": Relation.FINETUNE,
}
_ROUNDED: Final = re.compile(
    r"gptq|awq|gguf|exl2|[-_](?:int|fp|w)?[48][-_]?bit|bnb|mlx|onnx|int[48]|fp8", re.IGNORECASE
)
_PART: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_LETTERS: Final = re.compile(r"[A-Za-z]+")
_ADDRESS: Final = re.compile(r"https?://(?:www\.)?(?:huggingface\.co|hf\.co)/", re.IGNORECASE)
MAX_BASES: Final = 10


class Families(Protocol):
    """What the catalog knows of names (handed in: the Hub does not know the catalog)."""

    def catalog_id(self, hub_id: str) -> str | None:
        """The catalog's id of a repository that it lists."""
        ...

    def family(self, word: str) -> Hint | None:
        """The family that goes by one word ("llama"), and whether its licenses restrict."""
        ...

    def knows(self, word: str) -> bool:
        """Whether any family goes by that word: "tinyllama" is no llama."""
        ...

    def publishes(self, owner: str, family: str) -> bool:
        """Whether that owner of repositories is one who makes the family."""
        ...


def bases_of(repo: Repo, files: Listing) -> tuple[BaseFact, ...]:
    """The models that card, tags or adapter name, each once, itself left out."""
    found = [fact for fact in _named(repo, files) if not same_repo(fact.name, repo.id)]
    return tuple({fact.name.lower(): fact for fact in reversed(found)}.values())[::-1][:MAX_BASES]


def _named(repo: Repo, files: Listing) -> Iterator[BaseFact]:
    tagged = {base: relation for relation, base in repo.relations}
    written = repo.card.bases if repo.card else ()
    for name in written:
        yield _fact(name, _relation(repo, files, tagged.get(name, ""), len(written)), "card")
    for name, relation in tagged.items():
        yield _fact(name, _relation(repo, files, relation, len(tagged)), "tag")
    if repo.peft_base:
        yield _fact(repo.peft_base, Relation.ADAPTER, "adapter")


def _fact(given: str, relation: Relation, said_by: str) -> BaseFact:
    name = _ADDRESS.sub("", given.strip()).strip("/ ") or given
    return BaseFact(name=name, hub_id=repo_id(name), relation=relation, said_by=said_by)


def _relation(repo: Repo, files: Listing, tagged: str, count: int) -> Relation:
    """As the author or the Hub say; else as the Hub would infer it from the files."""
    said = _RELATIONS.get(tagged) or _RELATIONS.get((repo.card.relation if repo.card else None) or "")
    if said:
        return said
    if files.adapter:
        return Relation.ADAPTER
    if repo.quantized or _ROUNDED.search(repo.id):
        return Relation.QUANTIZED
    return Relation.MERGE if count > 1 or files.merged else Relation.FINETUNE


def hint_of(
    repo: Repo, bases: tuple[BaseFact, ...], readme: Readme, families: Families, ancestors: Mapping[str, Ancestor]
) -> Hint | None:
    """The family that the name speaks of, where no base is declared and its makers are somebody else.

    Where a base is declared that is not to be seen, the family that its name speaks of.
    """
    if bases:
        return _from_base(bases, families, ancestors)
    owner, _, name = repo.id.partition("/")
    said = " ".join(readme.made_from)
    for word in words_of(name, families):
        hint = families.family(word)
        if hint is not None and not families.publishes(owner, hint.family):
            return msgspec.structs.replace(hint, in_readme=word in said.lower())
    return _from_readme(owner, readme, families)


def _from_base(bases: tuple[BaseFact, ...], families: Families, ancestors: Mapping[str, Ancestor]) -> Hint | None:
    """A restricting family that the name of a base speaks of which is gone, hidden, or no repository."""
    for base in bases:
        above = ancestors.get(base.hub_id.lower()) if base.hub_id else None
        hidden = base.hub_id is None or (above is not None and _is_hidden(above))
        hints = (families.family(word) for word in words_of(base.name.rpartition("/")[2], families) if hidden)
        for hint in hints:
            if hint is not None and hint.restricts:
                return msgspec.structs.replace(hint, base=base.name)
    return None


def _is_hidden(above: Ancestor) -> bool:
    return above.catalog is None and above.state is not State.THERE


def _from_readme(owner: str, readme: Readme, families: Families) -> Hint | None:
    """A family that only the README names, after "derived from" or the like."""
    for word in dict.fromkeys(word for phrase in readme.made_from for word in words_of(phrase, families)):
        hint = families.family(word)
        if hint is not None and hint.restricts and not families.publishes(owner, hint.family):
            return msgspec.structs.replace(hint, in_readme=True)
    return None


def words_of(name: str, families: Families) -> Iterator[str]:
    """The words of a name in lower case: whole runs of letters, and the parts of those in camel case.

    "OrpoLlama-3-8B" is "orpollama", "orpo", "llama", "b". The name of a family is not taken apart.
    """
    for run in _LETTERS.findall(name):
        yield run.lower()
        if not families.knows(run.lower()):
            yield from (part.lower() for part in _PART.findall(run))
