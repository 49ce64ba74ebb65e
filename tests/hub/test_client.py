"""The Hub client against a Hub that works, and against one that fails in every way we know."""

import asyncio
import json
import threading
import time
from collections.abc import Iterator

import pytest

from bot.hub.client import HubClient
from bot.hub.limits import FAILURES, REST, Limits
from bot.hub.outcomes import (
    Disabled,
    File,
    Missing,
    NoFile,
    NotLooked,
    PrivateOrMissing,
    Refs,
    Shut,
    Why,
)
from bot.hub.records import Gate, Repo
from bot.hub.workers import Workers
from tests.hub.loopback import Fault, LoopbackHub, running_hub
from tests.hub.repositories import captured, dataset, model

HOSTILE = {
    "self": 1,
    "license": ["mit", 5, None, "mit"],
    "base_model": {"a": 1},
    "base_model_relation": ["merge"],
    "datasets": ["x/y", {"z": 1}],
    "tags": [f"t{n}" for n in range(10_000)],
    "model-index": [{"name": [], "results": 5}],
    "extra_gated_prompt": 7,
    "ignore_metadata_errors": False,
}


@pytest.fixture
def hub() -> Iterator[LoopbackHub]:
    with running_hub(
        model("maker/plain", {"license": "mit", "datasets": ["maker/data"], "base_model": "maker/base"}),
        model("maker/gated", {"license": "apache-2.0"}, gated="auto", files={"LICENSE": b"text"}),
        model("maker/hostile", HOSTILE),
        model("maker/steps", branches=("main", "step1000", "step2000"), tags=("v1",)),
        dataset("maker/data", {"license": "cc-by-4.0"}),
    ) as running:
        yield running


@pytest.fixture
async def client(hub: LoopbackHub) -> HubClient:
    return HubClient(hub.url, seconds=1.0)


async def found(client: HubClient, name: str) -> Repo:
    repo = await client.model(name)
    assert isinstance(repo, Repo), repo
    return repo


class TestWhatIsThere:
    async def test_a_model(self, client: HubClient) -> None:
        repo = await found(client, "maker/plain")
        assert repo.license_tags == ("mit",)
        assert repo.relations == (("finetune", "maker/base"),)
        assert repo.card is not None
        assert repo.card.datasets == ("maker/data",)
        assert repo.files is not None
        assert "model.safetensors" in repo.files
        assert len(repo.revision or "") == 40

    async def test_a_dataset(self, client: HubClient) -> None:
        repo = await client.dataset("maker/data")
        assert isinstance(repo, Repo)
        assert repo.license_tags == ("cc-by-4.0",)

    async def test_a_gated_model_is_there_and_its_files_are_shut(self, client: HubClient) -> None:
        repo = await found(client, "maker/gated")
        assert repo.gate is Gate.AUTO
        assert await client.file(repo, "LICENSE") == Shut()
        assert isinstance(await client.file(repo, "README.md"), File)

    async def test_a_token_opens_the_gate_for_this_client_only(self, hub: LoopbackHub) -> None:
        hub.token = "hf_secret"
        stranger, friend = HubClient(hub.url), HubClient(hub.url, "hf_secret")
        repo = await found(friend, "maker/gated")
        assert await friend.file(repo, "LICENSE") == File(b"text")
        assert await stranger.file(repo, "LICENSE") == Shut()

    async def test_a_renamed_model_is_known_by_its_new_name(self, hub: LoopbackHub, client: HubClient) -> None:
        hub.renamed["old-maker/old"] = "maker/plain"
        assert (await found(client, "old-maker/old")).id == "maker/plain"

    async def test_what_only_our_token_may_see_is_nobodys_business(self, hub: LoopbackHub) -> None:
        hub.token = "hf_secret"
        secret = model("maker/secret", {"license": "mit"})
        secret.api["private"] = True
        hub.add(secret)
        hub.private.add("maker/secret")
        assert await HubClient(hub.url, "hf_secret").model("maker/secret") == PrivateOrMissing()

    async def test_an_old_hub_says_only_that_there_is_a_gate(self, hub: LoopbackHub, client: HubClient) -> None:
        hub.add(model("maker/old", {"license": "mit"}, gated=True))
        assert (await found(client, "maker/old")).gate is Gate.MANUAL

    async def test_branches_and_tags(self, client: HubClient) -> None:
        assert await client.refs("maker/steps") == Refs(("main", "step1000", "step2000"), ("v1",))

    async def test_a_file_is_read_from_where_we_say_up_to_where_we_say(self, client: HubClient) -> None:
        repo = await found(client, "maker/gated")
        plain = await found(client, "maker/plain")
        whole = await client.file(plain, "README.md")
        assert isinstance(whole, File)
        part = await client.file(plain, "README.md", first=2, limit=5)
        assert part == File(whole.data[2:7], truncated=True)
        assert await client.file(plain, "README.md", first=10**6) == File(b"")
        assert await client.file(plain, "no-such-file") == NoFile()
        assert repo.revision != plain.revision

    async def test_a_hostile_card_keeps_its_license(self, client: HubClient) -> None:
        repo = await found(client, "maker/hostile")
        assert repo.license_tags == ("mit",)
        assert repo.card is not None
        assert repo.card.datasets == ("x/y",)
        assert repo.card.relation is None

    async def test_captured_answers_are_read(self, shared_data: object) -> None:
        repositories = captured(shared_data / "hub")  # type: ignore[operator]
        with running_hub(*repositories) as hub:
            client = HubClient(hub.url)
            for one in repositories:
                look = await (client.dataset(one.id) if one.kind == "dataset" else client.model(one.id))
                assert isinstance(look, Repo), one.id
                assert look.license_tags or one.id == "akariasai/PopQA"


