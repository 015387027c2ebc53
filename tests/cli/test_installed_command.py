"""The installed command, end to end, as a shell sees it."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = Path(sys.executable).with_name("factcheck")
EXAMPLES = Path(__file__).parents[2] / "examples"
HEAVY = {"spacy", "pandas", "numpy", "onnxruntime", "pint", "babel", "pydantic", "jinja2", "rich", "ruamel", "re2"}

pytestmark = pytest.mark.skipif(not COMMAND.exists(), reason="factcheck is not installed in this environment")


def call(*args: str | Path, **options: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run([COMMAND, *map(str, args)], capture_output=True, text=True, **options)  # type: ignore[call-overload,no-any-return]


@pytest.mark.parametrize("args", [[], ["--help"], ["--version"], ["check", "--help"], ["chekc"]])
def test_help_imports_nothing_heavy(args: list[str]) -> None:
    code = f"import sys; from factcheck.cli.main import run; run({args!r}); print(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert HEAVY & set(done.stderr.splitlines()[-1].split()) == set()


def test_importing_the_package_imports_nothing_heavy() -> None:
    code = "import factcheck, sys; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert HEAVY & set(done.stdout.split()) == set()


def test_the_exit_codes(tmp_path: Path) -> None:
    clash = call("check", EXAMPLES / "takeover", cwd=tmp_path)
    assert (clash.returncode, clash.stderr) == (1, "")
    assert "error" in clash.stdout
    (tmp_path / "calm.txt").write_text("Nothing happened in the harbour.", "utf-8")
    assert call("check", "calm.txt", "missing.txt", cwd=tmp_path).returncode == 3
    assert call("check", "calm.txt", "--frmat", "json", cwd=tmp_path).returncode == 2


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    writing = subprocess.Popen(
        [COMMAND, "extract", EXAMPLES / "aleppo", "--format", "json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
    )
    assert writing.stdout
    writing.stdout.close()
    assert writing.wait(60) == 0
    assert writing.stderr
    assert writing.stderr.read() == b""


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are POSIX")
def test_ctrl_c(tmp_path: Path) -> None:
    """Interrupted while it waits for an article, the command stops with 130 and leaves no file behind."""
    os.mkfifo(tmp_path / "wire.txt")
    waiting = subprocess.Popen(
        [COMMAND, "extract", "wire.txt", "--output", "out.json"],
        stderr=subprocess.PIPE,
        cwd=tmp_path,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # tests in the background ignore it
    )
    with (tmp_path / "wire.txt").open("wb"):  # opens when the command has opened it to read
        waiting.send_signal(signal.SIGINT)
        assert waiting.wait(30) == 130
    assert waiting.stderr
    assert waiting.stderr.read().strip() == b"interrupted"
    assert [p.name for p in tmp_path.iterdir()] == ["wire.txt"]
