"""What a host serves, as far as it says: the kind of server, its models, and what tells them apart.

Sources: llama.cpp tools/server/README.md (`/props`, `/v1/models`), docs.ollama.com/openapi.yaml (`/api/tags`,
`/api/show`, `/api/ps`, `/api/version`), LM Studio's REST API (`/api/v0/models`), vLLM (`/version`, `/v1/models`).
"""

import hashlib
import re
from collections.abc import Mapping, Sequence
from pathlib import PurePath, PureWindowsPath
from typing import Any, Final

import msgspec

from bot.probes.hosts.faults import capped
from bot.probes.records import Served

Document = Mapping[str, Any]

LLAMA_CPP: Final = "llama.cpp"
OLLAMA: Final = "ollama"
VLLM: Final = "vllm"
LM_STUDIO: Final = "lm-studio"
OTHER: Final = "openai-compatible"

LISTING: Final = "/v1/models"
PROPS: Final = "/props"
TAGS: Final = "/api/tags"
OLLAMA_VERSION: Final = "/api/version"
VERSION: Final = "/version"
LM_STUDIO_LISTING: Final = "/api/v0/models"
LOOKS: Final[Mapping[str, tuple[str, ...]]] = {
    LLAMA_CPP: (LISTING, PROPS),
    OLLAMA: (LISTING, TAGS, OLLAMA_VERSION),
    VLLM: (LISTING, VERSION),
    LM_STUDIO: (LISTING, LM_STUDIO_LISTING),
    OTHER: (LISTING,),
}
"""What is asked of each kind. Where the kind is not known yet, everything is."""

SLOTS: Final[Mapping[str, int]] = {LLAMA_CPP: 1, OLLAMA: 1, VLLM: 8, LM_STUDIO: 1, OTHER: 2}
"""Questions at once where the server does not say: Ollama answers one at a time by default, vLLM batches."""

_THINKS: Final = re.compile(r"<think|enable_thinking|reasoning_content|\[THINK\]|<\|channel\|>|seed:think")
_MAX_NAME: Final = 200


class Offer(msgspec.Struct, frozen=True, kw_only=True):
    """One model a host has. `loaded`: None where the server does not say."""

    model: str
    quantization: str | None = None
    digest: str | None = None
    context: int | None = None
    template: str | None = None
    reasons: bool = False
    loaded: bool | None = None
    aliases: tuple[str, ...] = ()


class Survey(msgspec.Struct, frozen=True, kw_only=True):
    """A host: its kind, version, models and how many questions it answers at once."""

    host: str
    server: str
    version: str | None
    slots: int
    models: tuple[Offer, ...]

    def find(self, wanted: str) -> Offer | None:
        """Return the model of that name; `llama3.2` is Ollama's `llama3.2:latest`."""
        asked = wanted.strip().casefold()
        for offer in self.models:
            names = {name.casefold() for name in (offer.model, *offer.aliases)}
            if asked in names or f"{asked}:latest" in names:
                return offer
        return None

    def served(self, offer: Offer) -> Served:
        """Say it as a run's record does."""
        return Served(
            host=self.host,
            server=self.server,
            server_version=self.version,
            model=offer.model,
            quantization=offer.quantization,
            digest=offer.digest,
            context=offer.context,
            slots=self.slots,
            template=offer.template,
            reasons=offer.reasons,
        )


def read_survey(host: str, found: Mapping[str, Document], slots: int | None = None) -> Survey:
    """Make a survey of what the host's addresses answered (path -> document). `slots`: the operator's number."""
    server = kind_of(found)
    version, own_slots, models = _READERS[server](found)
    return Survey(
        host=host,
        server=server,
        version=capped(version, 60) if version else None,
        slots=max(1, _fewest(slots, own_slots) or SLOTS[server]),
        models=models,
    )


def _fewest(wanted: int | None, own: int | None) -> int | None:
    """More questions than slots would only wait; llama.cpp's HTTP threads can even run out."""
    return min(wanted, own) if wanted and own else wanted or own


def kind_of(found: Mapping[str, Document]) -> str:
    """Tell the kind of server by what only it answers."""
    props = found.get(PROPS, {})
    if "total_slots" in props or "default_generation_settings" in props:
        return LLAMA_CPP
    if isinstance(found.get(TAGS, {}).get("models"), list) and "version" in found.get(OLLAMA_VERSION, {}):
        return OLLAMA
    if any("publisher" in item or "compatibility_type" in item for item in _items(found, LM_STUDIO_LISTING)):
        return LM_STUDIO
    owners = {str(item.get("owned_by")) for item in _items(found, LISTING)}
    if "llamacpp" in owners:
        return LLAMA_CPP
    if "vllm" in owners or "version" in found.get(VERSION, {}):
        return VLLM
    return LM_STUDIO if "organization_owner" in owners else OTHER


Read = tuple[str | None, int | None, tuple[Offer, ...]]


def _llama_cpp(found: Mapping[str, Document]) -> Read:
    props = found.get(PROPS, {})
    models = tuple(_llama_offer(item, props) for item in _items(found, LISTING))
    if not models and (alias := _text(props.get("model_alias"))):
        models = (_llama_offer({"id": alias}, props),)
    return _text(props.get("build_info")), _count(props.get("total_slots")), models


