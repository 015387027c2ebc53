"""Every format of an article, one line each, by the suffix of the file's name. A format gives the text's heading; the
text itself is always the file's content."""

from collections.abc import Callable, Mapping

from factcheck.sources import markdown, plain
from factcheck.sources.heading import Heading

FORMATS: Mapping[str, Callable[[str], Heading]] = {
    ".txt": plain.heading,
    ".text": plain.heading,
    ".md": markdown.heading,
    ".markdown": markdown.heading,
    "": plain.heading,  # a file without a suffix, and standard input
}
