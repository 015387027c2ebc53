"""Do two values agree? One file a family of kinds, one line each in ``registry.py``."""

from factcheck.verdicts.agreement.registry import agree, closeness

__all__ = ["agree", "closeness"]
