"""``factcheck init``: a start."""

import click


@click.command("init")
@click.argument("folder", default=".", metavar="[FOLDER]", type=click.Path(file_okay=False))
@click.option("--force", is_flag=True, help="Write over files that are there.")
def command(folder: str, force: bool) -> int:
    """Write factcheck.yml and rules/house.yml into FOLDER (the working folder), with comments that explain them.

    \b
    Examples:
      factcheck init
      factcheck init stories/ferry && cd stories/ferry && factcheck rules validate
    """
    from importlib import resources
    from pathlib import Path

    from factcheck.cli.exits import OK
    from factcheck.cli.output import Misused, say
    from factcheck.report import write

    start = resources.files("factcheck.style").joinpath("start")
    wanted = {Path(folder, *name): start.joinpath(name[-1]) for name in (("factcheck.yml",), ("rules", "house.yml"))}
    there = [str(path) for path in wanted if path.exists()]
    if there and not force:
        raise Misused(f"{' and '.join(there)} already there; --force writes over them")
    for path, content in wanted.items():
        try:
            write(path, content.read_text("utf-8"))
        except OSError as error:
            raise Misused(f"cannot write {path}: {(error.strerror or str(error)).lower()}") from None
        say(f"wrote {path}")
    return OK
