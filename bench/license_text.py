"""License texts: time, memory, and how many altered ones are taken for the original, beside scancode-toolkit-mini.

Run: `python bench/license_text.py [--cases N] [--scancode PYTHON | --alone] [--texts FOLDER]`. The texts come from
the folder of shared facts beside the project. ScanCode gets an environment of its own (made once, 700 MB, in the
cache folder; pluggy is pinned, since newer ones break it). Both sides read the same texts in turn, each in a
process bound to one core. Ends with 1 where a target is missed.
"""

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from platformdirs import user_cache_path

ROOT = Path(__file__).resolve().parent.parent
TEXTS = ROOT.parent / "shared" / "data" / "license" / "texts"
SCANCODE = ("scancode-toolkit-mini==32.5.0", "pluggy==1.6.0")
CASES = 150
TARGET_MEDIAN_MS, TARGET_WORST_MS, TARGET_MEMORY_MB, TARGET_SPEED_UP, TARGET_HARMLESS = (
    5.0,
    100.0,
    100.0,
    10.0,
    0.97,
)
Case = tuple[str, str]
Answers = list[dict[str, Any]]

OURS = """
import json, resource, sys, time
from pathlib import Path
from bot.licenses import load_licenses
from bot.licenses.text import load_identifier
data = Path(sys.argv[1])
identifier = load_identifier(data, load_licenses(data / "licenses"))
print("ready", flush=True)
for line in sys.stdin:
    text = json.loads(line)
    start = time.perf_counter()
    found = identifier.identify(text)
    ms = (time.perf_counter() - start) * 1000
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"ms": ms, "says": found.spdx, "sure": found.kind == "exact", "memory": memory}), flush=True)
"""
THEIRS = """
import json, resource, sys, tempfile, time
from pathlib import Path
from scancode.api import get_licenses
file = Path(tempfile.mkdtemp()) / "LICENSE"
file.write_text("MIT License")
get_licenses(str(file))
print("ready", flush=True)
for line in sys.stdin:
    file.write_text(json.loads(line), encoding="utf-8")
    start = time.perf_counter()
    found = get_licenses(str(file))
    ms = (time.perf_counter() - start) * 1000
    scores = [match["score"] for detection in found["license_detections"] for match in detection["matches"]]
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    says, sure = found["detected_license_expression_spdx"], min(scores, default=0) >= 100
    print(json.dumps({"ms": ms, "says": says, "sure": sure, "memory": memory}), flush=True)
"""


class Reader:
    """A process that reads one text after another, on one core."""

    def __init__(self, python: Path, program: str, *arguments: str) -> None:
        start = time.perf_counter()
        self._process = subprocess.Popen(
            [str(python), "-c", program, *arguments],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            preexec_fn=_one_core,  # noqa: PLW1509 - this program has no threads
        )
        self._line()
        self.ready_s = time.perf_counter() - start

    def read(self, text: str) -> dict[str, Any]:
        """What it says of a text, and how long it took."""
        print(json.dumps(text), file=self._process.stdin, flush=True)
        answer: dict[str, Any] = json.loads(self._line())
        return answer

    def close(self) -> None:
        """End the process."""
        self._process.communicate()

    def _line(self) -> str:
        line = self._process.stdout.readline() if self._process.stdout else ""
        if not line:
            sys.exit(f"the process ended: {self._process.wait()}")
        return line


def _one_core() -> None:
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def scancode_python(given: Path | None) -> Path:
    """The interpreter that has ScanCode; made in the cache folder the first time."""
    folder = user_cache_path("isopen-bench") / SCANCODE[0].replace("==", "-")
    python = given or folder / "bin" / "python"
    if not given and not (folder / "ready").exists():
        print(f"Installing {' and '.join(SCANCODE)} into {folder} (once, 700 MB)...", file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        install = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *SCANCODE]
        subprocess.run(install, check=True)
        (folder / "ready").touch()
    return python


