"""How long `isopen ask llama` takes from the keyboard to the answer, beside `hf version` on the same machine.

Whole processes, in turn (A B A B ...), so that a slow moment of the machine hits both. The goal: sooner than hf.
"""

import statistics
import subprocess
import sys
import time
from pathlib import Path

RUNS = 9


def seconds(command: list[str]) -> float:
    """Run a command to its end and time it."""
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def main() -> int:
    """Print both medians and their ratio; 1 when isopen is the slower one."""
    folder = Path(sys.executable).parent
    ask, hub = [str(folder / "isopen"), "ask", "llama"], [str(folder / "hf"), "version"]
    seconds(ask), seconds(hub)
    times = [(seconds(ask), seconds(hub)) for _ in range(RUNS)]
    ours, theirs = (statistics.median(column) for column in zip(*times, strict=True))
    ratio = statistics.median(a / b for a, b in times)
    print(f"isopen ask llama   {ours * 1000:6.0f} ms (median of {RUNS})")
    print(f"hf version         {theirs * 1000:6.0f} ms")
    print(f"ratio              {ratio:6.2f}   (goal: below 1)")
    return int(ratio >= 1)


if __name__ == "__main__":
    raise SystemExit(main())
