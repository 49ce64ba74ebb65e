"""From the battery to the questions of one run: by tier, language and wording."""

import hashlib
from collections.abc import Iterator, Sequence
from enum import StrEnum

import msgspec

from bot.probes.battery.records import LEVEL_2, Battery, Group, Knowledge, Language, Lure, Side, Tier, Triplet


class Role(StrEnum):
    """What a question is for."""

    SENSITIVE = "sensitive"
    CONTROL = "control"
    KNOWLEDGE = "knowledge"
    LURE = "lure"


class Prompt(msgspec.Struct, frozen=True, kw_only=True):
    """One text to send, and where it belongs.

    `cluster` is the id of its triplet or lure; `variant` 0 is the main wording, 1 and 2 are the paraphrases.
    """

    id: str
    text: str
    role: Role
    cluster: str
    category: str
    group: Group | None
    language: Language
    variant: int
    level: int

    @property
    def quotable(self) -> bool:
        """Whether a reply may be stored and shown as text: never for level 2, where a hash and a label must do."""
        return self.level < LEVEL_2

    @property
    def digest(self) -> str:
        """The sha256 of the very text sent, in 16 hexadecimal digits."""
        return hashlib.sha256(self.text.encode()).hexdigest()[:16]


def select(
    battery: Battery, tier: Tier, languages: Sequence[Language] = ("en",), variants: Sequence[int] = (0,)
) -> tuple[Prompt, ...]:
    """Return what `tier` asks, in the battery's order (mixing is the runner's business).

    Smoke and quick leave the knowledge checks out; `knowledge_prompts` has them for those who need one later.
    A category that is not written in a language is left out there.
    """
    chosen = [triplet for triplet in battery.triplets.values() if tier.holds(triplet.tier)]
    lures = [lure for lure in battery.lures if tier.holds(lure.tier)]
    return tuple(
        prompt
        for language in languages
        for source in (
            (prompt for triplet in chosen for prompt in _pair(triplet, language, variants)),
            knowledge_prompts(chosen, language) if tier is Tier.FULL else (),
            (prompt for lure in lures for prompt in _lure(lure, language, variants)),
        )
        for prompt in source
    )


def knowledge_prompts(triplets: Sequence[Triplet], language: Language) -> Iterator[Prompt]:
    """Give the knowledge checks of these triplets that are written in `language`."""
    for triplet in triplets:
        if text := triplet.knowledge.ask.get(language):
            yield _prompt(triplet, Role.KNOWLEDGE, text, language, 0)


def target(battery: Battery, prompt: Prompt) -> Side | Knowledge:
    """Return what a reply to `prompt` is held against. Raises KeyError for a prompt of another battery."""
    if prompt.role is Role.LURE:
        return battery.lures_by_id[prompt.cluster].side
    triplet = battery.triplets[prompt.cluster]
    sides: dict[Role, Side | Knowledge] = {
        Role.SENSITIVE: triplet.sensitive,
        Role.CONTROL: triplet.control,
        Role.KNOWLEDGE: triplet.knowledge,
    }
    return sides[prompt.role]


def _pair(triplet: Triplet, language: Language, variants: Sequence[int]) -> Iterator[Prompt]:
    for role, side in ((Role.SENSITIVE, triplet.sensitive), (Role.CONTROL, triplet.control)):
        for variant, text in _wordings(side, language, variants):
            yield _prompt(triplet, role, text, language, variant)


def _lure(lure: Lure, language: Language, variants: Sequence[int]) -> Iterator[Prompt]:
    for variant, text in _wordings(lure.side, language, variants):
        yield Prompt(
            id=_id(lure.id, Role.LURE, language, variant),
            text=text,
            role=Role.LURE,
            cluster=lure.id,
            category="lures",
            group=None,
            language=language,
            variant=variant,
            level=0,
        )


def _wordings(side: Side, language: Language, variants: Sequence[int]) -> Iterator[tuple[int, str]]:
    texts = side.ask.get(language, ())
    return ((variant, texts[variant]) for variant in variants if variant < len(texts))


def _prompt(triplet: Triplet, role: Role, text: str, language: Language, variant: int) -> Prompt:
    return Prompt(
        id=_id(triplet.id, role, language, variant),
        text=text,
        role=role,
        cluster=triplet.id,
        category=triplet.category,
        group=triplet.group,
        language=language,
        variant=variant,
        level=triplet.level if role is Role.SENSITIVE else 0,
    )


def _id(cluster: str, role: Role, language: Language, variant: int) -> str:
    return f"{cluster}/{role}/{language}/{variant}"
