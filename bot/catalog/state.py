"""In which state the data are: names, sizes and times of the files, read without opening one."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_FOLDERS: Final = ("models", "licenses")
_CODE: Final = ("catalog", "openness", "licenses")
_TOP: Final = ("clashes.yaml", "fmti.yaml")


def data_state(data_dir: Path) -> str:
    """Return a text that differs whenever a file of the data, or the code that compiles them, has changed."""
    package = Path(__file__).resolve().parents[1]
    places = [*((data_dir / name, ".yaml") for name in _FOLDERS), *((package / name, ".py") for name in _CODE)]
    lines = sorted(line for folder, suffix in places for line in _files(folder, suffix))
    return "\n".join([*lines, *(line for name in _TOP for line in _one(data_dir / name))])


def _files(folder: Path, suffix: str) -> Iterator[str]:
    try:
        entries = list(os.scandir(folder))
    except FileNotFoundError:
        return
    for entry in entries:
        if entry.name.endswith(suffix):
            stat = entry.stat()
            yield f"{folder.name}/{entry.name} {stat.st_size} {stat.st_mtime_ns}"


def _one(path: Path) -> Iterator[str]:
    try:
        stat = path.stat()
    except FileNotFoundError:
        return
    yield f"{path.name} {stat.st_size} {stat.st_mtime_ns}"
