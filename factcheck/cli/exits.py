"""The exit codes of every command."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.model import Outcome

OK = 0
FINDINGS = 1
WRONG_USE = 2
UNREAD = 3
INTERRUPTED = 130  # as shells report a command that was stopped by ctrl-C

NEVER = "never"


def code(outcome: "Outcome", fail_on: str = NEVER) -> int:
    """The exit code of a check: that of a source that was not read wins, since the check is then incomplete.
    ``fail_on`` is a severity or "never"; accepted findings do not count."""
    from factcheck.model import SEVERITIES, worst

    if outcome.skipped:
        return UNREAD
    level = worst(f.severity for f in outcome.findings if f.suppressed is None)
    if fail_on == NEVER or level is None:
        return OK
    return FINDINGS if SEVERITIES.index(level) >= [*SEVERITIES].index(fail_on) else OK  # type: ignore[arg-type]
