"""Names -> models. A wrong match is worse than "unknown, did you mean ...".

Steps, each only where the one before found nothing: the exact repository or tag; the name as it is; the name
without words for variant, file format and producer; a part of a longer name that can mean only this; the
same without a size that no entry has (the answer says so); the same with one typing error mended.
A number is never guessed: "Llama 5" is unknown as long as there is none.
"""

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Final

import msgspec

from bot.catalog import tokens as words
from bot.catalog.parts import PartIndex
from bot.catalog.queries import Query, parse_query
from bot.catalog.readings import Reading, readings
from bot.catalog.resolution import Kind, Named, Resolution
from bot.catalog.table import Spelling, Table, Target
from bot.catalog.tokens import Tokens

if TYPE_CHECKING:
    from bot.catalog.nearest import Nearest

MAX_CANDIDATES: Final = 8
_MAX_TOKENS: Final = 24


class _Hit(msgspec.Struct, frozen=True):
    """Targets that a name stands for. `whole`: the query named no size, so its siblings were asked for too."""

    targets: tuple[Target, ...]
    reading: Reading
    clash: str | None = None
    whole: bool = False
    unlisted: str | None = None


class Names:
    """Resolves names over the table of a compiled catalog. Never changes once built."""

    def __init__(self, table: Table) -> None:
        self.table = table

    @cached_property
    def spellings(self) -> tuple[Spelling, ...]:
        """Every spelling; decoded at the first miss, or when somebody types."""
        return msgspec.json.decode(self.table.spellings, type=tuple[Spelling, ...])

    @cached_property
    def _parts(self) -> PartIndex:
        return PartIndex(self.table, self.spellings)

    def resolve(self, text: str) -> Resolution:
        """Say what `text` means. Raises BadName where it can be no name at all."""
        query = parse_query(text)
        if query.repo:
            return self._resolve_repo(query) or self._unknown(query)
        tokens = words.tokenize(query.name)[:_MAX_TOKENS]
        if query.foreign or not tokens:
            return self._unknown(query)
        tag = self.table.ollama.get(query.name.lower()) if ":" in query.name else None
        if tag is not None:
            return self._one(query, tag)
        hit = self._find(tokens)
        if hit:
            return self._decide(query, hit)
        return self._mended(query, tokens) or self._unknown(query)

    def is_name(self, text: str) -> bool:
        """Say whether `text` is a name as it stands, in whatever spelling: no part, no typing error, no guess."""
        if "/" in text:
            return text.lower() in self.table.hub
        tokens = words.tokenize(text)[:_MAX_TOKENS]
        return words.names_something(tokens) and self._exact(tokens) is not None

    # --- repositories ---------------------------------------------------------------------------

    def _resolve_repo(self, query: Query) -> Resolution | None:
        """Resolve OWNER/NAME: as listed, or by its name alone, which `derived_from_name` then says."""
        repo = (query.repo or "").lower()
        if repo in self.table.hub:
            return self._one(query, self.table.hub[repo])
        own = self.table.orgs.get(repo.partition("/")[0], ())
        tokens = words.tokenize(query.name)[:_MAX_TOKENS]
        hit = self._exact(tokens) or (self._unlisted(tokens) if own else None)
        if not hit or (hit.unlisted and not self._within(hit, own)):
            return None
        models = tuple(target for target in hit.targets if target >= 0 and self.table.models[target].on_hub)
        if not models:
            return None
        found = self._decide(query, msgspec.structs.replace(hit, targets=models))
        return msgspec.structs.replace(found, derived_from_name=found.model is not None)

    def _within(self, hit: _Hit, families: tuple[int, ...]) -> bool:
        return all(self.table.family_of(target) in families for target in hit.targets)

    # --- names ----------------------------------------------------------------------------------

    def _find(self, tokens: Tokens) -> _Hit | None:
        return self._exact(tokens) or self._part(tokens) or self._unlisted(tokens)

    def _exact(self, tokens: Tokens) -> _Hit | None:
        """Find the name as a whole, or a version of which every size is an entry of its own."""
        makers = self._makers
        for reading in readings(tokens, makers):
            text = words.key(reading.tokens)
            meant = self._made_by(reading, (one.target for one in self.table.clashes.get(text, ())))
            if meant:
                return _Hit(meant, reading, clash=text if len(meant) > 1 else None)
            named = self._made_by(reading, self.table.keys.get(text, ()))
            siblings = self._made_by(reading, self.table.versions.get(text, ()))
            if named or siblings:
                return _Hit(named or siblings, reading, whole=bool(siblings))
        return None

    def _part(self, tokens: Tokens) -> _Hit | None:
        """Find longer names that hold all the words: "r1 distill", "claude opus", "llama 70b"."""
        for reading in readings(tokens, self._makers):
            found = self._made_by(reading, self._parts.find(reading.tokens))
            if found:
                return _Hit(found, reading)
        return None

    def _unlisted(self, tokens: Tokens) -> _Hit | None:
        """Find the name without its size or snapshot date, which no entry lists."""
        extra = tuple(token for token in tokens if words.is_size(token) or _is_snapshot(token))
        rest = tuple(token for token in tokens if token not in extra)
        hit = self._exact(rest) if extra and rest else None
        if not hit or hit.clash:
            return None
        return msgspec.structs.replace(hit, unlisted=" ".join(extra).upper(), whole=True)

    @cached_property
    def _makers(self) -> frozenset[str]:
        return frozenset(maker for family in self.table.families for maker in family.makers)

    def _made_by(self, reading: Reading, targets: Iterable[Target]) -> tuple[Target, ...]:
        """Keep the targets whose producer was named: "google llama" is nothing."""
        families = self.table.families
        return tuple(
            target for target in targets if reading.makers <= set(families[self.table.family_of(target)].makers)
        )

    # --- typing errors --------------------------------------------------------------------------

    def _mended(self, query: Query, tokens: Tokens) -> Resolution | None:
        """Resolve with one typing error per word mended, where only one mending leads anywhere."""
        hits = [
            (mended, hit)
            for mended in self._parts.mendings(tokens)
            if (hit := self._exact(mended) or self._part(mended) or self._unlisted(mended))
        ]
        if len(hits) != 1:
            return None
        mended, hit = hits[0]
        return msgspec.structs.replace(self._decide(query, hit), understood=" ".join(mended))

    # --- answers --------------------------------------------------------------------------------

    def _decide(self, query: Query, hit: _Hit) -> Resolution:
        if hit.clash:
            meanings = self.table.clashes[hit.clash]
            return self._ambiguous(query, tuple(self.named(one.target, one.says) for one in meanings))
        if len({self.table.family_of(target) for target in hit.targets}) > 1:
            shown = hit.targets[:MAX_CANDIDATES]
            return self._ambiguous(query, tuple(self.named(target) for target in shown))
        models = tuple(self._asked_for(hit))
        found = self._one(query, self._best(hit, models), hit)
        if len(models) == 1:
            return found
        others = tuple(self.named(model) for model in models if self.table.models[model].id != found.model)
        return msgspec.structs.replace(found, kind=Kind.FAMILY, candidates=others)

    def _asked_for(self, hit: _Hit) -> Iterator[Target]:
        """Yield every model that the name covers: a family's all, a version's siblings."""
        family = next((target for target in hit.targets if target < 0), None)
        if family is not None:
            yield from self.table.families[~family].models
            return
        siblings = self.table.versions.get(words.key(hit.reading.tokens), ()) if hit.whole else ()
        home = self.table.family_of(hit.targets[0])
        yield from dict.fromkeys(
            target for target in (*hit.targets, *siblings) if self.table.family_of(target) == home
        )

    def _best(self, hit: _Hit, models: tuple[Target, ...]) -> Target:
        """Choose who answers: whoever bears the name, else the flagship, else the newest."""
        named = tuple(target for target in hit.targets if target in models)
        flagship = self.table.families[self.table.family_of(models[0])].flagship
        if any(target < 0 for target in hit.targets) or flagship in named:
            return flagship
        return max(named or models, key=lambda model: (self.table.models[model].released, -model))

    def _one(self, query: Query, model: Target, hit: _Hit | None = None) -> Resolution:
        entry = self.table.models[model]
        return Resolution(
            query=query.text,
            kind=Kind.MODEL,
            model=entry.id,
            family=self.table.families[entry.family].id,
            derived_from_name=bool(hit and hit.reading.altered),
            unlisted=hit.unlisted if hit else None,
        )

    def _ambiguous(self, query: Query, candidates: tuple[Named, ...]) -> Resolution:
        return Resolution(query=query.text, kind=Kind.AMBIGUOUS, candidates=candidates)

    def _unknown(self, query: Query) -> Resolution:
        found = tuple(self.named(target) for target in self._nearest.find(query.name))
        return Resolution(query=query.text, kind=Kind.UNKNOWN, candidates=found)

    @cached_property
    def _nearest(self) -> "Nearest":
        from bot.catalog.nearest import Nearest

        return Nearest(self.table, self.spellings)

    def named(self, target: Target, says: str | None = None) -> Named:
        """Return a target as people know it."""
        if target < 0:
            family = self.table.families[~target]
            flagship = self.table.models[family.flagship].id
            return Named(family.id, family.name, family.id, flagship, is_family=True, says=says)
        model = self.table.models[target]
        return Named(model.id, model.name, self.table.families[model.family].id, model.id, says=says)


def _is_snapshot(token: str) -> bool:
    """Whether the token is a full date, as hosted models carry them: 20241022."""
    return len(token) == len("20241022") and token.isdigit() and token.startswith("20")
