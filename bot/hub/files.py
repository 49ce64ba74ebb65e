"""What the names of files tell: weights and their formats, license texts, code, checkpoints. Pure."""

import re
from collections.abc import Iterable
from itertools import islice
from typing import Final

import msgspec

FORMATS: Final = {
    ".safetensors": "safetensors",
    ".gguf": "gguf",
    ".ggml": "ggml",
    ".onnx": "onnx",
    ".bin": "pytorch",
    ".pt": "pytorch",
    ".pth": "pytorch",
    ".ckpt": "checkpoint",
    ".h5": "keras",
    ".keras": "keras",
    ".msgpack": "flax",
    ".npz": "numpy",
    ".tflite": "tflite",
    ".mlpackage": "coreml",
    ".nemo": "nemo",
}
_NO_WEIGHTS: Final = re.compile(
    r"training_args|optimizer|scheduler|rng_state|tokenizer|vocab|merges|scaler|trainer_state", re.IGNORECASE
)
_LICENSE: Final = re.compile(
    r"(?:[\w-]{0,60}[-_])?(?:LICEN[CS]E|COPYING|AGREEMENT)(?:[-_.][\w.-]{0,60})?", re.IGNORECASE
)
_NO_TEXT: Final = re.compile(r"\.(?:py|json|ya?ml|pdf|html?|png|jpe?g|svg|sh|js|c|h)$", re.IGNORECASE)
_POLICY: Final = re.compile(r"[\w -]{0,60}POLICY(?:\.(?:md|txt|rst))?", re.IGNORECASE)
_THIRD_PARTY: Final = re.compile(r"third[-_]?party|3rd", re.IGNORECASE)
_CODE: Final = re.compile(r"code", re.IGNORECASE)
_MODEL: Final = re.compile(r"model|weight", re.IGNORECASE)
_STEP: Final = re.compile(r"(?:^|[/_.-])(?:step|stage|checkpoint|ckpt|iter|epoch)[-_]?\d", re.IGNORECASE)
_TELLS_LICENSE: Final = re.compile(r"LICEN|COPYING|AGREEMENT", re.IGNORECASE)
_MAX_DEPTH: Final = 4
_MAX_NAME: Final = 130
"""A longer name of a license file or a policy is none that anybody gives."""
_MAX_STEPS: Final = 4_000
_CONFIG: Final = frozenset(
    ("config.json", "params.json", "tokenizer.json", "tokenizer_config.json", "tokenizer.model")
)


class Listing(msgspec.Struct, frozen=True, kw_only=True):
    """The files of a repository, sorted. `licenses` are about the weights, the most telling one first."""

    weights: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    adapter: bool = False
    merged: bool = False
    licenses: tuple[str, ...] = ()
    code_licenses: tuple[str, ...] = ()
    policies: tuple[str, ...] = ()
    readme: str | None = None
    config: tuple[str, ...] = ()
    modeling: tuple[str, ...] = ()
    results: tuple[str, ...] = ()
    checkpoints: int = 0


def listing(files: Iterable[str]) -> Listing:
    """Sort the files of a repository."""
    names = tuple(files)
    weights = tuple(name for name in names if _format(name))
    licenses = sorted((name for name in names if _is_license(name)), key=_telling)
    return Listing(
        weights=weights,
        formats=tuple(sorted({_format(name) for name in weights})),
        adapter=any(_base(name) == "adapter_config.json" for name in names),
        merged=any(_base(name).startswith("mergekit") for name in names),
        licenses=tuple(name for name in licenses if not _CODE.search(name)),
        code_licenses=tuple(name for name in licenses if _CODE.search(name)),
        policies=tuple(name for name in names if _is_policy(name)),
        readme=next((name for name in names if name.lower() == "readme.md"), None),
        config=tuple(name for name in names if _base(name) in _CONFIG),
        modeling=tuple(name for name in names if _base(name).startswith("modeling_") and name.endswith(".py")),
        results=tuple(name for name in names if name.startswith(".eval_results/")),
        checkpoints=len(steps({name.rpartition("/")[0].partition("/")[0] for name in weights if "/" in name})),
    )


def steps(names: Iterable[str]) -> tuple[str, ...]:
    """Branches or tags that look like a state of training: `step1000`, `stage1-step2000-tokens5B`."""
    return tuple(name for name in islice(names, _MAX_STEPS) if _STEP.search(name[:_MAX_NAME]))


def _format(name: str) -> str:
    """The format of a file of weights; "" where it holds none."""
    base = _base(name)
    found = FORMATS.get(base[base.rfind(".") :].lower(), "")
    return "" if not found or name.count("/") >= _MAX_DEPTH or _NO_WEIGHTS.search(base) else found


def _base(name: str) -> str:
    return name.rsplit("/", 1)[-1]


def _is_license(name: str) -> bool:
    """A license text at the top: LICENSE, LICENSE.txt, LICENSE-MODEL, MODEL_LICENSE_AGREEMENT.txt, COPYING."""
    if "/" in name or len(name) > _MAX_NAME or not _TELLS_LICENSE.search(name):
        return False
    return bool(_LICENSE.fullmatch(name)) and not _NO_TEXT.search(name) and not _THIRD_PARTY.search(name)


def _is_policy(name: str) -> bool:
    return "/" not in name and len(name) <= _MAX_NAME and _POLICY.fullmatch(name) is not None


def _telling(name: str) -> tuple[bool, int, str]:
    """Of several texts the one that says it is the model's comes first, then the shortest name."""
    return not _MODEL.search(name), len(name), name