def _llama_offer(item: Document, props: Document) -> Offer:
    """llama.cpp has no digest: sizes, vocabulary, file name and template together tell models apart."""
    meta = _mapping(item.get("meta"))
    template = _text(props.get("chat_template"))
    path = _text(props.get("model_path")) or ""
    told = {key: value for key, value in meta.items() if key != "n_ctx"}
    return Offer(
        model=_name(item),
        quantization=_text(meta.get("ftype")) or _text(props.get("model_ftype")),
        digest=fingerprint("props", told, _file_name(path), template, props.get("bos_token")),
        context=_count(_mapping(props.get("default_generation_settings")).get("n_ctx"))
        or _count(meta.get("n_ctx")),
        template=_hash(template),
        reasons=bool(template and _THINKS.search(template)),
        loaded=True,
        aliases=tuple(str(alias)[:_MAX_NAME] for alias in _list(item.get("aliases")))[:20],
    )


def _ollama(found: Mapping[str, Document]) -> Read:
    tags = [item for item in _list(found.get(TAGS, {}).get("models")) if isinstance(item, Mapping)]
    models = tuple(
        Offer(
            model=_text(item.get("model")) or _text(item.get("name")) or "",
            quantization=_text(_mapping(item.get("details")).get("quantization_level")),
            digest=_text(item.get("digest")),
            aliases=tuple(filter(None, (_text(item.get("name")),))),
        )
        for item in tags
    )
    return _text(found.get(OLLAMA_VERSION, {}).get("version")), None, models


def ollama_details(offer: Offer, show: Document, loaded: Document) -> Offer:
    """Add what `/api/show` and `/api/ps` tell of one model: template, thinking, the context it runs with."""
    template = _text(show.get("template"))
    info = _mapping(show.get("model_info"))
    longest = next((_count(value) for key, value in info.items() if str(key).endswith(".context_length")), None)
    running = [item for item in _list(loaded.get("models")) if isinstance(item, Mapping)]
    mine = next((item for item in running if offer.model in {item.get("model"), item.get("name")}), {})
    capabilities = _list(show.get("capabilities"))
    return msgspec.structs.replace(
        offer,
        quantization=offer.quantization or _text(_mapping(show.get("details")).get("quantization_level")),
        context=_count(mine.get("context_length")) or longest,
        template=_hash(template),
        reasons="thinking" in capabilities or bool(template and _THINKS.search(template)),
        loaded=bool(mine) if loaded else None,
    )


def _vllm(found: Mapping[str, Document]) -> Read:
    models = tuple(
        Offer(
            model=_name(item),
            digest=fingerprint("listing", item.get("root"), item.get("parent"), item.get("max_model_len")),
            context=_count(item.get("max_model_len")),
            loaded=True,
        )
        for item in _items(found, LISTING)
    )
    return _text(found.get(VERSION, {}).get("version")), None, models


def _lm_studio(found: Mapping[str, Document]) -> Read:
    known = [item for item in _items(found, LM_STUDIO_LISTING) if item.get("type", "llm") in {"llm", "vlm"}]
    models = tuple(
        Offer(
            model=_name(item),
            quantization=_text(item.get("quantization")),
            digest=fingerprint("listing", *(item.get(key) for key in ("publisher", "arch", "quantization"))),
            context=_count(item.get("loaded_context_length")) or _count(item.get("max_context_length")),
            loaded=item.get("state") == "loaded" if "state" in item else None,
        )
        for item in known
    )
    return None, None, models or _other(found)[2]


def _other(found: Mapping[str, Document]) -> Read:
    models = tuple(
        Offer(model=_name(item), context=_count(item.get("max_model_len")) or _count(item.get("context_length")))
        for item in _items(found, LISTING)
    )
    return None, None, models


_READERS: Final = {LLAMA_CPP: _llama_cpp, OLLAMA: _ollama, VLLM: _vllm, LM_STUDIO: _lm_studio, OTHER: _other}


def fingerprint(kind: str, *told: object) -> str | None:
    """Hash what a server tells of its model; None where it tells nothing."""
    if not any(told):
        return None
    return f"{kind}:{_hash(msgspec.json.encode(told, order='sorted').decode())}"


def _items(found: Mapping[str, Document], path: str) -> list[Document]:
    """The entries of a list of models; an entry without a name is none."""
    entries = _list(found.get(path, {}).get("data"))
    return [item for item in entries if isinstance(item, Mapping) and isinstance(item.get("id"), str)]


def _name(item: Document) -> str:
    return str(item["id"])[:_MAX_NAME]


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def _count(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else None


def _mapping(value: object) -> Document:
    return value if isinstance(value, Mapping) else {}


def _list(value: object) -> Sequence[Any]:
    return value if isinstance(value, list) else ()


def _hash(text: str | None) -> str | None:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16] if text else None


def _file_name(path: str) -> str:
    return PureWindowsPath(path).name if "\\" in path else PurePath(path).name
