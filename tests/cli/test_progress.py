"""A progress bar is for somebody who watches and waits."""

import sys

import pytest

from factcheck.cli import progress


@pytest.mark.parametrize(
    ("terminal", "quiet", "long", "shown"),
    [(True, False, 0.0, True), (False, False, 0.0, False), (True, True, 0.0, False), (True, False, 3600.0, False)],
)
def test_the_bar_is_shown_when_work_is_long_and_somebody_watches(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    terminal: bool,
    quiet: bool,
    long: float,
    shown: bool,
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(progress, "LONG", long)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: terminal)
    with progress.Bar(quiet=quiet) as bar:
        for n in range(3):
            bar.step("extract", n + 1, 3)
    out, err = capsys.readouterr()
    assert out == ""
    assert ("Reading articles" in err) is shown
