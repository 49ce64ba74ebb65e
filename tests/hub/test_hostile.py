"""Cards, texts and lists that somebody wrote to do harm end in a normal answer, in time, and hold nobody up."""

import asyncio
import hashlib
import json
import time
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot import wire
from bot.answer import Answer
from bot.catalog.catalog import Catalog
from bot.engine import Engine
from bot.hub.cleaning import clean_info
from bot.hub.client import HubClient
from bot.hub.files import listing
from bot.hub.front_matter import front_matter, read_words
from bot.hub.inspector import Inspector, Knowledge
from bot.hub.kept import Kept
from bot.hub.readme import read_readme
from bot.hub.records import Repo
from bot.hub.watch import Watch
from bot.openness.assessment import Verdict
from bot.texts import load_texts
from cogs.cards.answer import answer_card
from cogs.cards.details import components_card, license_card, sources_card, why_card
from tests.cogs.legal import assert_legal, assert_quiet, texts
from tests.heartbeat import Heartbeat
from tests.hub.loopback import LoopbackHub, running_hub
from tests.hub.repositories import Repository, model

LIMIT = 2.5
BLOCKED = 0.050
TEXTS = load_texts()
PING = "@everyone <@123456789012345678> <@&1> [free](https://evil.example) `x` ||y|| **z** \u202e\u200b # h"
SIZE = 200 << 10

