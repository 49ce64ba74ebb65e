"""From what the Hub's library returns (already cleaned) to our records. Pure."""

from collections.abc import Iterable
from typing import Final

from huggingface_hub import DatasetInfo, ModelInfo
from huggingface_hub.repocard_data import CardData

from bot.hub.ids import repo_id
from bot.hub.records import Card, Gate, Repo

_RELATIONS: Final = frozenset(("adapter", "merge", "quantized", "finetune"))
_BASE: Final = "base_model:"


def repo_of_model(info: ModelInfo) -> Repo:
    """Read `model_info`. Raises ValueError where the Hub answers for something that is no repository."""
    tags = info.tags or []
    config = info.config or {}
    return Repo(
        id=_checked_id(info.id),
        revision=info.sha,
        gate=Gate(info.gated or "no"),
        private=bool(info.private),
        disabled=bool(info.disabled),
        modified=info.last_modified,
        library=info.library_name,
        task=info.pipeline_tag,
        tag_license=_tagged(tags, "license:"),
        tag_datasets=_tagged(tags, "dataset:"),
        relations=relations(tags),
        papers=_tagged(tags, "arxiv:"),
        custom_code="custom_code" in tags,
        results="eval-results" in tags or bool(info.model_index),
        card=_card(info.card_data),
        files=_files(info),
        parameters=info.safetensors.total if info.safetensors else None,
        quantized=bool(config.get("quantized")) or "gguf" in tags,
        architectures=tuple(config.get("architectures", ())),
        peft_base=config.get("peft_base"),
    )


def repo_of_dataset(info: DatasetInfo) -> Repo:
    """Read `dataset_info`. Raises ValueError likewise."""
    return Repo(
        id=_checked_id(info.id),
        revision=info.sha,
        gate=Gate(info.gated or "no"),
        private=bool(info.private),
        disabled=bool(info.disabled),
        modified=info.last_modified,
        tag_license=_tagged(info.tags or [], "license:"),
        card=_card(info.card_data),
        files=_files(info),
    )


def relations(tags: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Pairs of relation and base from tags: `base_model:quantized:a/b`, and `base_model:a/b` as before 2024."""
    found: dict[str, str] = {}
    for tag in tags:
        if tag.startswith(_BASE):
            relation, colon, base = tag.removeprefix(_BASE).partition(":")
            if colon and relation in _RELATIONS:
                found[base] = relation
            elif not colon:
                found.setdefault(relation, "")
    return tuple((relation, base) for base, relation in found.items())


def _checked_id(given: str) -> str:
    if repo_id(given) is None:
        raise ValueError("the Hub answered for something that is no repository")
    return given


def _tagged(tags: Iterable[str], prefix: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tag.removeprefix(prefix) for tag in tags if tag.startswith(prefix)))


def _files(info: ModelInfo | DatasetInfo) -> tuple[str, ...] | None:
    return None if info.siblings is None else tuple(sibling.rfilename for sibling in info.siblings)


def _card(given: CardData | None) -> Card | None:
    if given is None:
        return None
    return Card(
        license=tuple(given.get("license") or ()),
        license_name=given.get("license_name"),
        license_link=given.get("license_link"),
        bases=tuple(given.get("base_model") or ()),
        relation=given.get("base_model_relation"),
        datasets=tuple(given.get("datasets") or ()),
        successor=given.get("new_version"),
        gate_prompt=given.get("extra_gated_prompt"),
        gate_fields=tuple(given.get("extra_gated_fields") or ()),
        eu_blocked=bool(given.get("extra_gated_eu_disallowed")),
    )
