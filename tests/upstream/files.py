"""Files as the indexes have them, with facts of our own: the form is theirs, key by key."""

import io
import json
import tarfile
import zipfile
from pathlib import Path

OSAI = """---
# a comment, as every file there has
system:
    name: {name}
    link: https://huggingface.co/collections/swiss-ai/apertus-llm
    type: text 
    performanceclass: full
    basemodelname: {name} base
    endmodelname: {end}
    endmodellicense: {license}
    releasedate: 2025-09
    notes: Made openly, "in public".

org:
    name: {org}
    link: https://example.org
    notes:

datasources_basemodel:
    class: open
    link: ["https://github.com/a/b", "https://huggingface.co/datasets/a/c"]
    notes: yes
datasources_endmodel: {{class: open, link: https://huggingface.co/a, notes: x}}
weights_basemodel: {{class: open, link: https://huggingface.co/a, notes: x}}
weights_endmodel: {{class: {weights}, link: "{link}", notes: x}}
trainingcode: {{class: partial, link: , notes: x}}
code: {{class: open, link: , notes: x}}
hardware_architecture: {{class: open, link: , notes: x}}
preprint: {{class: open, link: , notes: x}}
paper: {{class: closed, link: , notes: x}}
modelcard: {{class: open, link: , notes: x}}
datasheet: {{class: closed, link: , notes: x}}
package: {{class: open, link: , notes: no longer counted}}
api: {{class: partial, link: , notes: x, metaprompt: closed}}
licenses: {{class: {licenses}, link: , notes: x}}
"""  # noqa: W291 - a blank at the end of a line, as they have it

MOT_NOW = """framework: {{name: 'Model Openness Framework', version: '1.0', date: '2024-12-15'}}
release:
  name: {name}
  version: {size}
  date: '{date}'
  type: language
  producer: {producer}
  huggingface: 'https://huggingface.co/{repo}'
  license:
    distribution: {{name: Apache-2.0, path: ''}}
  components:
    - {{name: 'Model architecture', description: "code"}}
    - {{name: 'Model parameters (Final)', description: 'weights'}}
    - {{name: 'Model card', description: 'card'}}
    - {{name: 'Data card', description: 'card'}}
    - {{name: 'Technical report', description: 'report'}}
    - {{name: 'Evaluation results', description: 'results'}}
"""

MOT_BEFORE = """release:
  name: Amber
  version: 7B
  date: '2024-11-15'
  producer: LLM360
  components:
    - {name: 'Model architecture', location: '', license_name: Apache-2.0}
    - {name: 'Model parameters (Final)', location: '', license_name: Apache-2.0}
    - {name: 'Model card', location: '', license_name: 'License not specified'}
    - {name: 'Datasets', location: '', license_name: 'Component not included'}
"""

SCORE = """product: {slug}
openness:
  score: {score}
  class: {klass}
  components:
    weights: {{value: open, detail: safetensors}}
    license:
    - name: {license}
      detail: OSI
  sources:
  - {{url: 'https://huggingface.co/{repo}', shows: x, accessed: '2026-08-14'}}
adoption: {{level: 2}}
"""
PRODUCT = """name: {slug}
display_name: {name}
type: {kind}
huggingface_model:
- url: https://huggingface.co/{repo}
"""


def osai(name: str, end: str, **rest: str) -> str:
    given = {"license": "Apache-2.0", "org": "Somebody", "weights": "open", "link": "", "licenses": "open"} | rest
    return OSAI.format(name=name, end=end, **given)


def mot(name: str, repo: str, **rest: str) -> str:
    given = {"size": "7B", "date": "2025-05-22", "producer": "Somebody"} | rest
    return MOT_NOW.format(name=name, repo=repo, **given)


def write(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def zipped(
    files: dict[str, str], top: str = "main-database-5a388e8/", day: tuple[int, ...] = (2026, 6, 12)
) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(zipfile.ZipInfo(top + name, (*day, 10, 0, 0)), text)  # type: ignore[arg-type]
    return held.getvalue()


def tarred(files: dict[str, str], top: str = "main-database-main/") -> bytes:
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w:gz") as archive:
        link = tarfile.TarInfo(f"{top}link.yaml")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
        for name, text in files.items():
            info = tarfile.TarInfo(top + name)
            info.size, info.mtime = len(text.encode()), 1_781_222_400
            archive.addfile(info, io.BytesIO(text.encode()))
    return held.getvalue()


def rows(shared: Path, name: str) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads((shared / "openness" / name).read_text(encoding="utf-8"))
    return found