class TestWhatIsNot:
    async def test_private_or_missing_for_strangers_missing_for_who_has_a_token(self, hub: LoopbackHub) -> None:
        assert await HubClient(hub.url).model("nobody/nothing") == PrivateOrMissing()
        assert await HubClient(hub.url, "hf_any").model("nobody/nothing") == Missing()

    @pytest.mark.parametrize(
        ("fault", "outcome"),
        [
            (Fault.DISABLED, Disabled()),
            (Fault.DISABLED_BY_CODE, Disabled()),
            (Fault.PLAIN_404, Missing()),
            (Fault.GATED, Shut()),
            (Fault.UNAUTHORIZED, PrivateOrMissing()),
            (Fault.BAD_TOKEN, NotLooked(Why.TOKEN_REFUSED)),
            (Fault.UNAVAILABLE, NotLooked(Why.DOWN)),
            (Fault.BROKEN, NotLooked(Why.DOWN)),
            (Fault.RESET, NotLooked(Why.DOWN)),
            (Fault.RATE_LIMITED, NotLooked(Why.RATE_LIMITED, seconds=3)),
            (Fault.BAD_JSON, NotLooked(Why.BAD_ANSWER)),
            (Fault.NO_OBJECT, NotLooked(Why.BAD_ANSWER)),
            (Fault.WRONG_TYPES, NotLooked(Why.BAD_ANSWER)),
            (Fault.HTML, NotLooked(Why.BAD_ANSWER)),
            (Fault.ELSEWHERE, NotLooked(Why.BAD_ANSWER)),
            (Fault.LOOP, NotLooked(Why.BAD_ANSWER)),
            (Fault.GZIP_BOMB, NotLooked(Why.TOO_LARGE)),
            (Fault.HUGE, NotLooked(Why.TOO_LARGE)),
            (Fault.HANG, NotLooked(Why.TIMED_OUT)),
            (Fault.HANG_BODY, NotLooked(Why.TIMED_OUT)),
            (Fault.TRICKLE, NotLooked(Why.TIMED_OUT)),
            (Fault.TRICKLE_HEADERS, NotLooked(Why.TIMED_OUT)),
        ],
    )
    async def test_every_way_to_fail_is_told_apart_and_ends_in_time(
        self, hub: LoopbackHub, client: HubClient, fault: Fault, outcome: object
    ) -> None:
        hub.faults["maker/plain"] = fault
        start = time.monotonic()
        assert await client.model("maker/plain") == outcome
        assert time.monotonic() - start < 2.6  # a too large answer is asked for a second time, without its files
        await until_quiet()

    async def test_a_readme_of_a_hundred_megabytes_is_read_up_to_the_limit(
        self, hub: LoopbackHub, client: HubClient
    ) -> None:
        repo = await found(client, "maker/plain")
        hub.faults["README.md"] = Fault.HUGE
        look = await client.file(repo, "README.md", limit=100_000)
        assert isinstance(look, File)
        assert (len(look.data), look.truncated) == (100_000, True)

    @pytest.mark.parametrize(
        "name",
        [
            "gpt2", "../../etc/passwd", "a/b/c", "http://x.org/a", "a/b?x=1", "a b/c", "a/..", "a--b/c", "a/b.git",
            "a/" + "b" * 200, "ä/b", "a/b\n", "@a/b", "a/b#c", "-a/b", "%2e%2e/b",
        ],
    )  # fmt: skip
    async def test_only_owner_and_name_is_ever_asked(self, hub: LoopbackHub, client: HubClient, name: str) -> None:
        assert await client.model(name) == NotLooked(Why.NOT_ASKED)
        assert await client.dataset(name) == NotLooked(Why.NOT_ASKED)
        assert await client.refs(name) == NotLooked(Why.NOT_ASKED)
        assert hub.asked == []

    async def test_nobody_listens(self) -> None:
        assert await HubClient("http://127.0.0.1:9").model("a/b") == NotLooked(Why.DOWN)


