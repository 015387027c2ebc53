"""A house style in force: its rules and settings, and where each came from."""

import dataclasses
from collections.abc import Mapping

from factcheck.model import Tolerances
from factcheck.style.checks import Rule
from factcheck.style.decisions import Decision
from factcheck.style.tree import Place
from factcheck.style.vocabulary import Vocabulary


@dataclasses.dataclass(frozen=True)
class Style:
    """Rules in the order in which they were given: where several of a kind are for one fact or claim, the last speaks.

    ``origins`` tells where a setting came from, by its name: "trust", "tolerance.money", "vocabulary.names.X", the id
    of a rule, or a rule's field ("conflicts.severity"). ``off`` are the rules that were switched off. ``warnings`` says
    in words what was read but cannot be used. ``decisions`` are findings that an editor has accepted.
    """

    rules: tuple[Rule, ...] = ()
    tolerance: Tolerances = dataclasses.field(default_factory=dict)
    trust: tuple[str, ...] = ()
    vocabulary: Vocabulary = dataclasses.field(default_factory=Vocabulary)
    off: tuple[str, ...] = ()
    origins: Mapping[str, Place] = dataclasses.field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    decisions: tuple[Decision, ...] = ()