def make_cases(texts: dict[str, str], count: int) -> tuple[list[Case], list[Case]]:
    """`count` altered texts and half as many harmlessly changed ones, as (file, text); always the same."""
    sys.path.insert(0, str(ROOT))
    from tests.licenses.text.tampering import ALTERING, HARMLESS, dice
    from tests.licenses.text.test_tampering import LICENSES

    def some(changes: tuple[Callable[..., str], ...], many: int) -> list[Case]:
        pairs = [(file, change) for file in LICENSES for change in changes]
        chosen = random.Random(5).sample(pairs, min(many, len(pairs)))
        return [(file, change(texts[file], dice(file, change.__name__, "bench"))) for file, change in chosen]

    return some(ALTERING, count), some(HARMLESS, count // 2)


def run(readers: dict[str, Reader], cases: list[Case]) -> dict[str, Answers]:
    """Every reader reads every case, in turn."""
    answers: dict[str, Answers] = {name: [] for name in readers}
    for _, text in cases:
        for name, reader in readers.items():
            answers[name].append(reader.read(text))
    return answers


def summary(
    name: str, reader: Reader, original: dict[str, str], sides: dict[str, tuple[list[Case], Answers]]
) -> dict[str, Any]:
    """The figures of one side. A changed text is accepted where the answer is the one for the original."""
    times = [answer["ms"] for _, answers in sides.values() for answer in answers]
    altered, harmless = sides["altered"], sides["harmless"]

    def accepted(side: tuple[list[Case], Answers], *, sure: bool) -> int:
        pairs = zip(*side, strict=True)
        return sum(got["says"] == original[file] and (got["sure"] or not sure) for (file, _), got in pairs)

    return {
        "name": name,
        "texts": len(times),
        "ready_s": round(reader.ready_s, 2),
        "median_ms": round(statistics.median(times), 2),
        "p95_ms": round(sorted(times)[int(len(times) * 0.95)], 1),
        "worst_ms": round(max(times), 1),
        "memory_mb": round(max(answer["memory"] for _, answers in sides.values() for answer in answers)),
        "altered": len(altered[0]),
        "altered_named_like_the_original": accepted(altered, sure=False),
        "altered_and_sure_of_it": accepted(altered, sure=True),
        "harmless": len(harmless[0]),
        "harmless_accepted": accepted(harmless, sure=True),
    }


def misses(ours: dict[str, Any], theirs: dict[str, Any] | None) -> list[str]:
    """The targets that are not met."""
    checks = {
        "median under 5 ms": ours["median_ms"] < TARGET_MEDIAN_MS,
        "worst under 100 ms": ours["worst_ms"] < TARGET_WORST_MS,
        "memory under 100 MB": ours["memory_mb"] < TARGET_MEMORY_MB,
        "no altered text accepted": ours["altered_and_sure_of_it"] == 0,
        "97 in 100 harmless ones accepted": ours["harmless_accepted"] >= TARGET_HARMLESS * ours["harmless"],
    }
    if theirs:
        faster = theirs["median_ms"] / ours["median_ms"]
        checks["ten times faster than ScanCode"] = faster >= TARGET_SPEED_UP
        checks["fewer altered texts accepted"] = (
            ours["altered_and_sure_of_it"] < theirs["altered_named_like_the_original"]
        )
    return [name for name, met in checks.items() if not met]


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--cases", type=int, default=CASES, help="altered texts; half as many harmless ones")
    parser.add_argument("--scancode", type=Path, help="a Python that has scancode-toolkit-mini")
    parser.add_argument("--alone", action="store_true", help="without ScanCode")
    parser.add_argument("--texts", type=Path, default=TEXTS)
    return parser.parse_args()


def main() -> int:
    """Print one JSON document; 1 where a target is missed."""
    args = arguments()
    if not (args.texts / "index.json").is_file():
        sys.exit(f"needs the license texts in {args.texts}, which are not on this machine")
    rows = json.loads((args.texts / "index.json").read_text(encoding="utf-8"))
    texts = {row["file"]: (args.texts / row["file"]).read_text(encoding="utf-8") for row in rows}
    readers = {"isopen": Reader(Path(sys.executable), OURS, str(ROOT / "data"))}
    if not args.alone:
        readers["scancode"] = Reader(scancode_python(args.scancode), THEIRS)
    real = [(row["file"], texts[row["file"]]) for row in rows if row["kind"] == "real"]
    altered, harmless = make_cases(texts, args.cases)
    sides = {"real": real, "altered": altered, "harmless": harmless}
    answers = {side: run(readers, cases) for side, cases in sides.items()}
    figures = {}
    for name, reader in readers.items():
        original = {file: got["says"] for (file, _), got in zip(real, answers["real"][name], strict=True)}
        read = {side: (cases, answers[side][name]) for side, cases in sides.items()}
        figures[name] = summary(name, reader, original, read)
        reader.close()
    missed = misses(figures["isopen"], figures.get("scancode"))
    print(json.dumps({**figures, "missed": missed}, indent=2))
    return int(bool(missed))


if __name__ == "__main__":
    raise SystemExit(main())
