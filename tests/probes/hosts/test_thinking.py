"""Thinking is told from the answer, and nothing of either is lost."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.probes.hosts.naming import same_model
from bot.probes.hosts.thinking import split_thinking

words = st.text(alphabet=st.characters(exclude_characters="<>[]`|", exclude_categories=["Cs"]), max_size=60)


@pytest.mark.parametrize(
    ("text", "answer", "thinking", "cut"),
    [
        ("Tanks.", "Tanks.", "", False),
        ("<think>Hm.</think>Tanks.", "Tanks.", "Hm.", False),
        ("\n <think>\nHm.\n</think>\n\nTanks.", "Tanks.", "Hm.", False),
        ("Hm.</think>Tanks.", "Tanks.", "Hm.", False),
        ("<think>a<think>b</think>c</think>Tanks.", "Tanks.", "a<think>b\nc", False),
        ("<think>a</think>Tanks.\n<think>b</think>Troops.", "Tanks.\nTroops.", "a\nb", False),
        ("<think>Hm", "", "Hm", True),
        ("Tanks.\n<think>Hm", "Tanks.", "Hm", True),
        ("[THINK]Hm.[/THINK]Tanks.", "Tanks.", "Hm.", False),
        ("<thinking>Hm.</thinking>Tanks.", "Tanks.", "Hm.", False),
        ("<THINK>Hm.</THINK>Tanks.", "Tanks.", "Hm.", False),
        ("It ends with `</think>` in the text.", "It ends with `</think>` in the text.", "", False),
        ("I write <think> where I think.", "I write <think> where I think.", "", False),
        ("a < b and c > d [x]", "a < b and c > d [x]", "", False),
        ("<|channel|>analysis<|message|>Hm.<|end|><|start|>assistant<|channel|>final<|message|>Tanks.", "Tanks.",
         "Hm.assistant", False),
        ("<|channel|>analysis<|message|>Hm", "", "Hm", True),
    ],
)  # fmt: skip
def test_every_way_that_servers_write_it(text: str, answer: str, thinking: str, cut: bool):
    assert split_thinking(text) == (answer, thinking, cut)


@given(words, words)
def test_what_was_thought_and_what_was_said_come_out_again(thought: str, said: str):
    found = split_thinking(f"<think>{thought}</think>{said}")
    assert (found.answer, found.thinking, found.cut) == (said.lstrip(), thought.strip(), False)


@given(words)
def test_a_text_without_thinking_stays_as_it_is(said: str):
    assert split_thinking(said) == (said, "", False)


@pytest.mark.parametrize("piece", ["<think>", "</think>", "<think></think>", "`</think>", "\n<think>x", "<", "["])
def test_no_text_takes_long(piece: str):
    begin = time.perf_counter()
    split_thinking(piece * 20_000)
    assert time.perf_counter() - begin < 2


@pytest.mark.parametrize(
    ("asked", "answered", "same"),
    [
        ("llama3.2", "llama3.2:latest", True),
        ("org/model", "model", True),
        ("org/model", "other/model", False),
        ("/models/tiny.gguf", "tiny", True),
        ("C:\\models\\tiny.gguf", "tiny.gguf", True),
        ("/models/tiny", "/models/tiny@main", True),
        ("tiny", "tiny-abliterated", False),
        ("qwen3:8b", "qwen3:4b", False),
        ("Tiny", "tiny", True),
    ],
)
def test_servers_write_one_name_in_several_ways(asked: str, answered: str, same: bool):
    assert same_model(asked, answered) is same
    assert same_model(answered, asked) is same
