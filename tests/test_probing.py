"""Putting probing together: whose model it is that was probed."""

from pathlib import Path

import pytest

from bot.probes.battery import Battery
from bot.probing import maker_home
from bot.settings import Settings
from tests.probes.stats.conftest import battery

__all__ = ["battery"]


@pytest.mark.parametrize(
    ("model", "country"),
    [
        ("qwen2.5:7b-instruct-q4_K_M", "CN"),
        ("deepseek-r1:14b", "CN"),
        ("llama3.1:8b", "US"),
        ("mistral:latest", "FR"),
        ("perplexity/r1-1776", None),
        ("hf.co/somebody/Qwen2.5-7B-Instruct-GGUF:Q4_K_M", None),
        ("organism", None),
        ("", None),
        ("x" * 500, None),
    ],
)
def test_the_home_of_a_maker_is_known_or_not_said(
    project: Path,
    tmp_path_factory: pytest.TempPathFactory,
    battery: Battery,
    model: str,
    country: str | None,
):
    settings = Settings(data_dir=project / "data", cache_dir=tmp_path_factory.getbasetemp() / "probing-cache")
    assert maker_home(settings, battery, model) == country
