"""Looks that are kept: one at a time per model, in files, and never a worse one over a better one."""

import asyncio
import datetime as dt
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.engine import CatalogFacts
from bot.hub.artifacts import (
    Artifacts,
    BaseFact,
    Evidence,
    Finding,
    GateFacts,
    Level,
    State,
    Terms,
    Unseen,
    Weights,
)
from bot.hub.changes import with_changes
from bot.hub.kept import Kept
from bot.hub.merging import merged
from bot.hub.outcomes import Why
from bot.hub.watch import RETRY, Watch
from bot.openness.claims import Claim, Status
from bot.openness.components import Component
from bot.openness.phrases import phrase
from bot.openness.records import Model

NOW = dt.datetime(2026, 11, 25, 12, tzinfo=dt.UTC)
LOOK = Artifacts(
    asked="a/b",
    hub_id="a/b",
    state=State.THERE,
    checked_at=NOW,
    seen_at=NOW,
    revision="1" * 40,
    weights=Weights(files=1, formats=("gguf",), listed=True),
    terms=Terms(tags=("mit",), declared="mit", license="mit", finding=Finding.ABSENT),
    evidence=(Evidence(component=Component.PARAMETERS, level=Level.CONFIRMED, license="mit", why=phrase("x")),),
)


def but(look: Artifacts = LOOK, **changes: object) -> Artifacts:
    return msgspec.structs.replace(look, **changes)


class Looker:
    """Looks that a test has prepared, one after the other."""

    def __init__(self, *found: Artifacts | Exception, seconds: float = 0.0) -> None:
        self.found, self.seconds, self.asked = list(found), seconds, 0

    async def look(
        self, name: str, before: Artifacts | None = None, *, on_sight: Callable[..., None] = lambda _: None
    ) -> Artifacts:
        self.asked += 1
        await asyncio.sleep(self.seconds)
        found = self.found.pop(0) if len(self.found) > 1 else self.found[0]
        if isinstance(found, Exception):
            raise found
        return found


class TestWatch:
    async def test_a_hundred_who_ask_take_one_look(self, tmp_path: Path) -> None:
        looker = Looker(LOOK, seconds=0.05)
        watch = Watch(looker, Kept(tmp_path), lambda: NOW)
        found = await asyncio.gather(*(watch.look("A/b" if n % 2 else "a/b", 1.0) for n in range(100)))
        assert looker.asked == 1
        assert all(look is found[0] for look in found)

    async def test_the_disk_is_not_asked_at_every_question_for_what_is_not_on_it(self, tmp_path: Path) -> None:
        kept, reads = Kept(tmp_path), 0
        read = kept.read

        def counted(name: str) -> Artifacts | None:
            nonlocal reads
            reads += 1
            return read(name)

        kept.read = counted  # type: ignore[method-assign]
        clock = [NOW]
        watch = Watch(Looker(LOOK), kept, lambda: clock[0])
        assert [await watch.peek("a/b") for _ in range(50)] == [None] * 50
        assert reads == 1
        kept.write("a/b", LOOK)  # as a question at a terminal does
        clock[0] += RETRY
        assert await watch.peek("a/b") == LOOK
        assert await watch.peek("A/B") == LOOK
        assert reads == 2

    async def test_who_cannot_wait_hears_that_it_takes_long_and_the_look_goes_on(self, tmp_path: Path) -> None:
        watch = Watch(Looker(LOOK, seconds=0.2), Kept(tmp_path), lambda: NOW)
        assert (await watch.look("a/b", 0.01)).why is Why.TIMED_OUT
        await asyncio.sleep(0.4)
        assert await watch.peek("a/b") == LOOK

    async def test_another_process_finds_what_was_kept(self, tmp_path: Path) -> None:
        await Watch(Looker(LOOK), Kept(tmp_path), lambda: NOW).look("a/b", 1.0)
        assert await Watch(None, Kept(tmp_path), lambda: NOW).peek("A/B") == LOOK

    async def test_of_one_commit_the_look_that_saw_all_stays(self, tmp_path: Path) -> None:
        half = but(unseen=(Unseen("README.md", Why.DOWN),), evidence=())
        watch = Watch(Looker(LOOK, half), Kept(tmp_path), lambda: NOW)
        await watch.look("a/b", 1.0)
        assert await watch.look("a/b", 1.0) == LOOK
        assert await watch.peek("a/b") == LOOK

    async def test_after_a_failure_nobody_tries_for_a_minute(self, tmp_path: Path) -> None:
        nothing = Artifacts(asked="a/b", hub_id="a/b", state=State.NOT_LOOKED, why=Why.DOWN, checked_at=NOW)
        looker, clock = Looker(nothing), [NOW]
        watch = Watch(looker, Kept(tmp_path), lambda: clock[0])
        await watch.look("a/b", 1.0)
        watch.refresh("a/b")
        assert (looker.asked, watch.unwell()) == (1, Why.DOWN)
        assert await watch.peek("a/b") is None
        clock[0] += RETRY
        assert watch.unwell() is None
        watch.refresh("a/b")
        await asyncio.sleep(0.05)
        assert looker.asked == 2
        await watch.close()

    async def test_a_defect_in_a_look_costs_no_answer(
        self, tmp_path: Path, caplog: pytest.LogCaptureFixture
    ) -> None:
        watch = Watch(Looker(ZeroDivisionError()), Kept(tmp_path), lambda: NOW)
        assert (await watch.look("a/b", 1.0)).why is Why.BAD_ANSWER
        assert "A look at the Hub failed" in caplog.text

    async def test_closing_ends_what_is_under_way(self, tmp_path: Path) -> None:
        watch = Watch(Looker(LOOK, seconds=60), Kept(tmp_path), lambda: NOW)
        watch.refresh("a/b")
        await asyncio.sleep(0)
        await asyncio.wait_for(watch.close(), 1.0)


