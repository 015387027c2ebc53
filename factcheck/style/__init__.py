"""House style: what the house wants said, how, and how bad it is if not. Written by standards editors, in YAML."""

from factcheck.style.apply import apply
from factcheck.style.loading import PACKS, load
from factcheck.style.problems import InvalidStyle, Problem
from factcheck.style.style import Style

__all__ = ["PACKS", "InvalidStyle", "Problem", "Style", "apply", "load"]
