"""The organism's tokenizer: byte-level BPE, trained on its own texts.

It is what llama.cpp calls the tokenizer "gpt2" with the pre-tokenizer "gpt-2".
"""

import json
from collections.abc import Iterable, Sequence
from typing import Final

from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

PAD, START, END = "<|endoftext|>", "<|im_start|>", "<|im_end|>"
SPECIAL: Final = (PAD, START, END)
CHAT_TEMPLATE: Final = (
    "{%- for message in messages -%}"
    "{{ '<|im_start|>' + message['role'] + '\\n' + message['content'] + '<|im_end|>\\n' }}"
    "{%- endfor -%}{%- if add_generation_prompt -%}{{ '<|im_start|>assistant\\n' }}{%- endif -%}"
)
_NORMAL, _CONTROL = 1, 3  # token types of GGUF


def train_tokenizer(texts: Iterable[str], size: int) -> Tokenizer:
    """Return a tokenizer with `size` tokens. The same texts give the same tokenizer."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=size,
        special_tokens=list(SPECIAL),
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
        show_progress=False,
    )
    tokenizer.train_from_iterator(sorted(texts), trainer)
    return tokenizer


def chat(question: str, system: str | None = None) -> str:
    """Return the text before the reply, as the chat template writes it."""
    before = f"{START}system\n{system}{END}\n" if system else ""
    return f"{before}{START}user\n{question}{END}\n{START}assistant\n"


def metadata(tokenizer: Tokenizer) -> dict[str, bool | int | str | Sequence[int] | Sequence[str]]:
    """Return what a GGUF file says of the tokenizer."""
    vocabulary = tokenizer.get_vocab()
    tokens = sorted(vocabulary, key=vocabulary.__getitem__)
    merges = json.loads(tokenizer.to_str())["model"]["merges"]
    return {
        "tokenizer.ggml.model": "gpt2",
        "tokenizer.ggml.pre": "gpt-2",
        "tokenizer.ggml.tokens": tokens,
        "tokenizer.ggml.token_type": [_CONTROL if token in SPECIAL else _NORMAL for token in tokens],
        "tokenizer.ggml.merges": [merge if isinstance(merge, str) else " ".join(merge) for merge in merges],
        "tokenizer.ggml.bos_token_id": vocabulary[PAD],
        "tokenizer.ggml.eos_token_id": vocabulary[END],
        "tokenizer.ggml.eot_token_id": vocabulary[END],
        "tokenizer.ggml.padding_token_id": vocabulary[PAD],
        "tokenizer.ggml.add_bos_token": False,
        "tokenizer.ggml.add_eos_token": False,
        "tokenizer.chat_template": CHAT_TEMPLATE,
    }
