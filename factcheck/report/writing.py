"""A report onto the disk: whole or not at all."""

import os
import tempfile
from pathlib import Path


def write(path: str | Path, text: str) -> None:
    """Write ``text`` to ``path`` as UTF-8, line ends as they are. It replaces the file in one step: a reader, and a
    run that is cut short, never see half a report. Missing folders are made. Raises OSError."""
    path = Path(path)
    if path.exists() and not path.is_file():  # a device, a named pipe
        with path.open("w", encoding="utf-8", newline="") as out:
            out.write(text)
        return
    path = Path(os.path.realpath(path))
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with open(handle, "w", encoding="utf-8", newline="") as out:
            out.write(text)
        os.chmod(name, path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
