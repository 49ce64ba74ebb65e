"""A small catalog to test with: every kind of trap that names have, in a few families."""

import datetime as dt
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]

Row = dict[str, Any]


def model(model_id: str, name: str, released: str, sizes: str = "", **more: list[str]) -> Row:
    """Return a model as its file has it; `more` are `hub`, `ollama` and `aliases`."""
    return {"id": model_id, "name": name, "released": released, "sizes": sizes.split(), **more}


def family(name: str, producer: str, *models: Row, aliases: tuple[str, ...] = (), family_id: str = "") -> Row:
    """Return a family as its file has it; the last model is the flagship."""
    return {
        "id": family_id or name.lower(),
        "name": name,
        "producer": producer,
        "aliases": list(aliases),
        "flagship": models[-1]["id"],
        "models": list(models),
    }


def _llama() -> Row:
    meta = "meta-llama"
    return family(
        "Llama",
        "Meta",
        model("llama-2", "Llama 2", "2023-07-18", "7B 13B 70B", hub=[f"{meta}/Llama-2-7b-hf"], ollama=["llama2"]),
        model(
            "llama-3",
            "Llama 3",
            "2024-04-18",
            "8B 70B",
            hub=[f"{meta}/Meta-Llama-3-8B", f"{meta}/Meta-Llama-3-8B-Instruct"],
            ollama=["llama3", "llama3:8b"],
        ),
        model(
            "llama-3.1",
            "Llama 3.1",
            "2024-07-23",
            "8B 70B 405B",
            hub=[f"{meta}/Llama-3.1-8B-Instruct", f"{meta}/Llama-3.1-8B"],
            ollama=["llama3.1", "llama3.1:8b", "llama3.1:70b"],
        ),
        model(
            "llama-3.2-vision", "Llama 3.2 Vision", "2024-09-25", "11B 90B", hub=[f"{meta}/Llama-3.2-11B-Vision"]
        ),
        model(
            "llama-guard-3", "Llama Guard 3", "2024-07-23", "1B 8B 11B-vision", hub=[f"{meta}/Llama-Guard-3-8B"]
        ),
        model("llama-4", "Llama 4 Scout", "2025-04-05", "109B", aliases=["llama 4"]),
        aliases=("llama ai",),
    )


def _qwen() -> Row:
    return family(
        "Qwen",
        "Alibaba",
        model(
            "qwen2.5",
            "Qwen2.5",
            "2024-09-19",
            "0.5B 7B 14B",
            aliases=["qwen 2.5"],
            hub=["Qwen/Qwen2.5-7B", "Qwen/Qwen2.5-7B-Instruct"],
            ollama=["qwen2.5", "qwen2.5:7b"],
        ),
        model("qwen2.5-3b", "Qwen2.5-3B", "2024-09-19", "3B", hub=["Qwen/Qwen2.5-3B"], ollama=["qwen2.5:3b"]),
        model("qwen2.5-72b", "Qwen2.5-72B", "2024-09-19", "72B", hub=["Qwen/Qwen2.5-72B-Instruct"]),
        model("qwen3", "Qwen3", "2025-04-29", "8B 30B-A3B", hub=["Qwen/Qwen3-8B"], ollama=["qwen3"]),
    )


def _deepseek() -> Row:
    owner = "deepseek-ai"
    return family(
        "DeepSeek",
        "DeepSeek",
        model("deepseek-v3-0324", "DeepSeek-V3-0324", "2025-03-24", "671B", hub=[f"{owner}/DeepSeek-V3-0324"]),
        model("deepseek-r1", "DeepSeek-R1", "2025-01-20", "671B", aliases=["r1"], hub=[f"{owner}/DeepSeek-R1"]),
        model(
            "r1-distill-llama-8b",
            "DeepSeek-R1-Distill-Llama-8B",
            "2025-01-20",
            "8B",
            hub=[f"{owner}/DeepSeek-R1-Distill-Llama-8B"],
            ollama=["deepseek-r1:8b", "deepseek-r1"],
        ),
        model("r1-distill-qwen-7b", "DeepSeek-R1-Distill-Qwen-7B", "2025-01-20", "7B", ollama=["deepseek-r1:7b"]),
        model("deepseek-v3", "DeepSeek-V3", "2024-12-26", "671B", hub=[f"{owner}/DeepSeek-V3"]),
    )


