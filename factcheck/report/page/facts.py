"""A fact as the page shows it: its positions with their letters, its evidence, who repeats whom."""

import dataclasses
import datetime
import itertools
import re
from collections.abc import Iterable, Mapping, Sequence

from markupsafe import Markup

from factcheck.model import CONTESTED, SEVERITIES, Attribution, Bound, Claim, Fact, Finding, Span
from factcheck.report.csv import letter
from factcheck.report.page.papers import Paper
from factcheck.report.page.text import Mark, marked
from factcheck.report.page.wording import VERDICTS, capital, listed, short_day, within
from factcheck.units import canonical

STYLES = 6
"""Positions have that many colours and patterns; after the last they begin again, and the letter tells them apart."""
LONGEST_SENTENCE = 600
LONGEST_NEIGHBOUR = 240
FOLLOWING = re.compile(r"\s?(?P<word>%|[^\W\d_]+)")
STANCES = {"confirms": "confirmed", "denies": "denied", "doubts": "doubted"}


@dataclasses.dataclass(frozen=True, slots=True)
class Evidence:
    """One claim, where it stands: its paper, its place there, and the sentence with its neighbours, marked. ``words``
    are the value's, with the unit or the date that they leave out."""

    claim: Claim
    paper: Paper
    words: str
    letter: str
    style: str
    place: str
    share: int
    before: Markup
    sentence: Markup
    after: Markup

    @property
    def speaker(self) -> str | None:
        """Who says it, None in the article's own words."""
        return self.claim.attribution.canonical if self.claim.attribution else None

    @property
    def stance(self) -> str:
        """ "denied", "confirmed", "doubted", or nothing for a plain statement."""
        return STANCES.get(self.claim.attribution.stance, "") if self.claim.attribution else ""

    @property
    def chain(self) -> tuple[Attribution, ...]:
        """The speaker and whoever relays the speaker, nearest first."""
        links: list[Attribution] = []
        link = self.claim.attribution
        while link is not None and len(links) < 5:
            links.append(link)
            link = link.via
        return tuple(links)


