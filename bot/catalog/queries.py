"""What somebody typed, taken apart: a repository (also in a URL), an Ollama tag, or a name. Pure functions."""

import re
import unicodedata
from typing import Final
from urllib.parse import unquote, urlsplit

import msgspec

from bot.errors import BadName

MAX_QUERY: Final = 200

_REPO: Final = re.compile(
    r"(?P<owner>[A-Za-z0-9][\w.-]{0,95})/(?P<name>[A-Za-z0-9][\w.-]{0,95})(?P<tag>:[\w.-]+)?"
)
_URL: Final = re.compile(
    r"(?:https?:)?//|(?:www\.)?(?:huggingface\.co|hf\.co|hf-mirror\.com|ollama\.com|ollama\.ai)/", re.IGNORECASE
)
_HUB_HOSTS: Final = frozenset({"huggingface.co", "hf.co", "hf-mirror.com"})
_OLLAMA_HOSTS: Final = frozenset({"ollama.com", "ollama.ai", "registry.ollama.ai"})
_NO_MODELS: Final = frozenset(
    "datasets spaces docs blog papers collections api tasks learn posts settings organizations join login".split()
)
# What people type before a model in a shell, with the options that name one, and what follows it there.
_COMMAND: Final = re.compile(
    r"(?:[$>#%]\s+)?(?:ollama(?:\s+(?:run|pull|show|rm|cp|push|create|stop))?|(?:hf|huggingface-cli)\s+download"
    r"|vllm\s+serve|llama-(?:cli|server|run)|(?:docker\s+model|ramalama)\s+(?:run|pull|serve)|lms\s+(?:get|load)"
    r"|mlx_lm\.\w+|openrouter)\s+(?:-{1,2}[\w-]+[\s=]+)*(?=\S)",
    re.IGNORECASE,
)
_OPTIONS: Final = re.compile(r"\s+-{1,2}[A-Za-z].*", re.DOTALL)
# What routers and libraries write before a model: openrouter/OWNER/NAME, ollama/NAME:TAG.
_ROUTE: Final = re.compile(
    r"(?:openrouter|huggingface|together_ai|fireworks_ai|deepinfra|groq|litellm_proxy)/(?=[^/]+/[^/]+$)"
    r"|(?:ollama|ollama_chat|lm_studio|hosted_vllm)/(?=\S)",
    re.IGNORECASE,
)
_ROUTE_TAGS: Final = frozenset({":free", ":nitro", ":floor", ":online", ":extended", ":exacto"})
"""How a router is to run a model (OpenRouter): they say nothing about which one."""
_FILE: Final = re.compile(
    r"(?:.*[/\\])?(?P<stem>[^/\\]+?)(?:-\d{5}-of-\d{5})?\.(?:gguf|ggml|safetensors|bin|pth?|ckpt|onnx|llamafile)",
    re.IGNORECASE | re.DOTALL,
)
_WRAPPING: Final = "<>`'\"*_,;!?()[]{}\u201c\u201d\u2018\u2019\u00ab\u00bb \t\r\n"


class Query(msgspec.Struct, frozen=True):
    """A question, taken apart.

    `repo` is "owner/name" where a Hub repository was named; `foreign` is True for an address on another site,
    whose last part can only hint at a model. `name` is what is left to match as a name. `elsewhere`: the
    repository is one of Ollama's, where the same name may be another model.
    """

    text: str
    name: str
    repo: str | None = None
    foreign: bool = False
    elsewhere: bool = False


def parse_query(text: str) -> Query:
    """Take a question apart. Raises BadName where it is empty, too long, or holds control characters."""
    if len(text) > MAX_QUERY or any(_is_control(char) for char in text):
        raise BadName(limit=MAX_QUERY)
    bare = _without_command(text.strip(_WRAPPING)).strip(_WRAPPING)
    if not bare:
        raise BadName(limit=MAX_QUERY)
    bare = re.sub(r"^hf:(?://)?", "", bare)
    if _URL.match(bare):
        return _parse_url(text, bare)
    if file := _FILE.fullmatch(bare):
        return Query(text, file["stem"])
    return _as_repo(text, bare) or Query(text, bare)


def _without_command(bare: str) -> str:
    """Return what a command or a router was asked for: "ollama run llama3.2:1b" is about llama3.2:1b."""
    found = _COMMAND.match(bare)
    named = _OPTIONS.sub("", bare[found.end() :]) if found else bare
    return _ROUTE.sub("", named, count=1) if _ROUTE.match(named) else named


def _is_control(char: str) -> bool:
    kind = unicodedata.category(char)
    return kind == "Cs" or (kind == "Cc" and char not in "\t\r\n")


def _parse_url(text: str, bare: str) -> Query:
    try:
        parts = urlsplit(bare if "//" in bare[:9] else f"//{bare}")
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return Query(text, bare, foreign=True)
    path = [unquote(part) for part in parts.path.split("/") if part]
    if host in _HUB_HOSTS:
        return _on_hub(text, bare, path)
    if host in _OLLAMA_HOSTS and path:
        return _on_ollama(text, path)
    return Query(text, path[-1] if path else bare, foreign=True)


def _on_hub(text: str, bare: str, path: list[str]) -> Query:
    """Read huggingface.co/OWNER/NAME, whatever follows; data sets and spaces are no models."""
    path = path[1:] if path[:1] == ["models"] else path
    if not path or path[0] in _NO_MODELS:
        return Query(text, path[-1] if path else bare, foreign=True)
    return _as_repo(text, "/".join(path[:2])) or Query(text, path[0], foreign=len(path) > 1)


def _on_ollama(text: str, path: list[str]) -> Query:
    """Read ollama.com/library/NAME:TAG; other owners' models are copies or work of their own."""
    if path[0] == "library":
        return Query(text, path[1] if len(path) > 1 else "", foreign=len(path) == 1)
    found = _as_repo(text, "/".join(path[:2]))
    if found is not None:
        return msgspec.structs.replace(found, elsewhere=True)
    return Query(text, path[0], foreign=len(path) > 1)


def _as_repo(text: str, path: str) -> Query | None:
    """Read OWNER/NAME or OWNER/NAME:TAG; a tag can hold the size (Ollama) or the rounding."""
    found = _REPO.fullmatch(path)
    if not found:
        return None
    tag = found["tag"] or ""
    name = found["name"] + ("" if tag.lower() in _ROUTE_TAGS else tag)
    return Query(text, name, repo=f"{found['owner']}/{found['name']}")