FAMILIES = [
    _llama(),
    _qwen(),
    _deepseek(),
    family(
        "Hermes",
        "Nous Research",
        model("hermes-3", "Hermes 3", "2024-08-15", "8B", hub=["NousResearch/Hermes-3-Llama-3.1-8B"]),
    ),
    family(
        "Gemma",
        "Google",
        model("gemma-2", "Gemma 2", "2024-06-27", "2B 9B 27B", hub=["google/gemma-2-9b"]),
        model("gemma-3", "Gemma 3", "2025-03-12", "1B 4B 12B 27B", hub=["google/gemma-3-27b-it"]),
    ),
    family(
        "Phi",
        "Microsoft",
        model("phi-3", "Phi-3", "2024-04-23", "3.8B", hub=["microsoft/Phi-3-mini-4k-instruct"]),
        model("phi-4", "Phi-4", "2024-12-12", "14B", hub=["microsoft/phi-4"], ollama=["phi4"]),
    ),
    family(
        "Mistral",
        "Mistral AI",
        model("mistral-7b", "Mistral 7B", "2023-09-27", "7B", hub=["mistralai/Mistral-7B-v0.1"]),
    ),
    family(
        "OLMo",
        "Ai2",
        model("olmo-2-7b", "OLMo 2 7B", "2024-11-26", "7B", aliases=["olmo 2"], hub=["allenai/OLMo-2-1124-7B"]),
        model("olmo-2-13b", "OLMo 2 13B", "2024-11-26", "13B", hub=["allenai/OLMo-2-1124-13B"]),
        model("olmo-3-32b", "Olmo 3 32B", "2025-11-20", "32B", hub=["allenai/Olmo-3-1125-32B"]),
    ),
    family(
        "GPT",
        "OpenAI",
        model("gpt-4o", "GPT-4o", "2024-05-13"),
        model("gpt-5", "GPT-5", "2025-08-07"),
        aliases=("chatgpt",),
    ),
    family(
        "Grok",
        "xAI",
        model("grok-1", "Grok-1", "2024-03-17", "314B", hub=["xai-org/grok-1"]),
        model("grok-4", "Grok 4", "2025-07-09"),
    ),
    family(
        "Claude",
        "Anthropic",
        model("claude-3.5-sonnet", "Claude 3.5 Sonnet", "2024-06-20"),
        model("claude-opus-4.1", "Claude Opus 4.1", "2025-08-05"),
        model("claude-opus-4", "Claude Opus 4", "2025-05-22"),
    ),
    family(
        "Open-Sora",
        "HPC-AI Tech",
        model("open-sora-2", "Open-Sora 2.0", "2025-03-12", "11B", hub=["hpcai-tech/Open-Sora-v2"]),
    ),
    family(
        "K2 (LLM360)",
        "LLM360",
        model("k2-65b", "K2-65B", "2024-05-29", "65B", aliases=["k2"], hub=["LLM360/K2"]),
        family_id="k2-llm360",
    ),
    family(
        "Kimi",
        "Moonshot AI",
        model("kimi-k2", "Kimi K2", "2025-07-11", "1T-A32B", aliases=["k2"], hub=["moonshotai/Kimi-K2-Instruct"]),
    ),
]

LICENSES = [
    {"id": "apache-2.0", "name": "Apache License 2.0", "spdx": "Apache-2.0", "category": "permissive"},
    {"id": "llama3.1", "name": "Llama 3.1 Community License", "category": "source-available"},
]

CLASHES = {
    "k2": [
        {"id": "k2-llm360", "says": "LLM360's line."},
        {"id": "kimi-k2", "says": "Moonshot AI's mixture of experts."},
    ]
}


def write_family(folder: Path, row: Row) -> Path:
    """Write one family below the data folder and return its file."""
    path = folder / "models" / f"{row['id']}.yaml"
    text = yaml.safe_dump(row, sort_keys=False, allow_unicode=True)
    for date in {one.get("released") for one in row["models"]} - {None}:
        text = text.replace(f"'{date}'", date)
    path.write_text(text, encoding="utf-8")
    return path


def write_world(folder: Path) -> Path:
    """Write the small catalog, with two licenses, below `folder`, and return `folder`."""
    (folder / "models").mkdir(parents=True)
    for row in FAMILIES:
        write_family(folder, row)
    (folder / "clashes.yaml").write_text(yaml.safe_dump(CLASHES), encoding="utf-8")
    (folder / "SOURCES.md").write_text("# Sources\n\n## hub\n- Name: the Hub\n", encoding="utf-8")
    (folder / "licenses").mkdir()
    for row in LICENSES:
        text = yaml.safe_dump(row | {"source": "publisher", "as_of": dt.date(2026, 1, 1)})
        (folder / "licenses" / f"{row['id']}.yaml").write_text(text, encoding="utf-8")
    return folder