@dataclasses.dataclass(frozen=True, slots=True)
class Voice:
    """A speaker, or the articles themselves (None), with the articles that carry the words and the stance taken."""

    speaker: str | None
    stance: str
    papers: tuple[Paper, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class Place:
    """A position of a fact: its letter, its colour and pattern, its evidence."""

    letter: str
    style: str
    value: str
    evidence: tuple[Evidence, ...]
    articles: int
    speakers: tuple[str, ...]

    @property
    def papers(self) -> tuple[Paper, ...]:
        return tuple({e.paper.id: e.paper for e in self.evidence}.values())

    @property
    def only_draft(self) -> bool:
        """Whether no source says so."""
        return all(e.paper.is_draft for e in self.evidence)

    @property
    def words(self) -> str:
        """The value in the articles' words: those that most of them use, without the capital of a sentence's start
        where another article does without."""
        said = [e.words for e in self.evidence]
        if not said:
            return self.value
        folded = [text.casefold() for text in said]
        common = max(dict.fromkeys(folded), key=folded.count)
        return max((text for text in said if text.casefold() == common), key=lambda text: (text[:1].islower(), text))

    @property
    def voices(self) -> tuple[Voice, ...]:
        """Who says it, named speakers first."""
        heard: dict[tuple[str | None, str], dict[str, Paper]] = {}
        for e in sorted(self.evidence, key=lambda e: e.speaker is None):
            heard.setdefault((e.speaker, e.stance), {})[e.paper.id] = e.paper
        return tuple(Voice(*who, tuple(papers.values())) for who, papers in heard.items())


@dataclasses.dataclass(frozen=True, slots=True)
class Entry:
    """What one paper says on a fact, in one cell of the table: equal statements once, with how often."""

    evidence: Evidence
    times: int


@dataclasses.dataclass(frozen=True, slots=True)
class Story:
    """A fact with everything that the page says about it."""

    fact: Fact
    places: tuple[Place, ...]
    echoes: tuple[str, ...]
    findings: tuple[Finding, ...]

    @property
    def id(self) -> str:
        return self.fact.id

    @property
    def contested(self) -> bool:
        return self.fact.verdict in CONTESTED

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        return tuple(e for p in self.places for e in p.evidence)

    @property
    def papers(self) -> tuple[Paper, ...]:
        return tuple({e.paper.id: e.paper for e in self.evidence}.values())

    @property
    def speakers(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(e.speaker for e in self.evidence if e.speaker))

    @property
    def accepted(self) -> tuple[str, ...]:
        """The reasons for which an editor has accepted what was found here, if all of it is accepted."""
        if self.findings and all(f.suppressed is not None for f in self.findings):
            return tuple(dict.fromkeys(f.suppressed or "no reason given" for f in self.findings))
        return ()

    @property
    def hints(self) -> tuple[str, ...]:
        """What the house style's own rules advise here. That sources conflict needs no hint: the page is made of it."""
        told = [f.hint for f in self.findings if f.hint and f.suppressed is None and f.rule not in VERDICTS]
        return tuple(dict.fromkeys(told))

    def cells(self) -> dict[str, tuple[Entry, ...]]:
        """What each paper says, by its id."""
        found: dict[str, dict[tuple[str, str, str | None], Entry]] = {}
        for e in self.evidence:
            cell = found.setdefault(e.paper.id, {})
            key = (e.letter, e.words.casefold(), e.speaker)
            cell[key] = Entry(cell[key].evidence, cell[key].times + 1) if key in cell else Entry(e, 1)
        return {paper: tuple(cell.values()) for paper, cell in found.items()}


def stories(
    facts: Sequence[Fact], claims: Mapping[str, Claim], papers: Sequence[Paper], findings: Iterable[Finding]
) -> tuple[Story, ...]:
    """The facts for the page, worst first: by severity, then by verdict, then by how many articles tell them."""
    by_id = {p.id: p for paper in papers for p in (paper, *paper.copies)}
    found: dict[str, list[Finding]] = {}
    for finding in findings:
        if finding.fact is not None:
            found.setdefault(finding.fact, []).append(finding)
    made = [_story(fact, claims, by_id, tuple(found.get(fact.id, ()))) for fact in facts]
    order = list(VERDICTS)
    return tuple(
        sorted(
            made,
            key=lambda s: (
                bool(s.accepted),
                -SEVERITIES.index(s.fact.severity),
                order.index(s.fact.verdict),
                -len(s.papers),
            ),
        )
    )


def _story(
    fact: Fact, claims: Mapping[str, Claim], papers: Mapping[str, Paper], findings: tuple[Finding, ...]
) -> Story:
    places: list[Place] = []
    alone = len(fact.positions) < 2
    for n, position in enumerate(fact.positions):
        style = "p0" if alone else f"p{n % STYLES + 1}"
        known = [claims[c] for c in position.claims if c in claims and claims[c].source in papers]
        evidence = tuple(_evidence(claim, papers[claim.source], letter(n), style) for claim in known)
        places.append(Place(letter(n), style, position.value, evidence, position.articles, position.speakers))
    return Story(fact, tuple(places), _echoes(places, fact.verdict == "update"), findings)


def _evidence(claim: Claim, paper: Paper, letter: str, style: str) -> Evidence:
    text = paper.source.text
    sentence = claim.sentence
    marks = [Mark(claim.start, claim.end, f"value {style}")]
    if (subject := _subject(claim, text)) is not None:
        marks.append(Mark(subject.start, subject.end, "counted"))
    for link in (claim.attribution, claim.attribution.via if claim.attribution else None):
        if link is not None:
            marks.append(Mark(link.start, link.end, "speaker"))
    before, after = paper.before(sentence), paper.after(sentence)
    number, total = paper.paragraph(claim.start), len(paper.paragraphs)
    title = paper.source.title_span
    headline = title is not None and claim.span.within(title)
    return Evidence(
        claim=claim,
        paper=paper,
        words=_in_full(claim, text),
        letter=letter,
        style=style,
        place="headline" if headline else f"paragraph {number + 1} of {total}",
        share=round(100 * claim.start / max(1, len(text))),
        before=_tail(text, before, marks),
        sentence=_window(text, sentence, claim.span, marks),
        after=_head(text, after, marks),
    )


def _in_full(claim: Claim, text: str) -> str:
    """The value's words, and what they leave out: the unit right behind them ("7.2" as "7.2 metres"), the date that a
    day was resolved to ("Wednesday" as "Wednesday, 14 May 2031")."""
    words, unit = claim.value.text, claim.value.unit
    if claim.kind == "date":
        return _dated(words, claim.value.low, claim.value.high)
    behind = FOLLOWING.match(text, claim.end)
    if unit is None or behind is None or claim.kind not in ("measure", "money", "percent", "duration"):
        return words
    word = behind["word"].lower()
    return words + behind.group() if canonical(word) == unit or word.removesuffix("s") == unit.lower() else words


def _dated(words: str, low: Bound, high: Bound) -> str:
    if low != high or any(c.isdigit() for c in words):
        return words
    try:
        return f"{words}, {short_day(datetime.date.fromisoformat(str(low)))}"
    except ValueError:
        return words


def _subject(claim: Claim, text: str) -> Span | None:
    """The words of the counted thing in the claim's sentence, the ones nearest to the value: claims say what is
    counted, and not where it stands."""
    words = claim.subject or claim.head
    if not words:
        return None
    low, high = claim.sentence.start, min(claim.sentence.end, claim.sentence.start + 10_000)
    inside, wanted = text[low:high].casefold(), words.casefold()
    if len(inside) != high - low:  # folding changed the length, so the offsets would be wrong
        return None
    found: list[Span] = []
    at = inside.find(wanted)
    while at >= 0:
        found.append(Span(low + at, low + at + len(wanted)))
        at = inside.find(wanted, at + 1)
    return min(found, key=lambda s: min(abs(s.start - claim.end), abs(claim.start - s.end)), default=None)


def _window(text: str, sentence: Span, value: Span, marks: list[Mark]) -> Markup:
    start, end = sentence.start, max(sentence.end, value.end)
    clip = Markup('<span class="cut">…</span>')
    if end - start <= LONGEST_SENTENCE:
        return marked(text, start, end, marks)
    low, high = max(start, value.start - LONGEST_SENTENCE // 2), min(end, value.end + LONGEST_SENTENCE // 2)
    body = marked(text, low, high, marks)
    return (clip if low > start else Markup("")) + body + (clip if high < end else Markup(""))


def _tail(text: str, span: Span, marks: list[Mark]) -> Markup:
    low = max(span.start, span.end - LONGEST_NEIGHBOUR)
    return (Markup("…") if low > span.start else Markup("")) + marked(text, low, span.end, marks)


def _head(text: str, span: Span, marks: list[Mark]) -> Markup:
    high = min(span.end, span.start + LONGEST_NEIGHBOUR)
    return marked(text, span.start, high, marks) + (Markup("…") if high < span.end else Markup(""))


def _echoes(places: Sequence[Place], moving: bool) -> tuple[str, ...]:
    """Who repeats whom, in sentences: a speaker that several articles quote is one voice, and one that is quoted with
    different values deserves a call."""
    said: dict[str, dict[str, dict[str, Paper]]] = {}
    relayed: dict[tuple[str, str], dict[str, Paper]] = {}
    for place in places:
        for e in place.evidence:
            if e.speaker is not None:
                said.setdefault(e.speaker, {}).setdefault(place.words, {})[e.paper.id] = e.paper
                for nearer, further in itertools.pairwise(e.chain):
                    relayed.setdefault((nearer.canonical, further.canonical), {})[e.paper.id] = e.paper
    lines: list[str] = []
    for speaker, values in said.items():
        if len(values) > 1 and moving:
            continue
        if len(values) > 1:
            told = [f"{value} ({_tags(papers.values())})" for value, papers in values.items()]
            lines.append(f"{capital(speaker)}, quoted with different values: {listed(told)}.")
        else:
            (papers,) = values.values()
            if len(papers) > 1:
                every = "both" if len(papers) == 2 else "all"
                told_by = _tags(papers.values())
                lines.append(f"{told_by} {every} quote {within(speaker)}: one voice, not {len(papers)}.")
    for (speaker, relay), papers in relayed.items():
        verb = "has" if len(papers) == 1 else "have"
        lines.append(f"{_tags(papers.values())} {verb} the words of {within(speaker)} from {within(relay)}.")
    return tuple(lines)


def _tags(papers: Iterable[Paper]) -> str:
    return listed([p.tag for p in papers])
