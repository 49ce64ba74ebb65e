"""The progress bar of a run, on stderr so that stdout stays the report's."""

from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from bot.cli.safe import printable
from bot.probes.records import Run
from bot.probes.runner import Progress as Far
from bot.texts import Texts


class Bar:
    """A bar while it is entered. On something that is no terminal, a line now and then."""

    def __init__(self, run: Run, texts: Texts) -> None:
        console = Console(stderr=True)
        self._texts = texts
        self._live = console.is_terminal
        self._console = console
        self._progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
            TextColumn("{task.fields[note]}"),
            console=console,
            disable=not self._live,
            transient=True,
        )
        self._task: TaskID = self._progress.add_task(printable(run.model)[:40], total=None, note="")
        self._told = -1
        console.print(
            printable(texts("probe-begun", id=run.id, model=run.model, host=run.served.host)), markup=False
        )

    def show(self, far: Far) -> None:
        """Show how far it is."""
        failed = self._texts("probe-failed", count=far.failures) if far.failures else ""
        left = self._texts("probe-opinions-left", count=far.opinions_left) if far.opinions_left else ""
        note = " · ".join(filter(None, (failed, left)))
        self._progress.update(self._task, completed=far.done, total=far.total or None, note=note)
        tenth = far.done * 10 // far.total if far.total else 0
        if not self._live and tenth > self._told:
            self._told = tenth
            self._console.print(f"{far.done}/{far.total} {note}".rstrip(), markup=False, highlight=False)

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._progress.stop()
