"""Random histories of overrides: log and state agree after every step, and are what a list in Python is."""

import asyncio
import contextlib
from collections import defaultdict

import msgspec
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from bot.errors import OverrideChanged
from bot.openness.assessment import Verdict
from bot.store.override_records import Change, Deed, Person, Said
from bot.store.report_records import Limits, Status
from bot.store.store import Store
from tests.store.moderated import agreed
from tests.store.samples import occasion, report, said

GUILDS = (0, 1, 2)
guilds = st.sampled_from(GUILDS)
models = st.sampled_from(["llama", "qwen", "olmo"])
people = st.sampled_from([Person(7, "milo"), Person(8, "emma"), Person(None, "terminal")])
words = st.text(max_size=12)
things_said = st.one_of(st.none(), st.builds(said, words, st.sampled_from(Verdict), people))

NOBODY = Person(None, "")


def without(person: Person, gone: int) -> Person:
    return NOBODY if person.id == gone else person


def stored(text: str) -> str:
    """PostgreSQL takes no NUL."""
    return text.replace("\0", "\N{REPLACEMENT CHARACTER}")


class Histories(RuleBasedStateMachine):
    """What happens in three servers (0 is all of them). `store` and `runner` are set by the test."""

    store: Store
    runner: asyncio.Runner

    def __init__(self) -> None:
        super().__init__()
        self.log: dict[tuple[int, str], list[tuple[Deed, Person, Said | None]]] = defaultdict(list)
        for guild in GUILDS:
            self.runner.run(self.store.guilds.forget(guild))

    def note(self, guild: int, model: str, deed: Deed, by: Person, what: Said | None) -> None:
        if what is not None:
            what = msgspec.structs.replace(what, reason=stored(what.reason))
        self.log[guild, model].append((deed, by, what))

    @rule(guild=guilds, model=models, by=people, what=things_said, deed=st.sampled_from([Deed.SET, Deed.IMPORT]))
    def write(self, guild: int, model: str, by: Person, what: Said | None, deed: Deed) -> None:
        change = Change(model_id=model, said=what, deed=deed, expected=len(self.log[guild, model]))
        self.runner.run(self.store.overrides.write(occasion(guild, by.id, by.name), [change]))
        self.note(guild, model, deed, by, what)

    @rule(guild=guilds, by=people, what=things_said, late=st.booleans())
    def write_two(self, guild: int, by: Person, what: Said | None, late: bool) -> None:
        """All or none: the second may have been changed by somebody else."""
        versions = {model: len(self.log[guild, model]) for model in ("llama", "qwen")}
        versions["qwen"] += late
        changes = [Change(model_id=m, said=what, deed=Deed.IMPORT, expected=n) for m, n in versions.items()]
        with pytest.raises(OverrideChanged) if late else contextlib.nullcontext():
            self.runner.run(self.store.overrides.write(occasion(guild, by.id, by.name), changes))
        if not late:
            for model in versions:
                self.note(guild, model, Deed.IMPORT, by, what)

    @rule(guild=guilds, model=models, by=people)
    def undo(self, guild: int, model: str, by: Person) -> None:
        log = self.log[guild, model]
        self.runner.run(self.store.overrides.undo(occasion(guild, by.id, by.name), model, len(log)))
        if log:
            self.note(guild, model, Deed.UNDO, by, log[-2][2] if len(log) > 1 else None)

    @rule(guild=st.sampled_from([1, 2]), model=models, by=people, what=things_said, late=st.booleans())
    def accept(self, guild: int, model: str, by: Person, what: Said | None, late: bool) -> None:
        """A report and the override that comes of it."""
        version = len(self.log[guild, model]) + late
        change = Change(model_id=model, said=what, deed=Deed.REPORT, expected=version)
        made = self.runner.run(self.store.reports.add(report(guild, model=model), 99, Limits(10**6, 10**6)))
        when = occasion(guild, by.id, by.name)
        with pytest.raises(OverrideChanged) if late else contextlib.nullcontext():
            self.runner.run(self.store.reports.decide(when, made.id, Status.ACCEPTED, "", change))
        pending = self.runner.run(self.store.reports.pending(guild))
        assert [one.id for one in pending] == ([made.id] if late else [])
        if late:
            self.runner.run(self.store.reports.decide(when, made.id, Status.REJECTED, ""))
        else:
            self.note(guild, model, Deed.REPORT, by, what)

    @rule(gone=st.sampled_from([7, 8]))
    def forget_person(self, gone: int) -> None:
        self.runner.run(self.store.privacy.forget_person(gone))
        for log in self.log.values():
            log[:] = [
                (
                    deed,
                    without(by, gone),
                    what and msgspec.structs.replace(what, author=without(what.author, gone)),
                )
                for deed, by, what in log
            ]

    @rule(guild=st.sampled_from([1, 2]))
    def forget_guild(self, guild: int) -> None:
        self.runner.run(self.store.guilds.forget(guild))
        for key in [key for key in self.log if key[0] == guild]:
            del self.log[key]

    @invariant()
    def they_agree(self) -> None:
        for guild in GUILDS:
            found = self.runner.run(agreed(self.store, guild))
            expected = {model: log for (one, model), log in self.log.items() if one == guild and log}
            assert {m: [(e.deed, e.by, e.said) for e in log] for m, log in found.items()} == expected


def test_log_and_state_agree_over_random_histories(store_url: str):
    with asyncio.Runner() as runner:
        store = runner.run(Store.open(store_url))
        try:
            machine = type("Machine", (Histories,), {"store": store, "runner": runner})
            run_state_machine_as_test(
                machine, settings=settings(max_examples=12, stateful_step_count=20, deadline=None)
            )
        finally:
            runner.run(store.close())
