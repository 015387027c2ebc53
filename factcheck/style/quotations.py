"""Where somebody is quoted: the stretches between quotation marks."""

import re

from factcheck.model import Span

# “They left,” she said; "They left"; «Ils sont partis»; „Sie sind fort“. A quotation of several paragraphs has an
# opening mark at each of them and one closing mark at the end: what is not closed ends with its paragraph.
CURLED = re.compile(r"“[^“”\n]*(?:\n(?![ \t]*\n)[^“”\n]*)*(?:”|(?=\n|“)|\Z)")
STRAIGHT = re.compile(r'(?:(?<=[\s(\[—–-])|\A)"[^"\n]*(?:\n(?![ \t]*\n)[^"\n]*)*"', re.M)
GUILLEMETS = re.compile(r"«[^«»]*»")
LOW_HIGH = re.compile(r"„[^„“”]*[“”]")
# ‘They left’, as British papers quote; an apostrophe inside a word is none: ‘They’d left’
SINGLE = re.compile(r"(?<!\w)‘(?:[^‘’\n]|(?<=\w)’(?=\w))*’(?!\w)")
SINGLE_STRAIGHT = re.compile(r"(?<![\w'])'(?=\w)(?:[^'\n]|(?<=\w)'(?=\w))*'(?!\w)")
MARKS = (CURLED, STRAIGHT, GUILLEMETS, LOW_HIGH, SINGLE, SINGLE_STRAIGHT)


def quotations(text: str) -> tuple[Span, ...]:
    """The quotations of ``text``, quotation marks included, in order; those within others are left out."""
    spans = sorted((Span(m.start(), m.end()) for mark in MARKS for m in mark.finditer(text)), key=lambda s: s.start)
    outer: list[Span] = []
    for span in spans:
        if not outer or span.start >= outer[-1].end:
            outer.append(span)
    return tuple(outer)
