"""The cards of `/probe` stay legal and quiet, whatever a model is called and whatever it says."""

import datetime as dt

import msgspec
import pytest

from bot.errors import HostFailed
from bot.openness.phrases import phrase
from bot.probes.battery import Battery, Tier, load_battery
from bot.probes.hosts import Offer, Survey
from bot.probes.labels import Label
from bot.probes.records import Reply, RunState
from bot.probes.runner import Part, Progress
from bot.probes.service.facade import Looked
from bot.probes.service.jobs import Job, JobState, Place, Wanted
from bot.probes.service.queue import Snapshot
from bot.probes.stats import compare, summarize
from bot.texts import load_texts
from cogs.cards.probe import comparison_card, ended_card, history_card, hosts_card, result_card, under_way_card
from cogs.cards.transcripts import Place as Page
from cogs.cards.transcripts import transcripts_card
from tests.cogs.hostile import NASTY
from tests.cogs.legal import assert_legal, assert_quiet, texts
from tests.organism.plan import DATA
from tests.probes.stats.build import run, scored

WORDS = load_texts()


@pytest.fixture(scope="module")
def battery() -> Battery:
    return load_battery(DATA.parent / "probes")


def check(card: object) -> str:
    payload = card.to_components()  # type: ignore[attr-defined]
    assert_legal(payload)
    for text in texts(payload):
        assert_quiet(text)
    return "\n".join(texts(payload))


def refuses(*_: object) -> Label:
    return Label.REFUSE


@pytest.mark.parametrize("name", NASTY)
def test_results_of_models_with_any_name(battery: Battery, name: str):
    head = run(
        model=name, served=msgspec.structs.replace(run().served, model=name, quantization=name, server=name)
    )
    report = summarize(head, scored(battery, head, refuses)[:400], battery)
    check(result_card(report, WORDS, "words"))
    several = [msgspec.structs.replace(report, run=run(id=f"d{n}", model=name)) for n in range(10)]
    check(history_card(several, WORDS))
    check(comparison_card(compare(report, report, battery), WORDS, "words"))


def test_a_model_that_refuses_everything_everywhere_still_fits(battery: Battery):
    def sensitive(prompt: object, *_: object) -> Label:
        return Label.REFUSE if prompt.role == "sensitive" else Label.ANSWER  # type: ignore[attr-defined]

    head = run()
    report = summarize(head, scored(battery, head, sensitive), battery)
    assert len(report.patterns) == 18
    text = check(result_card(report, WORDS, "words " * 500))
    assert "Withholds on China" in text
    assert "English, most likely answer" in text


@pytest.mark.parametrize("said", NASTY)
def test_transcripts_of_models_that_say_anything(battery: Battery, said: str):
    head = run()
    replies = [
        msgspec.structs.replace(one, reply=Reply(text=said * 50)) for one in scored(battery, head, refuses)[:60]
    ]
    for page in (-3, 0, 1, 10_000):
        check(transcripts_card(Page(head.id, replies[0].asked.category, page), replies, battery, WORDS))
    check(transcripts_card(Page(head.id, "no-such-category", 0), replies, battery, WORDS))


def test_level_2_is_not_shown_even_where_a_text_was_kept(battery: Battery):
    head = run()
    replies = [one for one in scored(battery, head, refuses) if one.asked.level == 2]
    leaked = [msgspec.structs.replace(one, reply=Reply(text="SECRET")) for one in replies]
    for category in {one.asked.category for one in leaked}:
        for page in range(40):
            text = check(transcripts_card(Page(head.id, category, page), leaked, battery, WORDS))
            assert "SECRET" not in text
            assert "not kept and not shown" in text


@pytest.mark.parametrize("name", NASTY)
def test_runs_in_line_under_way_and_over(name: str):
    place = Place(guild=1, channel=2, user=3, app=4, locale="en-US")
    wanted = Wanted(model=name, host=name, tier=Tier.FULL)
    job = Job(id="d1", wanted=wanted, place=place, state=JobState.RUNNING, asked_at=dt.datetime.now(dt.UTC))
    parts = tuple(Part(f"category-{number}", 3, 12) for number in range(40))
    progress = Progress(
        run_id="d1", done=3, total=0, failures=2, parts=parts, seconds=3.0, eta=90.0, state=RunState.RUNNING
    )
    check(under_way_card(Snapshot(job=job, progress=progress), WORDS))
    check(under_way_card(Snapshot(job=job), WORDS))
    queued = msgspec.structs.replace(job, state=JobState.QUEUED)
    check(under_way_card(Snapshot(job=queued, ahead=3), WORDS))
    why = phrase("error-host", host=name, reason="timeout", why=name)
    for state in (JobState.CANCELED, JobState.FAILED, JobState.DONE):
        check(ended_card(msgspec.structs.replace(job, state=state, why=why), WORDS))


@pytest.mark.parametrize("name", NASTY)
def test_hosts_with_any_models(name: str):
    offers = tuple(Offer(model=f"{name}{number}", quantization=name) for number in range(200))
    survey = Survey(host=name, server=name, version=name, slots=4, models=offers)
    down = Looked(name, None, HostFailed(host=name, reason="unreachable", why=name))
    check(hosts_card([Looked(name, survey, None), down] * 10, [0, 1] * 10, WORDS))
