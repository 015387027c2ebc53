"""``factcheck accept``: an editor's decision on a finding."""

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from factcheck.style.decisions import Decision


@click.command("accept")
@click.argument("findings", nargs=-1, required=True, metavar="FINDING...")
@click.option("--reason", required=True, metavar="TEXT", help="Why: what was checked, and with whom.")
@click.option("--until", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="The last day on which it holds.")
@click.option("--report", metavar="FILE", help="A JSON report that has the findings. Default: the last check here.")
@click.option("--decisions", metavar="FILE", help="Where to write it. Default: where the last check looked.")
def command(findings: tuple[str, ...], reason: str, until: object, report: str | None, decisions: str | None) -> int:
    """Accept findings by their ids, as `factcheck check` shows them.

    The decision is written to a YAML file beside the rules. It holds as long as the finding is the same: a figure that
    changes counts again.

    \b
    Examples:
      factcheck accept conflict-1f0c9a2e --reason "We asked: the monitor counts fighters only."
      factcheck accept term-77aa01bc --reason "The sponsor's name." --until 2027-01-31
    """
    import datetime

    from factcheck.cli import config, lastrun
    from factcheck.cli.exits import OK
    from factcheck.cli.output import Misused, say
    from factcheck.style import decisions as made
    from factcheck.style.problems import nearest

    if not reason.strip():
        raise Misused("a decision wants a reason: --reason TEXT")
    known, where = lastrun.recall()
    if report:
        try:
            known = lastrun.from_report(report)
        except ValueError as error:
            raise Misused(str(error)) from None
    for name in findings:
        if name not in known:
            near = nearest(name, tuple(known))
            hint = f" Did you mean {near}?" if near else " Run `factcheck check` first, or name a --report."
            raise Misused(f"the last check has no finding {name}.{hint}")
    end = until.date() if isinstance(until, datetime.datetime) else None
    today = datetime.date.today()
    new = [made.on(known[name][0], known[name][1], reason, end, today) for name in findings]
    path = decisions or where or config.settings({}).decisions
    write(path, new)
    say(f"{path}: {len(new)} accepted")
    if end and end < today:
        say(f"{path}: {end} has passed, so that counts for nothing; give a later day with --until")
    return OK


def write(path: str, new: "list[Decision]") -> None:
    """Add decisions to the file ``path``."""
    from pathlib import Path

    from factcheck.cli.output import Misused
    from factcheck.report import write as write_file
    from factcheck.style import InvalidStyle
    from factcheck.style import decisions as made

    try:
        before = Path(path).read_text("utf-8") if Path(path).exists() else ""
        write_file(path, made.added(before, new, path))
    except InvalidStyle as invalid:
        raise Misused(str(invalid)) from None
    except OSError as error:
        raise Misused(f"cannot write {path}: {(error.strerror or str(error)).lower()}") from None
