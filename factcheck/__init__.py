"""factcheck shows where news articles about one event agree and where they conflict."""

from factcheck.version import __version__

__all__ = ["__version__"]
