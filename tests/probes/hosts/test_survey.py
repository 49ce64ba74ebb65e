"""What a host serves: each kind of server is told apart and read as far as it says."""

import pytest

from bot.errors import HostFailed, ModelNotServed
from bot.probes.hosts import Address, Limits, open_host
from bot.probes.hosts.survey import read_survey
from tests.probes.hosts import servers
from tests.probes.hosts.servers import Server, running

QUICK = Limits(connect=2, first=2, stall=1, total=4, look=1)


async def served(server: Server, model: str | None = None, limits: Limits = QUICK):
    async with running(server), open_host(Address(name="here", root=server.url, key=server.key), limits) as host:
        return await host.served(model)


async def test_llama_cpp_says_its_slots_context_quantization_and_template():
    found = await served(servers.LlamaCpp())
    assert (found.server, found.server_version, found.model) == ("llama.cpp", "b7000-abc", "tiny")
    assert (found.slots, found.context, found.quantization) == (4, 4096, "Q8_0")
    assert found.template
    assert found.digest
    assert found.digest.startswith("props:")


async def test_llama_cpp_with_another_file_under_the_same_name_is_another_model():
    other = servers.LlamaCpp()
    other.path = "/models/tiny-abliterated-q8_0.gguf"
    assert (await served(other)).digest != (await served(servers.LlamaCpp())).digest


async def test_a_file_moved_to_another_folder_is_the_same_model():
    moved = servers.LlamaCpp()
    moved.path = "D:\\models\\tiny-q8_0.gguf"
    assert (await served(moved)).digest == (await served(servers.LlamaCpp())).digest


async def test_ollama_says_its_digest_and_answers_one_at_a_time():
    found = await served(servers.Ollama(model="llama3.2:latest"), "llama3.2")
    assert (found.server, found.model, found.quantization) == ("ollama", "llama3.2:latest", "Q4_K_M")
    assert (found.digest, found.slots, found.context) == (servers.Ollama.digest, 1, 4096)


async def test_vllm_says_its_version_and_length_and_gets_eight_at_a_time():
    found = await served(servers.Vllm())
    assert (found.server, found.server_version, found.context, found.slots) == ("vllm", "0.33.0", 8192, 8)


async def test_lm_studio_says_what_is_loaded_and_embeddings_are_no_model_to_ask():
    found = await served(servers.LmStudio())
    assert (found.server, found.model, found.quantization, found.context) == ("lm-studio", "tiny", "Q4_K_M", 4096)


async def test_a_server_that_lists_nothing_is_asked_for_the_name_that_was_said():
    found = await served(servers.TransformersServe(), "/models/tiny")
    assert (found.server, found.model, found.digest) == ("openai-compatible", "/models/tiny", None)


async def test_the_operators_number_counts_where_it_is_smaller():
    assert (await served(servers.LlamaCpp(), limits=Limits(slots=2))).slots == 2
    assert (await served(servers.LlamaCpp(), limits=Limits(slots=32))).slots == 4
    assert (await served(servers.Vllm(), limits=Limits(slots=32))).slots == 32


async def test_a_model_that_is_not_served_is_named_with_what_is():
    with pytest.raises(ModelNotServed) as caught:
        await served(servers.LlamaCpp(), "llama3.2")
    assert caught.value.data == {"reason": "unknown", "model": "llama3.2", "host": "here", "served": "tiny"}


async def test_a_key_opens_the_door_and_a_wrong_one_says_so():
    locked = servers.LlamaCpp(key="right")
    assert (await served(locked)).model == "tiny"
    async with running(locked), open_host(Address(name="here", root=locked.url, key="wrong"), QUICK) as host:
        with pytest.raises(HostFailed) as caught:
            await host.survey()
    assert caught.value.data["reason"] == "unauthorized"


async def test_nobody_there_and_nobody_answering_are_told_apart():
    async with open_host(Address(name="here", root="http://127.0.0.1:9"), QUICK) as host:
        with pytest.raises(HostFailed) as caught:
            await host.survey()
    assert caught.value.data["reason"] == "unreachable"


@pytest.mark.parametrize(
    "listing",
    [{}, {"data": None}, {"data": "x"}, {"data": [1, None, {"id": 3}, {}]}, {"data": [{"id": "a", "meta": 5}]}],
)
def test_odd_lists_of_models_break_nothing(listing: dict[str, object]):
    survey = read_survey("here", {"/v1/models": listing, "/props": {"total_slots": "many", "chat_template": 3}})
    assert survey.slots == 1
    assert all(offer.model for offer in survey.models)
