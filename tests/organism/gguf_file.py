"""Writes a GGUF file (version 3) with nothing but NumPy: metadata, then tensors in 8-bit blocks.

The layout is that of ggml's docs/gguf.md; Q8_0 is a half-precision scale and 32 signed bytes per block.
"""

import struct
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

ALIGNMENT: Final = 32
F32, Q8_0 = 0, 8  # ggml tensor types
FILE_TYPE_Q8_0: Final = 7
_BLOCK: Final = 32

Value = bool | int | float | str | Sequence[int] | Sequence[str]
Array = NDArray[np.float32]


def write_gguf(path: Path, metadata: Mapping[str, Value], tensors: Mapping[str, Array]) -> None:
    """Write the file. Matrices become Q8_0, vectors stay in single precision."""
    packed = {name: _pack_tensor(array) for name, array in tensors.items()}
    head = [b"GGUF", struct.pack("<IQQ", 3, len(packed), len(metadata))]
    head += [_string(key) + _value(value) for key, value in metadata.items()]
    offset = 0
    for name, array in tensors.items():
        kind, data = packed[name]
        shape = array.shape[::-1]
        head.append(_string(name) + struct.pack(f"<I{len(shape)}Q", len(shape), *shape))
        head.append(struct.pack("<IQ", kind, offset))
        offset += len(_padded(data))
    body = b"".join(_padded(data) for _, data in packed.values())
    path.write_bytes(_padded(b"".join(head)) + body)


def quantize(array: Array) -> bytes:
    """Return a matrix in blocks of Q8_0, rounded as ggml does."""
    blocks = array.reshape(-1, _BLOCK)
    scale = np.abs(blocks).max(axis=1) / 127.0
    inverse = np.divide(1.0, scale, out=np.zeros_like(scale), where=scale > 0)
    scaled = blocks * inverse[:, None]
    whole = np.trunc(np.abs(scaled) + 0.5) * np.sign(scaled)  # away from zero, like roundf
    packed = np.empty(len(blocks), dtype=[("scale", "<f2"), ("values", "i1", _BLOCK)])
    packed["scale"], packed["values"] = scale, whole
    return packed.tobytes()


def _pack_tensor(array: Array) -> tuple[int, bytes]:
    if array.ndim == 1:
        return F32, array.astype("<f4").tobytes()
    return Q8_0, quantize(array)


def _padded(data: bytes) -> bytes:
    return data + b"\0" * (-len(data) % ALIGNMENT)


def _string(text: str) -> bytes:
    raw = text.encode()
    return struct.pack("<Q", len(raw)) + raw


def _value(value: Value) -> bytes:
    """Return one metadata value with its type: bool 7, uint32 4, float32 6, string 8, array 9."""
    match value:
        case bool():
            return struct.pack("<I?", 7, value)
        case int():
            return struct.pack("<II", 4, value)
        case float():
            return struct.pack("<If", 6, value)
        case str():
            return struct.pack("<I", 8) + _string(value)
    if value and isinstance(value[0], str):
        return struct.pack("<IIQ", 9, 8, len(value)) + b"".join(_string(str(item)) for item in value)
    return struct.pack("<IIQ", 9, 5, len(value)) + struct.pack(f"<{len(value)}i", *value)  # type: ignore[arg-type]