class TestKept:
    @pytest.mark.parametrize(
        "junk", [b"", b"{", b"\xff\xfe", b"[]", b'{"format": 99, "look": {}}', b"x" * (2 << 20)]
    )
    def test_what_is_no_longer_understood_is_no_look(self, tmp_path: Path, junk: bytes) -> None:
        kept = Kept(tmp_path)
        kept.write("a/b", LOOK)
        next(tmp_path.rglob("*.json")).write_bytes(junk)
        assert kept.read("a/b") is None

    @pytest.mark.parametrize("name", ["../x/y", "a", "a/b/c", "a/../b", "/etc/passwd", "a/b\0", ""])
    def test_a_name_that_is_none_is_no_path(self, tmp_path: Path, name: str) -> None:
        kept = Kept(tmp_path)
        kept.write(name, LOOK)
        assert kept.read(name) is None
        assert list(tmp_path.rglob("*")) == []

    def test_a_folder_that_cannot_be_written_costs_no_answer(self, tmp_path: Path) -> None:
        (tmp_path / "hub").write_text("a file where the folder should be")
        kept = Kept(tmp_path)
        kept.write("a/b", LOOK)
        assert kept.read("a/b") is None

    def test_the_oldest_are_forgotten(self, tmp_path: Path) -> None:
        kept = Kept(tmp_path)
        for n in range(5):
            kept.write(f"a/b{n}", LOOK)
        assert kept.prune(2) == 3
        assert len(list(tmp_path.rglob("*.json"))) == 2


class TestChanges:
    @pytest.mark.parametrize(
        ("now", "said"),
        [
            (but(revision="2" * 40), []),
            (but(terms=msgspec.structs.replace(LOOK.terms, license="cc-by-nc-4.0")), ["hub-changed-license"]),
            (but(terms=msgspec.structs.replace(LOOK.terms, finding=Finding.CHANGED)), ["hub-changed-text"]),
            (but(terms=msgspec.structs.replace(LOOK.terms, license=None, finding=Finding.NOT_LOOKED)), []),
            (but(weights=Weights(listed=True), evidence=()), ["hub-changed-weights-gone"]),
            (but(weights=Weights(), evidence=()), []),
            (but(gate=GateFacts(mode="manual")), ["hub-changed-gate"]),
            (but(state=State.DISABLED), ["hub-changed-state"]),
            (but(hub_id="a/c"), ["hub-changed-name"]),
            (but(bases=(BaseFact(name="c/d", hub_id="c/d"),)), ["hub-changed-base-new"]),
        ],
    )
    def test_what_people_would_want_to_hear_of(self, now: Artifacts, said: list[str]) -> None:
        found = with_changes(LOOK, now)
        assert [change.id for change in found.changes] == said
        assert (found.changed_at is not None) is bool(said)

    def test_it_stays_until_something_else_changes(self) -> None:
        changed = with_changes(LOOK, but(gate=GateFacts(mode="auto")))
        later = with_changes(changed, but(gate=GateFacts(mode="auto"), checked_at=NOW + dt.timedelta(days=1)))
        assert (later.changes, later.changed_at) == (changed.changes, NOW)


STATUSES = st.sampled_from(Status)
LICENSES = st.sampled_from([None, "mit", "apache-2.0", "llama3.1", "cc-by-nc-4.0", "other", "none"])


def claim(component: Component, status: Status, license_id: str | None) -> Claim:
    return Claim(component=component, status=status, license=license_id, source="card", as_of=dt.date(2026, 1, 1))


@given(
    known=st.dictionaries(st.sampled_from(Component), st.tuples(STATUSES, LICENSES), max_size=18),
    seen=st.lists(st.tuples(st.sampled_from(Component), st.sampled_from(Level), LICENSES), max_size=18),
    terms=st.builds(Terms, declared=LICENSES, license=LICENSES, finding=st.sampled_from(Finding), text=LICENSES),
)
def test_a_look_never_makes_a_careful_claim_weaker(
    facts: CatalogFacts,
    known: dict[Component, tuple[Status, str | None]],
    seen: list[tuple[Component, Level, str | None]],
    terms: Terms,
) -> None:
    claims = {component: claim(component, *rest) for component, rest in known.items()}
    model = Model(id="m", name="M", family="f", producer="p", claims=claims)
    evidence = tuple(Evidence(component=c, level=level, license=x, why=phrase("x")) for c, level, x in seen)
    after = merged(model, but(evidence=evidence, terms=terms), facts).claims
    assert set(after) >= set(claims)
    for component, before in claims.items():
        now = after[component]
        if before.status in (Status.RELEASED, Status.PARTIAL):
            assert now.status is before.status
        if before.status is not Status.UNKNOWN and component not in (Component.PARAMETERS, Component.CHECKPOINTS):
            assert now.license == before.license or before.status is Status.WITHHELD
        assert now.status is not Status.UNKNOWN or before.status is Status.UNKNOWN
