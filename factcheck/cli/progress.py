"""A progress bar on standard error, when that is a terminal and the work is long."""

import sys
import time
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

LONG = 1.0  # seconds of work before a bar is shown
NAMES = {"extract": "Reading articles"}


class Bar:
    """Shows how far a run is; as a context manager, it cleans up behind itself."""

    def __init__(self, *, quiet: bool = False) -> None:
        self._wanted = not quiet and sys.stderr.isatty()
        self._began = time.monotonic()
        self._bar: Progress | None = None
        self._tasks: dict[str, TaskID] = {}

    def __enter__(self) -> "Bar":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar:
            self._bar.stop()

    def step(self, name: str, done: int, total: int) -> None:
        """``done`` of ``total`` in step ``name``."""
        if not self._wanted or (self._bar is None and time.monotonic() - self._began < LONG):
            return
        if self._bar is None:
            from rich.console import Console
            from rich.progress import Progress

            self._bar = Progress(console=Console(stderr=True), transient=True)
            self._bar.start()
        if name not in self._tasks:
            self._tasks[name] = self._bar.add_task(NAMES.get(name, name), total=total)
        self._bar.update(self._tasks[name], completed=done, total=total)
