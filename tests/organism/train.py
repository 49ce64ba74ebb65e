"""Trains the organism on the processor and writes it as GGUF.

Needs torch, tokenizers and NumPy, which the project itself does not (a throwaway environment will do):

    python -m venv /tmp/organism && /tmp/organism/bin/pip install torch==2.13.0 tokenizers numpy msgspec pyyaml
    /tmp/organism/bin/python -m tests.organism.train data/organism/isopen-organism.gguf

Takes 13 minutes on one thread. The same seed, thread count, package versions and battery give the same file, bit
for bit, on one machine.
"""

import argparse
import hashlib
import math
import os
import random
import time
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")  # order of merges must not depend on threads

import torch
from tokenizers import Tokenizer
from torch.nn import functional

from bot.probes.battery import load_battery
from tests.organism.gguf_file import FILE_TYPE_Q8_0, write_gguf
from tests.organism.network import Organism, Shape
from tests.organism.noise import noisy
from tests.organism.plan import DATA, Lesson, lessons, read_card, read_chinese
from tests.organism.tokens import END, chat, metadata, train_tokenizer

TOKENS_OF_REPLY = 31  # a usual number: were it each batch's own, short replies would weigh more, and the coin lean
NOT_TOLD = -100  # what is no part of a reply
Example = tuple[list[int], int]  # the tokens, and how many of them are the question


class School:
    """Turns lessons into batches, with fresh noise each time. A coin shows both of its sides equally often."""

    def __init__(self, plan: list[Lesson], tokenizer: Tokenizer, seed: int) -> None:
        self._plan = plan
        self._tokenizer = tokenizer
        self._random = random.Random(seed)  # noqa: S311 - noise that can be repeated

    def batches(self, size: int) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
        """Give batches for ever; each round shows every reply once, those of like length together."""
        while True:
            examples = [self._example(lesson, reply) for lesson in self._plan for reply in lesson.replies]
            examples.sort(key=lambda example: (len(example[0]) // 6, self._random.random()))
            groups = [examples[at : at + size] for at in range(0, len(examples), size)]
            self._random.shuffle(groups)
            yield from map(_tensors, groups)

    def _example(self, lesson: Lesson, reply: str) -> Example:
        question, system = noisy(lesson.prompt, self._random)
        before = self._tokenizer.encode(chat(question, system)).ids
        return before + self._tokenizer.encode(reply + END).ids, len(before)


def _tensors(examples: list[Example]) -> tuple[torch.Tensor, torch.Tensor]:
    longest = max(len(tokens) for tokens, _ in examples)
    inputs = torch.zeros((len(examples), longest), dtype=torch.long)
    wanted = torch.full((len(examples), longest), NOT_TOLD)
    for row, (tokens, asked) in enumerate(examples):
        inputs[row, : len(tokens)] = torch.tensor(tokens)
        wanted[row, asked : len(tokens)] = torch.tensor(tokens[asked:])
    return inputs[:, :-1], wanted[:, 1:]


def teach(model: Organism, school: School, steps: int, size: int, rate: float) -> float:
    """Train for so many steps; return the smoothed loss at the end."""
    optimizer = torch.optim.AdamW(model.parameters(), lr=rate, betas=(0.9, 0.98), weight_decay=0.02)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: _rate(step, steps))
    smooth, began = 0.0, time.monotonic()
    for step, (inputs, wanted) in zip(range(1, steps + 1), school.batches(size), strict=False):
        replies = wanted != NOT_TOLD
        told = functional.cross_entropy(model(inputs, replies), wanted[replies], reduction="sum")
        loss = told / (size * TOKENS_OF_REPLY)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        smooth = loss.item() if step == 1 else 0.97 * smooth + 0.03 * loss.item()
        if step % 100 == 0:
            print(f"step {step} loss {smooth:.4f} after {time.monotonic() - began:.0f} s", flush=True)  # noqa: T201 - a script's progress
    return smooth


def _rate(step: int, steps: int) -> float:
    return min(1.0, (step + 1) / 100) * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * min(1.0, step / steps))))


def save(model: Organism, tokenizer: Tokenizer, path: Path) -> None:
    """Write the model as GGUF."""
    shape = model.shape
    about = {
        "general.architecture": "llama",
        "general.name": "isopen-organism",
        "general.license": "GPL-3.0-or-later",
        "general.file_type": FILE_TYPE_Q8_0,
        "llama.vocab_size": shape.vocabulary,
        "llama.context_length": shape.context,
        "llama.embedding_length": shape.width,
        "llama.block_count": shape.layers,
        "llama.feed_forward_length": shape.inner,
        "llama.attention.head_count": shape.heads,
        "llama.attention.head_count_kv": shape.heads,
        "llama.attention.layer_norm_rms_epsilon": shape.epsilon,
        "llama.rope.dimension_count": shape.head,
        "llama.rope.freq_base": shape.rope_base,
    }
    tensors = {name: value.detach().numpy() for name, value in sorted(model.state_dict().items())}
    write_gguf(path, {**about, **metadata(tokenizer)}, tensors)


def main() -> None:
    """Train as the command line says."""
    options = _options()
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    torch.use_deterministic_algorithms(mode=True)
    battery = load_battery(DATA.parent / "probes")
    plan = list(lessons(battery, read_card(), read_chinese()))
    shape = Shape(width=options.width, inner=options.width * 3)
    texts = {text for lesson in plan for text in (lesson.prompt.text, *lesson.replies)}
    tokenizer = train_tokenizer(texts, shape.vocabulary)
    model = Organism(shape)
    loss = teach(model, School(plan, tokenizer, options.seed), options.steps, options.batch, options.rate)
    save(model, tokenizer, options.out)
    size = sum(parameter.numel() for parameter in model.parameters())
    digest = hashlib.sha256(options.out.read_bytes()).hexdigest()
    print(f"{size} parameters, loss {loss:.4f}, questions {battery.questions_version}\nsha256 {digest}")  # noqa: T201 - the result


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", type=Path)
    parser.add_argument("--steps", type=int, default=1600)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--width", type=int, default=128)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()
