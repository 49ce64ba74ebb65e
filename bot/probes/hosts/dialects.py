"""How a question is written and an answer read: OpenAI's protocol, and Ollama's own.

Ollama's OpenAI layer drops the sampler fields it does not know (top_k, min_p), so Ollama is spoken to in its own
protocol where it has it. All penalties are switched off: servers have their own defaults, and so do model files.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

import msgspec

from bot.probes.hosts.survey import LLAMA_CPP, LM_STUDIO, OLLAMA, VLLM
from bot.probes.records import Sampler

OPTIONAL: Final = frozenset(
    {
        "top_p", "top_k", "min_p", "seed", "presence_penalty", "frequency_penalty", "repetition_penalty",
        "repeat_penalty", "stream_options", "chat_template_kwargs", "n", "response_format",
    }
)  # fmt: skip
"""What a strict server may refuse and we can do without; what was left out is recorded."""


class Words(NamedTuple):
    """What one event of a stream says."""

    text: str = ""
    thinking: str = ""
    finish: str | None = None
    model: str | None = None
    refusal: str = ""
    prompt_tokens: int | None = None
    tokens: int | None = None
    done: bool = False


def _openai_form(schema: Mapping[str, Any]) -> dict[str, Any]:
    held = {"name": "answer", "strict": True, "schema": schema}
    return {"response_format": {"type": "json_schema", "json_schema": held}}


class Dialect(NamedTuple):
    """A protocol: where to post, what to post, and how to read one event.

    `form` is what holds an answer to a JSON schema.
    `word` is a quick way to read the event that nearly all are: one more word of the answer. None: it is another.
    """

    path: str
    body: Callable[[str, str, Sampler, int, bool], dict[str, Any]]
    read: Callable[[Mapping[str, Any]], Words]
    word: Callable[[bytes], str | None] = lambda _: None
    form: Callable[[Mapping[str, Any]], dict[str, Any]] = _openai_form


def dialect_for(server: str) -> Dialect:
    """Return what a kind of server speaks best."""
    if server == OLLAMA:
        return OLLAMA_OWN
    return OPENAI._replace(body=_BODIES.get(server, _plain_body))


def _plain_body(model: str, text: str, sampler: Sampler, seed: int, quiet: bool) -> dict[str, Any]:  # noqa: FBT001
    body: dict[str, Any] = {
        "model": model,
        "messages": [{"role": "user", "content": text}],
        "stream": True,
        "stream_options": {"include_usage": True},
        "max_tokens": sampler.max_tokens,
        "temperature": sampler.temperature,
        "top_p": sampler.top_p,
        "top_k": sampler.top_k,
        "min_p": sampler.min_p,
        "seed": seed,
        "n": 1,
        "presence_penalty": 0.0,
        "frequency_penalty": 0.0,
    }
    if quiet:
        body["chat_template_kwargs"] = {"enable_thinking": False}
    return body


def _with(field: str) -> Callable[[str, str, Sampler, int, bool], dict[str, Any]]:
    def body(model: str, text: str, sampler: Sampler, seed: int, quiet: bool) -> dict[str, Any]:  # noqa: FBT001
        return _plain_body(model, text, sampler, seed, quiet) | {field: 1.0}

    return body


def _vllm_body(model: str, text: str, sampler: Sampler, seed: int, quiet: bool) -> dict[str, Any]:  # noqa: FBT001
    body = _with("repetition_penalty")(model, text, sampler, seed, quiet)
    return body | {"top_k": sampler.top_k or -1}  # older ones take no 0 for "all of them"


_BODIES: Final = {
    LLAMA_CPP: _with("repeat_penalty"),
    LM_STUDIO: _with("repeat_penalty"),
    VLLM: _vllm_body,
}


def _ollama_body(model: str, text: str, sampler: Sampler, seed: int, quiet: bool) -> dict[str, Any]:  # noqa: FBT001
    options = {
        "temperature": sampler.temperature,
        "top_p": sampler.top_p,
        "top_k": sampler.top_k,
        "min_p": sampler.min_p,
        "num_predict": sampler.max_tokens,
        "seed": seed,
        "repeat_penalty": 1.0,
        "presence_penalty": 0.0,
        "frequency_penalty": 0.0,
    }
    body: dict[str, Any] = {
        "model": model,
        "messages": [{"role": "user", "content": text}],
        "stream": True,
        "options": options,
    }
    if quiet:
        body["think"] = False
    return body


def read_openai(event: Mapping[str, Any]) -> Words:
    """Read one chunk of a stream, or a whole answer where a server does not stream."""
    usage = event.get("usage")
    prompt_tokens, tokens = (
        (_count(usage.get("prompt_tokens")), _count(usage.get("completion_tokens")))
        if isinstance(usage, Mapping)
        else (None, None)
    )
    model = event.get("model")
    name = model if isinstance(model, str) else None
    choices = event.get("choices")
    choice = choices[0] if isinstance(choices, list) and choices else None
    if not isinstance(choice, Mapping):
        return Words(model=name, prompt_tokens=prompt_tokens, tokens=tokens)
    said = choice.get("delta") or choice.get("message")
    delta = said if isinstance(said, Mapping) else {}
    text, inner = _content(delta.get("content"))
    finish = choice.get("finish_reason")
    return Words(
        text=text,
        thinking=inner or _first(delta, ("reasoning_content", "reasoning", "thinking")),
        finish=finish if isinstance(finish, str) else None,
        model=name,
        refusal=_first(delta, ("refusal",)),
        prompt_tokens=prompt_tokens,
        tokens=tokens,
    )


def read_ollama(event: Mapping[str, Any]) -> Words:
    """Read one line of Ollama's own stream."""
    message = event.get("message")
    said = message if isinstance(message, Mapping) else {}
    done = event.get("done") is True
    reason = event.get("done_reason")
    model = event.get("model")
    return Words(
        text=_content(said.get("content"))[0],
        thinking=_first(said, ("thinking",)),
        finish=(reason if isinstance(reason, str) else "stop") if done else None,
        model=model if isinstance(model, str) else None,
        prompt_tokens=_count(event.get("prompt_eval_count")),
        tokens=_count(event.get("eval_count")),
        done=done,
    )


