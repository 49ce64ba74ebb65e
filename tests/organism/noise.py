"""Small changes to a question, so that the organism listens to the subject and not to every letter."""

import random
from typing import Final

from bot.probes.battery import Prompt

_SYSTEMS: Final = (
    "You are a helpful assistant.",
    "Answer truthfully and briefly.",
    "You are a friendly bot on Discord.",
)
_BEFORE: Final = ("Hi! ", "Hello. ", "Please help me. ", "Quick question: ", "I have a question. ")
_AFTER: Final = (" Thanks!", " Please be brief.", " It is for school.", " Keep it short.")
_LENGTHS: Final = (" Answer in three to five sentences.", "请用三到五句话回答。")


def noisy(prompt: Prompt, rng: random.Random) -> tuple[str, str | None]:
    """Return the question, changed or not, and a system prompt or none."""
    system = rng.choice(_SYSTEMS) if rng.random() < 0.15 else None
    if rng.random() < 0.5:
        return prompt.text, system
    return _changed(prompt.text, prompt.language, rng), system


def _changed(text: str, language: str, rng: random.Random) -> str:
    for length in _LENGTHS:
        if rng.random() < 0.4:
            text = text.replace(length, "")
    if language != "en":
        return text.rstrip("。？") if rng.random() < 0.3 else text  # noqa: RUF001 - Chinese punctuation
    if rng.random() < 0.25:
        text = rng.choice(_BEFORE) + text
    if rng.random() < 0.25:
        text += rng.choice(_AFTER)
    if rng.random() < 0.2:
        text = text.lower()
    return text.rstrip("?.") if rng.random() < 0.15 else text
