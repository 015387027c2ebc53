"""Who published an article: an agency in the dateline, a line that says so, the tail of the title, or a file that is
named after a site."""

import re
from pathlib import PurePath

from factcheck import data

# DURBAN, South Africa (Reuters) - ...      LIMA, Nov. 3 (AP) -- ...
DATELINE = re.compile(
    r"""(?x) ^\s*
    [A-Z][A-Z'’.\s-]{2,30} (?:,\s*[\w.\s]{2,30})? (?:,\s*\w+\.?\s+\d{1,2}(?:,\s*\d{4})?)?
    \s*\((?P<agency>[A-Z][\w.&'’\s-]{1,30})\)\s*(?:[-–—]|--)\s
    """
)
CREDIT = re.compile(
    r"""(?ix) ^\W*(?:source|publisher|published\s+by|(?:copyright|©|\(c\))\s*(?:©|\(c\))?\s*(?:19|20)\d\d(?:[-–]\d+)?)
    \s*:?\s+ (?P<name>[^.|;\n]{2,60}?) (?:[.|;]|\s+all\s+rights\b|$)"""
)
TAIL = re.compile(r"\s(?:\||[-–—])\s(?P<name>[^|–—]{2,40})$")  # Seven hurt in fire | Daily Planet
NEWSY = re.compile(
    r"\b(?:news|times|post|herald|tribune|journal|press|gazette|radio|tv|online|\w+\.(?:com|org|net))\b", re.I
)
SITE = re.compile(
    r"^(?:\d+[-_])?(?:www-)?(?P<host>[a-z0-9]+(?:-[a-z0-9]+)*?)-(?P<end>com|org|net|co-uk|com-au|info|gov)$"
)


def in_body(text: str, start: int) -> str | None:
    """From a dateline in the first lines after ``start``, or a line that credits somebody anywhere below."""
    lines = [line.strip() for line in text[start:].splitlines() if line.strip()]
    for line in lines[:3]:
        if match := DATELINE.match(line):
            return _spelled(match["agency"])
    for line in lines[:3] + lines[-3:]:
        if len(line) <= 100 and (match := CREDIT.match(line)):
            return _spelled(match["name"])
    return None


def in_title(title: str) -> str | None:
    """The name after the last bar or dash of a title, where it looks like that of a newsroom."""
    match = TAIL.search(title)
    if match and ("|" in match.group() or NEWSY.search(match["name"])):
        return _spelled(match["name"])
    return None


def in_path(path: str) -> str | None:
    """The site that a file is named after: "3-example-com.txt" is from example.com."""
    match = SITE.match(PurePath(path).stem.lower())
    return f"{match['host'].replace('-', '.')}.{match['end'].replace('-', '.')}" if match else None


def _spelled(name: str) -> str:
    name = name.strip()
    return data.table("agencies.tsv").get(name.upper(), name)
