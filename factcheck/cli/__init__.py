"""The command line: it translates and does nothing else. One file a command, one line in ``COMMANDS``."""

from factcheck.cli.main import main

__all__ = ["main"]
