"""Random histories: the store does what a dozen lines of Python do, on both databases."""

import datetime as dt
import uuid
from dataclasses import dataclass, field

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.openness.assessment import Verdict
from bot.openness.claims import Claim, Status
from bot.openness.components import Component
from bot.store.records import HistoryEntry, VerdictRecord, changes
from bot.store.store import Store
from tests.store.samples import NOW, claim, record

Essence = tuple[Verdict, str | None, str]

claims = st.dictionaries(
    st.sampled_from(list(Component)[:4]),
    st.tuples(st.sampled_from(Status), st.sampled_from([None, "mit", "llama-3.1"])),
    max_size=3,
).map(
    lambda found: tuple(claim(component, status, license_id=held) for component, (status, held) in found.items())
)


@dataclass(frozen=True)
class Put:
    model: str
    verdict: Verdict
    license: str | None
    claims: tuple[Claim, ...]
    hours: int
    why: str


@dataclass(frozen=True)
class Purge:
    hours: int


puts = st.builds(
    Put,
    model=st.sampled_from(["llama", "qwen"]),
    verdict=st.sampled_from(Verdict),
    license=st.sampled_from([None, "mit", "llama-3.1"]),
    claims=claims,
    hours=st.integers(0, 100),
    why=st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=20),
)
steps = st.lists(st.one_of(puts, puts, puts, st.builds(Purge, st.integers(0, 100))), max_size=12)


@dataclass
class Model:
    """What the store should do, in a dictionary and a list."""

    kept: dict[str, VerdictRecord] = field(default_factory=dict)
    last: dict[str, VerdictRecord] = field(default_factory=dict)
    history: list[HistoryEntry] = field(default_factory=list)

    def put(self, new: VerdictRecord, why: str) -> HistoryEntry | None:
        old, kept = self.last.get(new.model_id), self.kept.get(new.model_id)
        self.last[new.model_id] = self.kept[new.model_id] = new
        if old is not None and essence(old) == essence(new):
            return None
        comparable = old is None or kept is not None
        evidence = old.read_evidence() if old else ()
        entry = HistoryEntry(
            id=0,
            model_id=new.model_id,
            at=new.computed_at,
            old_verdict=old.verdict if old else None,
            new_verdict=new.verdict,
            old_license=old.license if old else None,
            new_license=new.license,
            why=why,
            claims_digest=new.claims_digest,
            changed=changes(evidence, new.read_evidence()) if comparable else (),
        )
        self.history.append(entry)
        return entry

    def purge(self, moment: dt.datetime) -> int:
        before = len(self.kept)
        self.kept = {name: kept for name, kept in self.kept.items() if kept.computed_at >= moment}
        return before - len(self.kept)


def essence(kept: VerdictRecord) -> Essence:
    return (kept.verdict, kept.license, kept.claims_digest)


def unnumbered(entry: HistoryEntry | None) -> HistoryEntry | None:
    return None if entry is None else msgspec.structs.replace(entry, id=0)


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=steps)
async def test_random_histories_come_out_as_in_the_model(store: Store, steps: list[Put | Purge]):
    await store.verdicts.purge(dt.datetime.max.replace(tzinfo=dt.UTC))
    model, own = Model(), uuid.uuid4().hex
    for step in steps:
        if isinstance(step, Purge):
            moment = NOW + dt.timedelta(hours=step.hours)
            assert await store.verdicts.purge(moment) == model.purge(moment)
            continue
        now = NOW + dt.timedelta(hours=step.hours)
        new = record(f"{step.model}-{own}", step.verdict, step.license, step.claims, now=now)
        entry = await store.verdicts.put(new, why=step.why)
        assert unnumbered(entry) == model.put(new, step.why)
    for name in ("llama", "qwen"):
        found = await store.verdicts.history(f"{name}-{own}", limit=100)
        expected = [entry for entry in model.history if entry.model_id == f"{name}-{own}"]
        assert [unnumbered(entry) for entry in found[::-1]] == expected
        assert await store.verdicts.get(f"{name}-{own}") == model.kept.get(f"{name}-{own}")
