"""What the loopback Hub serves: captured answers from the shared facts, and small made-up repositories."""

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

MAIN = "main"
Json = dict[str, Any]


@dataclass
class Repository:
    """One repository: what the API says of it, and its files. `api` wins over what is worked out here."""

    id: str
    kind: str = "model"
    api: Json = field(default_factory=dict)
    card: Json | None = None
    readme: str | bytes | None = None
    files: dict[str, bytes] = field(default_factory=dict)
    gated: str | bool = False
    branches: tuple[str, ...] = (MAIN,)
    tags: tuple[str, ...] = ()
    sha: str = ""

    def __post_init__(self) -> None:
        self.sha = self.sha or self.api.get("sha") or hashlib.sha1(self.id.encode()).hexdigest()  # noqa: S324
        if self.readme is not None:
            self.files["README.md"] = self.readme.encode() if isinstance(self.readme, str) else self.readme
        self.gated = self.api.get("gated", self.gated)

    @property
    def names(self) -> list[str]:
        """The names of all files, those the captured answer lists included."""
        listed = [sibling["rfilename"] for sibling in self.api.get("siblings") or []]
        return list(dict.fromkeys([*listed, *self.files]))

    def info(self) -> Json:
        """The answer of `/api/models/...` (or datasets)."""
        made: Json = {
            "_id": "0" * 24,
            "id": self.id,
            "author": self.id.partition("/")[0],
            "sha": self.sha,
            "lastModified": "2026-01-02T03:04:05.000Z",
            "createdAt": "2026-01-01T00:00:00.000Z",
            "private": False,
            "gated": self.gated,
            "disabled": False,
            "downloads": 5,
            "likes": 1,
            "tags": self._tags(),
        }
        if self.card is not None:
            made["cardData"] = self.card
        if self.kind == "model":
            made |= {"modelId": self.id, "library_name": "transformers", "pipeline_tag": "text-generation"}
        return made | self.api | {"siblings": [{"rfilename": name} for name in self.names]}

    def _tags(self) -> list[str]:
        """Tags that the Hub makes of a card."""
        card = self.card or {}
        plain = {"license": "license", "datasets": "dataset"}
        tags = [f"{tag}:{item}" for key, tag in plain.items() for item in _listed(card.get(key))]
        relation = card.get("base_model_relation", "finetune")
        for base in _listed(card.get("base_model")):
            tags += [f"base_model:{base}", f"base_model:{relation}:{base}"]
        return tags

    def file(self, path: str) -> bytes | None:
        """The bytes of a file; a README is made of the card where the capture has none."""
        if path in self.files:
            return self.files[path]
        if path not in self.names:
            return None
        if path == "README.md":
            card = self.card if self.card is not None else self.api.get("cardData")
            return f"---\n{json.dumps(card, indent=1)}\n---\n# {self.id}\n".encode()
        return f"stub bytes of {path}\n".encode()


def model(repo_id: str, card: Json | None = None, **rest: Any) -> Repository:
    """A made-up model with weights, a card and a config."""
    readme = rest.pop(
        "readme", f"# {repo_id}\n\n" + "It was made to try things on, and says so at some length. " * 8
    )
    files = {"config.json": b'{"model_type": "tiny"}', "model.safetensors": safetensors({"w": (4, 8)})}
    files |= rest.pop("files", {})
    return Repository(repo_id, card=card, readme=readme, files=files, **rest)


def dataset(repo_id: str, card: Json | None = None, **rest: Any) -> Repository:
    """A made-up data set."""
    return Repository(repo_id, kind="dataset", card=card, readme="# data\n", files={"data.csv": b"a,b\n"}, **rest)


def safetensors(shapes: dict[str, tuple[int, ...]], dtype: str = "F16") -> bytes:
    """A safetensors file with zeros."""
    header: Json = {}
    end = 0
    for name, shape in shapes.items():
        size = 2
        for side in shape:
            size *= side
        header[name] = {"dtype": dtype, "shape": list(shape), "data_offsets": [end, end + size]}
        end += size
    text = json.dumps(header).encode()
    return len(text).to_bytes(8, "little") + text + bytes(end)


def captured(folder: Path) -> list[Repository]:
    """The answers in `shared/data/hub`, each with its provenance in the file."""
    found = []
    for path in sorted(folder.glob("*__*.json")):
        document = json.loads(path.read_text(encoding="utf-8"))
        if "api" in document:
            api = document["api"]
            found.append(Repository(api["id"], kind=document.get("repo_type", "model"), api=api))
    return found


def _listed(value: Any) -> list[str]:
    return [value] if isinstance(value, str) else list(value) if isinstance(value, list) else []
