"""Fact -> positions and verdict: which of its claims agree, and what an editor should make of the rest."""

from factcheck.verdicts.judge import judge

__all__ = ["judge"]
