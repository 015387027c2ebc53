"""Files, folders, globs and standard input -> `Source`. Each format is one file here and one line in `registry.py`."""

from factcheck.sources.read import NothingToRead, Reading, from_text, read

__all__ = ["NothingToRead", "Reading", "from_text", "read"]