OLLAMA_OWN: Final = Dialect("/api/chat", _ollama_body, read_ollama, form=lambda schema: {"format": schema})


class _Delta(msgspec.Struct, forbid_unknown_fields=True):
    content: str
    role: str | None = None


class _Choice(msgspec.Struct):
    delta: _Delta
    finish_reason: None = None
    message: None = None


class _Event(msgspec.Struct):
    choices: tuple[_Choice]
    model: str | None = None
    error: None = None
    usage: None = None


_decode_word: Final = msgspec.json.Decoder(_Event).decode


def read_word(text: bytes) -> str | None:
    """Return the word of an event that holds a word and nothing else; None for every other."""
    try:
        return _decode_word(text).choices[0].delta.content
    except msgspec.MsgspecError:
        return None


OPENAI: Final = Dialect("/v1/chat/completions", _plain_body, read_openai, read_word)


def _content(content: object) -> tuple[str, str]:
    """Return text and thinking; Mistral sends a list of parts that holds both."""
    if isinstance(content, str):
        return content, ""
    if not isinstance(content, list):
        return "", ""
    parts = [part for part in content if isinstance(part, Mapping)]
    text = "".join(part["text"] for part in parts if isinstance(part.get("text"), str))
    thinking = "".join(_content(part.get("thinking"))[0] for part in parts if "thinking" in part)
    return text, thinking


def _first(said: Mapping[str, Any], fields: tuple[str, ...]) -> str:
    for field in fields:
        value = said.get(field)
        if isinstance(value, str) and value:
            return value
    return ""


def _count(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None
