"""factcheck shows where news articles about one event agree and where they conflict.

`check` compares articles and gives a `Report`; `extract` gives the claims of one text. Names are imported when they are
first used, so that ``import factcheck`` costs nothing.
"""

from typing import TYPE_CHECKING, Any

from factcheck.version import __version__

if TYPE_CHECKING:
    from factcheck.api import Report, check, extract
    from factcheck.language import Language, NoLanguageModel
    from factcheck.sources import NothingToRead

__all__ = ["Language", "NoLanguageModel", "NothingToRead", "Report", "__version__", "check", "extract"]

_HOMES = {
    "Report": "factcheck.api",
    "check": "factcheck.api",
    "extract": "factcheck.api",
    "Language": "factcheck.language",
    "NoLanguageModel": "factcheck.language",
    "NothingToRead": "factcheck.sources",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'factcheck' has no attribute {name!r}")
    import importlib

    return getattr(importlib.import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return __all__
