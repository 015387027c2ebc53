"""What is built is whole: a wheel in an empty environment, used from another folder."""

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def call(*command: str | Path, cwd: Path) -> str:
    clean = {k: v for k, v in os.environ.items() if k not in {"PYTHONPATH", "VIRTUAL_ENV", "PYTHONHOME"}}
    done = subprocess.run([str(c) for c in command], cwd=cwd, env=clean, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from a copy of what is packaged."""
    copy = tmp_path_factory.mktemp("source")
    shutil.copytree(ROOT / "factcheck", copy / "factcheck", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("setup.cfg", "pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, copy)
    call(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", "dist", cwd=copy)
    (built,) = (copy / "dist").glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The ``bin`` of an environment that holds the wheel, and borrows its dependencies from the one that tests."""
    home = tmp_path_factory.mktemp("empty") / "venv"
    venv.create(home, symlinks=True)
    python = home / "bin" / "python"
    install = ("install", "--quiet", "--no-deps", "--no-index", wheel)
    call(sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", python, *install, cwd=home)
    (library,) = home.glob("lib/python*/site-packages")
    (library / "borrowed.pth").write_text(sysconfig.get_path("purelib"))  # its own .pth files are not followed
    return home / "bin"


def test_the_wheel_holds_every_file_of_the_package(wheel: Path) -> None:
    packed = {name for name in zipfile.ZipFile(wheel).namelist() if name.startswith("factcheck/")}
    files = {p.relative_to(ROOT).as_posix() for p in (ROOT / "factcheck").rglob("*") if p.is_file()}
    assert packed == {f for f in files if "__pycache__" not in f}


def test_the_demo_runs_from_another_folder(installed: Path, tmp_path: Path) -> None:
    where = call(installed / "python", "-c", "import factcheck; print(factcheck.__file__)", cwd=tmp_path)
    assert Path(where.strip()).is_relative_to(installed.parent)
    call(installed / "factcheck", "report", ROOT / "examples" / "takeover", cwd=tmp_path)
    page = (tmp_path / "reports" / "takeover.html").read_text("utf-8")
    assert "Kestrel Foods" in page
    draft = ROOT / "examples" / "drafts" / "flood.md"
    check = ("check", ROOT / "examples" / "flood", "--draft", draft, "--fail-on", "never")
    assert "flood.md:" in call(installed / "factcheck", *check, cwd=tmp_path)
