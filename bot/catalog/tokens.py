"""Names of models as tokens: "LLaMA-3_1 8B" and "llama3.1:8b" become the same words, versions and sizes.

Pure functions. `tokenize` never raises; `normalize` is idempotent; `key` is what exact look-up compares.
"""

import re
import unicodedata
from typing import Final

Tokens = tuple[str, ...]

_PASSES: Final = 8

_QUANTS: Final = re.compile(
    r"(?<![^\W_])(?:i?q[1-8](?:[_-](?:k|[01]|xxs|xs|s|m|l|xl|nl))*"  # Q4_K_M, IQ2_XXS, Q8_0 (llama.cpp)
    r"|(?:nv|mx)?(?:bf|fp|f|int|uint)[-_ ]?(?:4|8|16|32)"  # fp16, bf16, int4, nvfp4
    r"|w\d{1,2}a\d{1,2}|[2-8][-_ ]?bits?|exl[23])(?![^\W_])"
)
_TOKEN: Final = re.compile(
    r"\d+x\d+(?:\.\d+)?[bm]?(?![^\W_])"  # 8x7b: experts times size
    r"|(?<![^\W_])[ae]\d+(?:\.\d+)?b(?![^\W_])"  # a3b, e4b: active or effective size
    r"|\d+(?:\.\d+)*(?:[^\W\d_]{1,2}(?![^\W_]))?"  # 3.1, 0324, 8b, 4o
    r"|[^\W\d_]+"
)
_POINT: Final = re.compile(r"(?<![^\W_])(\d+)b(\d+)(?![^\W_])")
_ORDINAL: Final = re.compile(r"(?<![^\W_])(\d+)(?:st|nd|rd|th)[-_ ]gen(?:eration)?(?![^\W_])")
_NUMBER: Final = re.compile(r"\d+(?:\.\d+)*")
_MINOR: Final = re.compile(r"\d")
_MAJOR: Final = re.compile(r"\d{1,2}")
_SIZE: Final = re.compile(r"\d+(?:\.\d+)?(?:b|m|t|bn|e)|\d+x\d+(?:\.\d+)?[bm]?|[ae]\d+(?:\.\d+)?b")
_CONTEXT: Final = re.compile(r"\d+k")
_ZERO: Final = re.compile(r"(?<=\d)\.0+(?=[bmt]?$)")

QUANT: Final = "quant"
QUANTIZED: Final = frozenset(
    "quant gguf ggml gptq awq exl mlx bnb bitsandbytes onnx openvino hqq imatrix i1 quantized quantised marlin "
    "qat dwq ud sharded dynamic".split()
)
"""Words that name a file format or a rounding, never another model."""
VARIANTS: Final = frozenset("instruct instruction chat it base hf pt latest".split())
"""Words for the variants that an entry of the catalog speaks for together."""
FILLERS: Final = frozenset("model models llm ai the by from".split())
"""Words people add that name nothing."""
ALTERED: Final = frozenset("abliterated abliteration abliterate obliterated heretic".split())
"""Words for somebody's edit of the same weights."""
GENERIC: Final = (
    QUANTIZED
    | VARIANTS
    | FILLERS
    | ALTERED
    | frozenset(
        "a an and of for to in is no not on open source free new old all one my your large small medium mini "
        "nano micro tiny big pro max ultra plus turbo flash lite fast coder code coding vision vl math audio omni "
        "think thinking reasoning reasoner preview exp experimental distill distilled dev next research embed "
        "embedding embeddings moe multimodal image video speech text guard tts rerank reranker edit beta alpha "
        "deep version gen generation weights tuned finetune finetuned tune".split()
    )
)
"""Words that many models share: alone they name none."""


def tokenize(text: str) -> Tokens:
    """Split a name into words, versions and sizes, all in one spelling.

    Versions lose their `v` and a `.0`; single digits side by side are one version ("3-5" is 3.5); a single
    letter stays with its number ("R 1" is r1); every rounding (Q4_K_M, fp16) becomes the word `quant`.
    """
    tokens = _split(text)
    for _ in range(_PASSES):
        again = _split(" ".join(tokens))
        if again == tokens:
            break
        tokens = again
    return tokens


def normalize(text: str) -> str:
    """Return the one spelling of a name, for comparison and search; "" where nothing is left of it."""
    return " ".join(tokenize(text))


def key(tokens: Tokens) -> str:
    """Return what exact look-up compares: like `normalize`, but "Code Llama" and "CodeLlama" are the same."""
    parts: list[str] = []
    for token in " ".join(_apart(token) for token in tokens).split():
        if parts and token.isalpha() and parts[-1].isalpha():
            parts[-1] += token
        else:
            parts.append(token)
    return " ".join(parts)


def is_size(token: str) -> bool:
    """Whether the token says how large a model is: 8b, 8x7b, a3b, 128e."""
    return _SIZE.fullmatch(token) is not None


def is_number(token: str) -> bool:
    """Whether the token is a bare number: a version or a date."""
    return _NUMBER.fullmatch(token) is not None


def is_noise(token: str) -> bool:
    """Whether the token is about the file, the variant or the context length, not about the model."""
    return token in QUANTIZED or token in VARIANTS or _CONTEXT.fullmatch(token) is not None


def without_sizes(tokens: Tokens) -> Tokens:
    """Return the tokens but the sizes."""
    return tuple(token for token in tokens if not is_size(token))


def names_something(tokens: Tokens) -> bool:
    """Whether there is a word in it that not every second model has: "large 7b 2" and "m" name nothing."""
    return any(
        not (len(token) == 1 and token.isascii())
        and token not in GENERIC
        and not is_size(token)
        and not is_number(token)
        and not is_noise(token)
        for token in tokens
    )


def _split(text: str) -> Tokens:
    folded = _QUANTS.sub(f" {QUANT} ", _ORDINAL.sub(r"\1", _fold(text)))
    folded = _POINT.sub(r"\1.\2b", folded)  # 7b1 is 7.1b
    return _join([_ZERO.sub("", token) for token in _TOKEN.findall(folded)])


def _fold(text: str) -> str:
    """Lower case, no accents, no invisible characters; a `+` at the end of a word is "plus"."""
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    kept = "".join(_shown(char) for char in folded)
    return re.sub(r"(?<=\w)\+(?!\w)", " plus ", kept)


def _shown(char: str) -> str:
    kind = unicodedata.category(char)
    if kind in {"Mn", "Me", "Cf", "Cs"}:
        return ""
    return " " if kind[0] in "CZ" else char


def _join(tokens: list[str]) -> Tokens:
    """Put together what belongs together: v + 3, r + 1, and 3 + 5."""
    joined: list[str] = []
    for token in tokens:
        before = joined[-1] if joined else ""
        after_number = len(joined) > 1 and _NUMBER.fullmatch(joined[-2])
        if _NUMBER.fullmatch(token) and before == "v" and not after_number:
            joined[-1] = token
        elif _NUMBER.fullmatch(token) and len(before) == 1 and before.isalpha():
            joined[-1] = before + token
        elif _MINOR.fullmatch(token) and _MAJOR.fullmatch(before):
            joined[-1] = f"{before}.{token}"
        else:
            joined.append(token)
    return tuple(joined)


def _apart(token: str) -> str:
    """Part the letter from its number again, so that "DeepSeekR1" and "DeepSeek R1" have one key."""
    if len(token) > 1 and token[0].isalpha() and _NUMBER.fullmatch(token[1:]):
        return f"{token[0]} {token[1:]}"
    return token