DEEP = "---\nlicense: mit\nx: " + "[" * 30_000 + "\n---\n# deep\n"
DEEPER = "---\nlicense: mit\n" + "".join(" " * n + f"k{n}:\n" for n in range(240)) + "---\n# deeper\n"
ANCHORS = (
    "---\nlicense: mit\na0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}, *a{n - 1}, *a{n - 1}, *a{n - 1}]\n" for n in range(1, 60))
    + "---\n# bomb\n"
)
MERGES = (
    "---\nlicense: mit\nx: &x {a: 1}\ny:\n  <<: [*x, *x]\n? [complex, key]\n: value\n"
    "!!python/object/apply:os.system ['x']: 1\n---\n"
)
READMES = {
    "deep yaml": DEEP,
    "deeper yaml": DEEPER,
    "anchor bomb": ANCHORS,
    "merge keys and objects": MERGES,
    "no end of the metadata": "---\nlicense: mit\n" + "a: b\n" * 30_000,
    "invalid utf-8": b"---\nlicense: mit\n---\n\xff\xfe\xc3\x28" + bytes(range(128, 256)) * 500,
    "null bytes": b"---\nlicense: mit\n---\n" + b"\0" * 100_000,
    "links without end": "https://" * (SIZE // 8),
    "almost pdf": "https://x.pd" * (SIZE // 12),
    "code without end": "train https://github.com/a/b " * (SIZE // 29),
    "headings without end": "# " * (SIZE // 2),
    "derived from derived from": "derived from " * (SIZE // 13),
    "one word": "a" * SIZE,
    "dots": "a." * (SIZE // 2),
    "pings": f"# {PING}\n\n" * 2_000,
}
CARDS: dict[str, Any] = {
    "ten thousand tags": {"license": "mit", "tags": [f"tag-{n}" for n in range(10_000)]},
    "pings everywhere": {
        "license": PING,
        "license_name": PING,
        "license_link": f"https://evil.example/{PING}",
        "base_model": [PING, "a/b\n@everyone", "../../etc/passwd", "x" * 5_000],
        "datasets": [PING, "a/@everyone", "https://evil.example/a/b"],
        "new_version": PING,
        "extra_gated_prompt": PING * 1_000,
        "extra_gated_fields": {PING: "text"},
    },
    "wrong types": {"license": {"a": 1}, "base_model": 7, "datasets": {"x": [1]}, "license_name": [[]], "tags": 5},
    "names of arguments": {
        "self": 1,
        "license": ["mit"],
        "model_name": 3,
        "eval_results": 9,
        "ignore_metadata_errors": 0,
    },
    "a thousand bases": {"license": "mit", "base_model": [f"x/m{n}" for n in range(1_000)]},
    "many data sets": {"license": "mit", "datasets": [f"x/d{n}" for n in range(1_000)]},
    "results that are none": {"license": "mit", "model-index": [{"name": 1, "results": [{"x": []}]}]},
    "deep": {"license": "mit", "x": json.loads("[" * 400 + "]" * 400)},
}
LICENSES = {
    "one letter": b"a " * 100_000,
    "apache a dozen times": None,
    "noise": b"".join(hashlib.sha256(bytes([n % 256, n // 256])).digest() for n in range(3_000)),
    "chinese": ("许可" * 30_000).encode(),
    "null": b"\0" * 200_000,
}


@pytest.fixture
async def engine(
    hub: LoopbackHub, inspector: Callable[..., Inspector], catalog: Catalog, tmp_path: Path
) -> AsyncIterator[Engine]:
    watch = Watch(inspector(4.0), Kept(tmp_path))
    yield Engine(catalog, watch=watch)
    await watch.close()


async def ask(engine: Engine, name: str) -> Answer:
    """Ask in time, without holding anybody up, and draw every card of the answer."""
    async with Heartbeat() as heart:
        start = time.perf_counter()
        answer = await engine.ask(name)
        assert time.perf_counter() - start < LIMIT
    assert heart.blocked < BLOCKED
    draw(answer)
    return answer


def draw(answer: Answer) -> None:
    """Every card is legal, pings nobody and links only where we did; the JSON is JSON."""
    for card in (answer_card, why_card, license_card, components_card, sources_card):
        components = card(answer, TEXTS).to_components()
        assert_legal(components)
        for text in texts(components):
            assert_quiet(text)
    json.dumps(wire.answer(answer, TEXTS))


@pytest.mark.parametrize("kind", READMES)
async def test_a_readme(engine: Engine, hub: LoopbackHub, kind: str) -> None:
    hub.add(model("someone/readme", {"license": "mit"}, readme=READMES[kind]))
    answer = await ask(engine, "someone/readme")
    assert answer.assessment.verdict in (Verdict.OPEN_WEIGHTS, Verdict.UNKNOWN)
    assert answer.assessment.license is not None


@pytest.mark.parametrize("kind", READMES)
async def test_a_readme_whose_metadata_count(engine: Engine, hub: LoopbackHub, kind: str) -> None:
    hub.add(Repository("someone/mirror", readme=READMES[kind], files={"model.safetensors": b""}))
    answer = await ask(engine, "someone/mirror")
    assert answer.live is not None
    assert answer.live.state == "there"


@pytest.mark.parametrize("kind", CARDS)
async def test_a_card(engine: Engine, hub: LoopbackHub, kind: str) -> None:
    hub.add(model("someone/card", CARDS[kind]))
    answer = await ask(engine, "someone/card")
    if CARDS[kind].get("license") == "mit":
        assert answer.assessment.verdict is Verdict.OPEN_WEIGHTS or answer.assessment.lineage


@pytest.mark.parametrize("kind", LICENSES)
async def test_a_license(engine: Engine, hub: LoopbackHub, shared_data: Path, kind: str) -> None:
    apache = (shared_data / "license/texts/apache-2.0.txt").read_bytes()
    text = LICENSES[kind] or apache * 12
    hub.add(model("someone/license", {"license": "mit"}, files={"LICENSE": text}))
    answer = await ask(engine, "someone/license")
    assert answer.assessment.verdict is not Verdict.OPEN_SOURCE


async def test_twenty_thousand_files_with_awkward_names(engine: Engine, hub: LoopbackHub) -> None:
    names = [f"{'step-' * 40}{n}/{'LICENSE-' * 5}{n}.bin" for n in range(20_000)]
    one = model("someone/files", {"license": "mit"})
    one.api["siblings"] = [{"rfilename": name} for name in [*names, *(f"LICENSE-{n}" for n in range(3_000))]]
    hub.add(one)
    answer = await ask(engine, "someone/files")
    assert answer.live is not None
    assert answer.live.state == "there"


async def test_ten_thousand_tags_keep_the_license(engine: Engine, hub: LoopbackHub) -> None:
    one = model("someone/tags", None)
    one.api["tags"] = [f"{PING}-{n}" for n in range(10_000)] + [
        "license:mit",
        "base_model:meta-llama/Llama-3.1-8B",
    ]
    hub.add(one)
    answer = await ask(engine, "someone/tags")
    assert answer.assessment.license is not None
    assert answer.assessment.license.id == "llama3.1"
    assert answer.assessment.conflicts[0].license == "MIT License"


# --- properties ---------------------------------------------------------------------------------

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=40),
    lambda inner: st.lists(inner, max_size=6) | st.dictionaries(st.text(max_size=12), inner, max_size=6),
    max_leaves=30,
)
NAMES = (
    "id sha lastModified private gated disabled tags siblings safetensors config cardData model-index library_name"
)
KEYS = st.sampled_from(NAMES.split())
CARD = (
    "license license_name license_link base_model base_model_relation datasets new_version extra_gated_prompt self"
)
CARD_KEYS = st.sampled_from(CARD.split())


@given(st.dictionaries(KEYS | st.text(max_size=10), JSON, max_size=10))
@settings(max_examples=150)
def test_any_answer_of_the_api_becomes_one_of_known_shape(body: dict[str, Any]) -> None:
    cleaned = json.loads(clean_info(json.dumps(body).encode()))
    assert set(cleaned) <= set(NAMES.split())
    assert all(isinstance(tag, str) for tag in cleaned.get("tags", []))


@given(st.binary(max_size=2_000))
def test_any_bytes_are_taken_for_an_answer(body: bytes) -> None:
    clean_info(body)


@given(st.text(max_size=3_000) | st.binary(max_size=3_000).map(lambda data: data.decode("utf-8", "replace")))
@settings(max_examples=200)
def test_any_text_is_taken_for_a_readme(text: str) -> None:
    for readme in (text, f"---\n{text}\n---\n{text}"):
        found = read_readme(readme)
        assert found.words <= len(readme)
        for words in read_words(front_matter(readme)).values():
            assert len(words) <= 100


@given(st.lists(st.text(max_size=60), max_size=40))
def test_any_names_are_taken_for_files(names: list[str]) -> None:
    found = listing(names)
    assert set(found.weights) <= set(names)
    assert set(found.licenses) | set(found.code_licenses) <= set(names)


@pytest.fixture(scope="module")
def standing() -> Iterator[LoopbackHub]:
    with running_hub() as hub:
        yield hub


@given(
    card=st.dictionaries(CARD_KEYS, JSON, max_size=8),
    api=st.dictionaries(
        KEYS.filter(lambda key: key not in {"id", "sha", "cardData", "disabled", "private"}), JSON, max_size=5
    ),
    readme=st.text(max_size=300),
)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_any_repository_ends_in_an_answer(
    standing: LoopbackHub,
    knowledge: Knowledge,
    catalog: Catalog,
    tmp_path_factory: pytest.TempPathFactory,
    card: dict[str, Any],
    api: dict[str, Any],
    readme: str,
) -> None:
    one = model("someone/any", card, readme=readme)
    one.__dict__["info"] = lambda: {"id": "someone/any", "sha": "0" * 40, "cardData": card} | api
    standing.add(one)

    async def answer() -> Answer:
        client = HubClient(standing.url)
        assert isinstance(await client.model("someone/any"), Repo)
        watch = Watch(Inspector(client, knowledge), Kept(tmp_path_factory.mktemp("any")))
        found = await Engine(catalog, watch=watch).ask("someone/any")
        await watch.close()
        return found

    found = asyncio.run(answer())
    assert found.assessment.verdict is not Verdict.OPEN_SOURCE
    draw(found)
