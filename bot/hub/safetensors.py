"""Counts parameters from the header of a safetensors file. Nothing is ever loaded: a header is JSON. Pure.

The format (huggingface/safetensors, README): 8 bytes with the length of the header, little-endian; the header, a
JSON object of `name: {dtype, shape, data_offsets}`; the weights.
"""

from typing import Final

import msgspec

LENGTH: Final = 8
MAX_HEADER: Final = 4 << 20
_MAX_SIDE: Final = 10**10


def header_length(start: bytes) -> int | None:
    """The length of the header, read from the first eight bytes; None where that is no header we would read."""
    if len(start) < LENGTH:
        return None
    length = int.from_bytes(start[:LENGTH], "little")
    return length if 2 <= length <= MAX_HEADER else None


def count_parameters(header: bytes) -> int | None:
    """The number of values in all tensors; None where the header is none."""
    try:
        tensors = msgspec.json.decode(header, type=dict[str, msgspec.Raw])
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
        return None
    sizes = [_size(raw) for name, raw in tensors.items() if name != "__metadata__"]
    return sum(size for size in sizes if size is not None) if None not in sizes else None


class _Tensor(msgspec.Struct):
    shape: list[int]


def _size(raw: msgspec.Raw) -> int | None:
    try:
        sides = msgspec.json.decode(raw, type=_Tensor).shape
    except msgspec.MsgspecError:
        return None
    size = 1
    for side in sides:
        if not 0 <= side <= _MAX_SIDE or size > 10**18:
            return None
        size *= side
    return size
