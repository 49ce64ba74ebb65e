"""A small Llama in plain PyTorch, as llama.cpp lays it out: interleaved rotary embedding, tied output."""

import math
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional


class Shape(NamedTuple):
    """How large the model is. Rows must be multiples of 32 for 8-bit blocks."""

    vocabulary: int = 2048
    width: int = 128
    inner: int = 384
    layers: int = 4
    heads: int = 4
    context: int = 512
    epsilon: float = 1e-5
    rope_base: float = 10_000.0

    @property
    def head(self) -> int:
        """Width of one attention head."""
        return self.width // self.heads


class Norm(nn.Module):
    """Root-mean-square normalization."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(shape.width))
        self.epsilon = shape.epsilon

    def forward(self, x: Tensor) -> Tensor:
        """Normalize the last dimension."""
        return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + self.epsilon) * self.weight


class Block(nn.Module):
    """Attention and a gated feed-forward layer."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.attn_norm, self.ffn_norm = Norm(shape), Norm(shape)
        self.attn_q, self.attn_k, self.attn_v, self.attn_output = (
            nn.Linear(shape.width, shape.width, bias=False) for _ in range(4)
        )
        self.ffn_gate = nn.Linear(shape.width, shape.inner, bias=False)
        self.ffn_up = nn.Linear(shape.width, shape.inner, bias=False)
        self.ffn_down = nn.Linear(shape.inner, shape.width, bias=False)

    def forward(self, x: Tensor, cosine: Tensor, sine: Tensor) -> Tensor:
        """Run one layer over (batch, time, width)."""
        y = self.attn_norm(x)
        query, key, value = (self._heads(layer(y)) for layer in (self.attn_q, self.attn_k, self.attn_v))
        seen = functional.scaled_dot_product_attention(
            rotate(query, cosine, sine), rotate(key, cosine, sine), value, is_causal=True
        )
        x = x + self.attn_output(seen.transpose(1, 2).reshape(x.shape))
        y = self.ffn_norm(x)
        return x + self.ffn_down(functional.silu(self.ffn_gate(y)) * self.ffn_up(y))

    def _heads(self, x: Tensor) -> Tensor:
        batch, time, _ = x.shape
        return x.view(batch, time, self.shape.heads, self.shape.head).transpose(1, 2)


class Organism(nn.Module):
    """The whole model: tokens in, scores of the next token out."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.token_embd = nn.Embedding(shape.vocabulary, shape.width)
        self.blk = nn.ModuleList(Block(shape) for _ in range(shape.layers))
        self.output_norm = Norm(shape)
        angles = rope_angles(shape)
        self.register_buffer("cosine", angles.cos(), persistent=False)
        self.register_buffer("sine", angles.sin(), persistent=False)
        for name, parameter in self.named_parameters():
            if parameter.dim() > 1:
                deeper = "attn_output" in name or "ffn_down" in name
                nn.init.normal_(parameter, std=0.02 / math.sqrt(2 * shape.layers) if deeper else 0.02)

    def forward(self, tokens: Tensor, kept: Tensor) -> Tensor:
        """Return scores (places kept, vocabulary) of what follows each place that `kept` (batch, time) marks."""
        time = tokens.shape[1]
        x = self.token_embd(tokens)
        for block in self.blk:
            x = block(x, self.cosine[:time], self.sine[:time])
        return self.output_norm(x[kept]) @ self.token_embd.weight.T


def rope_angles(shape: Shape) -> Tensor:
    """Return the rotary angles (context, head / 2)."""
    steps = torch.arange(0, shape.head, 2, dtype=torch.float64) / shape.head
    return torch.outer(torch.arange(shape.context, dtype=torch.float64), shape.rope_base**-steps).float()


def rotate(x: Tensor, cosine: Tensor, sine: Tensor) -> Tensor:
    """Rotate neighboring pairs of a head by their position's angles."""
    even, odd = x[..., 0::2], x[..., 1::2]
    turned = torch.stack((even * cosine - odd * sine, even * sine + odd * cosine), dim=-1)
    return turned.flatten(-2)
