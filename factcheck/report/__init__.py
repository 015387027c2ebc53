"""Outcome -> a report. Each format is one file here and one line in ``registry.py``."""

from factcheck.report.registry import FORMATS, render
from factcheck.report.summary import summary
from factcheck.report.writing import write

__all__ = ["FORMATS", "render", "summary", "write"]