class Clock:
    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


class TestPatience:
    async def test_after_failures_in_a_row_nothing_is_asked_for_a_while_then_one_tries(
        self, hub: LoopbackHub
    ) -> None:
        clock = Clock()
        client = HubClient(hub.url, limits=Limits(clock))
        hub.faults["*"] = Fault.UNAVAILABLE
        for _ in range(FAILURES):
            assert await client.model("maker/plain") == NotLooked(Why.DOWN)
        asked = len(hub.asked)
        assert await client.model("maker/plain") == NotLooked(Why.RESTING, seconds=30)
        assert len(hub.asked) == asked
        clock.now += REST
        hub.faults.clear()
        assert isinstance(await client.model("maker/plain"), Repo)
        assert isinstance(await client.model("maker/plain"), Repo)

    async def test_one_bad_repository_does_not_make_the_hub_bad(self, hub: LoopbackHub, client: HubClient) -> None:
        hub.faults["maker/hostile"] = Fault.BAD_JSON
        for _ in range(FAILURES * 2):
            await client.model("maker/hostile")
        assert isinstance(await client.model("maker/plain"), Repo)

    async def test_a_rate_limit_is_waited_for_and_files_are_counted_apart(self, hub: LoopbackHub) -> None:
        clock = Clock()
        client = HubClient(hub.url, limits=Limits(clock))
        repo = await found(client, "maker/plain")
        hub.faults["/api/"] = Fault.RATE_LIMITED
        assert await client.model("maker/plain") == NotLooked(Why.RATE_LIMITED, seconds=3)
        hub.faults.clear()
        assert await client.model("maker/plain") == NotLooked(Why.RATE_LIMITED, seconds=3)
        assert isinstance(await client.file(repo, "README.md"), File)
        clock.now += 3
        assert isinstance(await client.model("maker/plain"), Repo)

    async def test_nothing_is_asked_once_the_hub_says_that_nothing_is_left(self, hub: LoopbackHub) -> None:
        hub.limits = {"RateLimit": '"api";r=0;t=200'}
        client = HubClient(hub.url)
        assert isinstance(await client.model("maker/plain"), Repo)
        look = await client.model("maker/plain")
        assert isinstance(look, NotLooked)
        assert look.why is Why.RATE_LIMITED
        assert len(hub.asked) == 1

    async def test_requests_that_hang_do_not_pile_up(self, hub: LoopbackHub) -> None:
        client = HubClient(hub.url, workers=Workers(3), seconds=0.5)
        hub.faults["*"] = Fault.TRICKLE_HEADERS
        looks = await asyncio.gather(*(client.model("maker/plain") for _ in range(30)))
        assert all(isinstance(look, NotLooked) for look in looks)
        assert sum(thread.name == "hub" for thread in threading.enumerate()) <= 3
        await until_quiet()

    async def test_a_client_that_is_asked_in_a_thousand_ways_at_once(self, client: HubClient) -> None:
        looks = await asyncio.gather(*(client.model("maker/plain") for _ in range(200)))
        assert all(isinstance(look, Repo) or look == NotLooked(Why.BUSY) for look in looks)


async def until_quiet(seconds: float = 3.0) -> None:
    """Every thread ends, even where the Hub never does."""
    until = time.monotonic() + seconds
    while any(thread.name == "hub" for thread in threading.enumerate()):
        assert time.monotonic() < until, "a request outlived its deadline"
        await asyncio.sleep(0.02)


def test_the_captured_answers_say_where_they_are_from(shared_data: object) -> None:
    index = json.loads((shared_data / "hub" / "index.json").read_text())  # type: ignore[operator]
    assert all(index.values())
