"""An invented story in five articles, with claims of every kind, every verdict and every stance, put together by hand.

The page is tested on this and not on the pipeline's output, so that its tests fail when the page is at fault.
"""

import datetime
import re

from factcheck.model import (
    Attribution,
    Claim,
    Fact,
    Finding,
    Kind,
    Modifier,
    Outcome,
    Position,
    Relation,
    Severity,
    Skipped,
    Source,
    Span,
    Stance,
    Value,
    Verdict,
    When,
)

CREATED = datetime.datetime(2031, 5, 14, 7, 30, tzinfo=datetime.UTC)

COURIER = """Ferry Capsizes Off Port Marren, Killing 14
Monday, 12 May 2031

The car ferry Lady Ansgar rolled over in heavy seas on Sunday night, killing 14 passengers, the \
Marren coastguard said. \
Another 31 people were hurt, five of them seriously.

The first distress call came at 21:40, according to the harbour office. Waves in the bay were up to four metres high. \
The vessel, built in 1987, was the second oldest on the route.

Captain Ilse Brandvold, 58, was taken to hospital. Police said she had been arrested on suspicion of negligence. \
The rescue took six hours.

The ferry company put the damage at about 2.4 million crowns. The coastguard said it was the worst accident on this \
coast since the war.
"""

WIRE = """Coastal Wire - 12 May 2031
At least 14 dead as ferry overturns in Kestrel Bay

PORT MARREN - At least 14 people died when a ferry with 210 people aboard overturned on Sunday, \
coastguard officers said. \
Dozens were injured.

A distress call was received at about 9.45 p.m., the harbour office said. The ship was built in 1987.

The transport union said 40 people had been hurt, and that 60 percent of the crew had not been trained for a storm. \
The company denied that, saying every sailor had been trained.

The captain, a 58-year-old woman, has not been arrested, a police spokeswoman said.
"""

LEDGER = """Death toll in ferry disaster rises to 19
Tuesday, 13 May 2031

Divers recovered five more bodies overnight, bringing the number of dead in the capsizing of the \
Lady Ansgar to 19, the \
coastguard said. More than 200 people had been on board.

Hospitals treated 38 injured passengers. The harbour office now says that the call for help was made at 21:55.

The 44-year-old ship was the oldest ferry of the fleet. Its licence had expired on 3 May, the \
transport union said. The \
company, in a statement carried by Coastal Wire, put the damage at nearly 3 million crowns.

The town council voted 7-2 to suspend the service.
"""

DISPATCH = """Ferry deaths now 23, union blames untrained crew
Evening Dispatch, 14 May 2031

Twenty-three people are now known to have died on the Lady Ansgar, the coastguard said on Wednesday.

Some 220 people were on board, a coastguard officer said. The union says that only a fifth of the 12 officers had been \
trained for storms. Winds had reached 95 kilometres per hour (59 mph).

The licence of the vessel, built in 1989, had run out on 30 April, the ministry said. Insurers \
expect claims of between \
2 and 5 million crowns. The search lasted for nearly eight hours.

Councillors voted by seven to two to stop the ferries for 30 days.
"""

TEXTS = {"s1": COURIER, "s2": WIRE, "s3": LEDGER, "s4": DISPATCH, "s5": WIRE}


def _source(id: str, name: str, publisher: str, title: str, day: int, same_as: str | None = None) -> Source:
    text = TEXTS[id]
    start = text.index(title)
    return Source(
        id=id,
        path=f"ferry/{name}.txt",
        name=name,
        text=text,
        title=title,
        title_span=Span(start, start + len(title)),
        publisher=publisher,
        published=datetime.date(2031, 5, day),
        body=text.index("\n\n") + 2,
        same_as=same_as,
    )


SOURCES = (
    _source("s1", "marren-courier", "Marren Courier", "Ferry Capsizes Off Port Marren, Killing 14", 12),
    _source("s2", "coastal-wire", "Coastal Wire", "At least 14 dead as ferry overturns in Kestrel Bay", 12),
    _source("s3", "northern-ledger", "Northern Ledger", "Death toll in ferry disaster rises to 19", 13),
    _source("s4", "evening-dispatch", "Evening Dispatch", "Ferry deaths now 23, union blames untrained crew", 14),
    _source("s5", "bay-radio", "Bay Radio", "At least 14 dead as ferry overturns in Kestrel Bay", 12, same_as="s2"),
)

Bound = float | str | None


class Story:
    """Collects claims and facts in the order in which a person would tell them."""

    def __init__(self, sources: tuple[Source, ...] = SOURCES) -> None:
        self.sources = sources
        self.claims: list[Claim] = []
        self.facts: list[Fact] = []

    def claim(
        self,
        source: str,
        within: str,
        text: str,
        kind: Kind,
        low: Bound,
        high: Bound = "same",
        modifier: Modifier = "=",
        unit: str | None = None,
        subject: str = "",
        speaker: str | None = None,
        canonical: str | None = None,
        cue: str | None = "said",
        stance: Stance = "asserts",
        via: str | None = None,
        hedges: tuple[str, ...] = (),
        relation: Relation | None = None,
    ) -> str:
        """A claim whose value words ``text`` stand in the passage ``within`` of a source."""
        whole = next(s.text for s in self.sources if s.id == source)
        at = whole.index(within)
        start = at + within.index(text)
        sentence = _sentence(whole, start, start + len(text))
        attribution = None
        if speaker is not None:
            named = whole.rfind(speaker, 0, start) if speaker not in whole[at:] else whole.index(speaker, at)
            link = Attribution(via, via, whole.index(via), whole.index(via) + len(via)) if via else None
            attribution = Attribution(speaker, canonical or speaker, named, named + len(speaker), cue, stance, link)
        top = low if high == "same" else high
        claim = Claim(
            id=f"c{len(self.claims) + 1}",
            source=source,
            start=start,
            end=start + len(text),
            sentence=sentence,
            text=whole[sentence.start : sentence.end],
            kind=kind,
            value=Value(text, low, top, modifier, unit, text),
            subject=subject,
            when=When("Sunday", "2031-05-11"),
            attribution=attribution,
            hedges=hedges,
            relation=relation,
        )
        self.claims.append(claim)
        return claim.id

    def fact(
        self, label: str, kind: Kind, verdict: Verdict, *positions: tuple[str, list[str]], severity: Severity = "info"
    ) -> None:
        """A fact with its positions, each a value and the ids of its claims."""
        known = {c.id: c for c in self.claims}
        made = []
        for value, ids in positions:
            speakers = dict.fromkeys(a.canonical for i in ids if (a := known[i].attribution))
            made.append(Position(value, tuple(ids), len({known[i].source for i in ids}), tuple(speakers)))
        every = tuple(i for p in made for i in p.claims)
        self.facts.append(
            Fact(
                id=f"f{len(self.facts) + 1}",
                label=label,
                kind=kind,
                claims=every,
                verdict=verdict,
                severity=severity,
                positions=tuple(made),
                why=("the same event: the capsizing of the ferry", f"the same kind of value: {kind}")
                if len(every) > 1
                else (),
                apart=("“five more bodies” adds to a total and is kept apart",) if verdict == "update" else (),
            )
        )

    def outcome(self, findings: tuple[Finding, ...] = (), skipped: tuple[Skipped, ...] = ()) -> Outcome:
        return Outcome(self.sources, tuple(self.claims), tuple(self.facts), findings, skipped, CREATED)


def _sentence(text: str, start: int, end: int) -> Span:
    """The stretch between the line or sentence ends around a value."""
    before = [m.end() for m in re.finditer(r"[.!?][”\"]?\s+(?=[A-Z“])|\n+", text) if m.end() <= start]
    after = re.compile(r"[.!?][”\"]?(?=\s+[A-Z“]|\s*\n)|\n|$").search(text, end)
    return Span(before[-1] if before else 0, after.end() if after else len(text))


GUARD = "Marren coastguard"


def ferry() -> Outcome:
    """The whole story, judged."""
    s = Story()
    c = s.claim
    dead_1 = c(
        "s1",
        "killing 14 passengers",
        "14",
        "count",
        14,
        subject="passengers",
        speaker="the Marren coastguard",
        canonical=GUARD,
    )
    dead_0 = c("s1", "Killing 14", "14", "count", 14, subject="")
    dead_2 = c(
        "s2",
        "At least 14 people died",
        "At least 14",
        "count",
        14,
        None,
        ">",
        subject="people",
        speaker="coastguard officers",
        canonical=GUARD,
    )
    dead_3 = c("s3", "Lady Ansgar to 19", "19", "count", 19, subject="dead", speaker="coastguard", canonical=GUARD)
    dead_4 = c(
        "s4",
        "Twenty-three people",
        "Twenty-three",
        "count",
        23,
        subject="people",
        speaker="the coastguard",
        canonical=GUARD,
    )
    s.fact(
        "people killed when the ferry capsized",
        "count",
        "update",
        ("14", [dead_1, dead_0, dead_2]),
        ("19", [dead_3]),
        ("23", [dead_4]),
        severity="warning",
    )

    hurt_1 = c("s1", "Another 31 people", "31", "count", 31, subject="people", hedges=("reportedly",))
    hurt_2 = c("s2", "Dozens were injured", "Dozens", "count", 24, 99, "~", subject="injured")
    hurt_3 = c("s2", "said 40 people", "40", "count", 40, subject="people", speaker="The transport union")
    hurt_4 = c(
        "s3", "treated 38 injured", "38", "count", 38, subject="injured passengers", speaker="Hospitals", cue="treated"
    )
    s.fact(
        "people injured",
        "count",
        "conflict",
        ("31", [hurt_1]),
        ("dozens", [hurt_2]),
        ("40", [hurt_3]),
        ("38", [hurt_4]),
        severity="error",
    )
    five = c(
        "s1",
        "five of them seriously",
        "five",
        "count",
        5,
        subject="them",
        relation=Relation("part_of", s.claims[5].start),
    )

    aboard_1 = c(
        "s2",
        "with 210 people",
        "210",
        "count",
        210,
        subject="people aboard",
        speaker="coastguard officers",
        canonical=GUARD,
    )
    aboard_2 = c("s3", "More than 200 people", "More than 200", "count", 200, None, ">", subject="people")
    aboard_3 = c(
        "s4",
        "Some 220 people",
        "Some 220",
        "count",
        209,
        231,
        "~",
        subject="people",
        speaker="a coastguard officer",
        canonical=GUARD,
    )
    s.fact(
        "people on board",
        "count",
        "conflict",
        ("210", [aboard_1, aboard_2]),
        ("some 220", [aboard_3]),
        severity="warning",
    )

    call_1 = c("s1", "came at 21:40", "21:40", "time", "21:40", subject="distress call", speaker="the harbour office")
    call_2 = c(
        "s2",
        "at about 9.45 p.m.",
        "about 9.45 p.m.",
        "time",
        "21:40",
        "21:50",
        "~",
        subject="distress call",
        speaker="the harbour office",
    )
    call_3 = c(
        "s3",
        "at 21:55",
        "21:55",
        "time",
        "21:55",
        subject="call for help",
        speaker="The harbour office",
        canonical="the harbour office",
        cue="says",
    )
    s.fact(
        "time of the distress call",
        "time",
        "conflict",
        ("21:40", [call_1, call_2]),
        ("21:55", [call_3]),
        severity="error",
    )

    held_1 = c("s1", "had been arrested on", "arrested", "status", None, subject="captain", speaker="Police")
    held_2 = c(
        "s2",
        "has not been arrested",
        "not been arrested",
        "status",
        None,
        subject="captain",
        speaker="a police spokeswoman",
        canonical="Police",
        stance="denies",
    )
    s.fact(
        "the captain arrested",
        "status",
        "disputed",
        ("arrested", [held_1]),
        ("not arrested", [held_2]),
        severity="error",
    )

    share_1 = c(
        "s2",
        "60 percent of the crew",
        "60 percent",
        "percent",
        60,
        unit="percent",
        subject="crew",
        speaker="The transport union",
    )
    share_2 = c(
        "s4",
        "only a fifth of",
        "a fifth",
        "percent",
        20,
        unit="percent",
        subject="officers",
        speaker="The union",
        canonical="The transport union",
        cue="says",
    )
    share_3 = c(
        "s2",
        "saying every sailor",
        "every",
        "percent",
        100,
        unit="percent",
        subject="sailor",
        speaker="The company",
        stance="denies",
        cue="denied",
    )
    s.fact(
        "share of the crew trained for storms",
        "percent",
        "disputed",
        ("60 percent", [share_1]),
        ("a fifth", [share_2]),
        ("every", [share_3]),
        severity="warning",
    )

    damage_1 = c(
        "s1",
        "about 2.4 million crowns",
        "about 2.4 million crowns",
        "money",
        2.28e6,
        2.52e6,
        "~",
        unit="crown",
        subject="damage",
        speaker="The ferry company",
        cue="put",
    )
    damage_2 = c(
        "s3",
        "nearly 3 million crowns",
        "nearly 3 million crowns",
        "money",
        2.7e6,
        3e6,
        "<",
        unit="crown",
        subject="damage",
        speaker="company",
        canonical="The ferry company",
        via="Coastal Wire",
    )
    damage_3 = c(
        "s4",
        "between 2 and 5 million crowns",
        "between 2 and 5 million crowns",
        "money",
        2e6,
        5e6,
        unit="crown",
        subject="claims",
        speaker="Insurers",
        cue="expect",
    )
    s.fact(
        "damage",
        "money",
        "conflict",
        ("about 2.4 million crowns", [damage_1]),
        ("nearly 3 million crowns", [damage_2]),
        ("between 2 and 5 million crowns", [damage_3]),
        severity="warning",
    )

    old_1 = c("s1", "the second oldest", "second oldest", "rank", 2, subject="vessel")
    old_2 = c("s3", "the oldest ferry", "oldest", "rank", 1, subject="ferry")
    s.fact(
        "the ferry's rank by age", "rank", "conflict", ("second oldest", [old_1]), ("oldest", [old_2]), severity="info"
    )

    expired_1 = c(
        "s3", "expired on 3 May", "3 May", "date", "2031-05-03", subject="licence", speaker="the transport union"
    )
    expired_2 = c("s4", "out on 30 April", "30 April", "date", "2031-04-30", subject="licence", speaker="the ministry")
    s.fact(
        "date on which the licence expired",
        "date",
        "conflict",
        ("3 May", [expired_1]),
        ("30 April", [expired_2]),
        severity="error",
    )

    built_1 = c("s1", "built in 1987", "1987", "year", "1987", subject="vessel")
    built_2 = c("s2", "built in 1987", "1987", "year", "1987", subject="ship")
    built_3 = c("s4", "built in 1989", "1989", "year", "1989", subject="vessel")
    s.fact("year in which the ferry was built", "year", "conflict", ("1987", [built_1, built_2]), ("1989", [built_3]))

    took_1 = c("s1", "took six hours", "six hours", "duration", 6, unit="hour", subject="rescue")
    took_2 = c(
        "s4", "for nearly eight hours", "nearly eight hours", "duration", 7.2, 8, "<", unit="hour", subject="search"
    )
    s.fact("duration of the rescue", "duration", "conflict", ("six hours", [took_1]), ("nearly eight hours", [took_2]))

    age_1 = c("s1", "Brandvold, 58,", "58", "age", 58, unit="year", subject="Ilse Brandvold")
    age_2 = c("s2", "a 58-year-old woman", "58-year-old", "age", 58, unit="year", subject="captain")
    s.fact("age of the captain", "age", "agree", ("58", [age_1, age_2]))

    vote_1 = c("s3", "voted 7-2", "7-2", "score", 7, 2, subject="council vote")
    vote_2 = c("s4", "seven to two", "seven to two", "score", 7, 2, subject="council vote")
    s.fact("result of the council vote", "score", "agree", ("7-2", [vote_1, vote_2]))

    s.fact("people seriously injured", "count", "single", ("five", [five]))
    high = c("s1", "up to four metres", "up to four metres", "measure", None, 4, "<", unit="metre", subject="waves")
    s.fact("height of the waves", "measure", "single", ("up to four metres", [high]))
    wind = c(
        "s4",
        "reached 95 kilometres per hour",
        "95 kilometres per hour",
        "measure",
        95,
        unit="kilometre per hour",
        subject="winds",
    )
    wind_2 = c(
        "s4",
        "(59 mph)",
        "59 mph",
        "measure",
        59,
        unit="mile per hour",
        subject="winds",
        relation=Relation("conversion_of", s.claims[-1].start),
    )
    s.fact("speed of the wind", "measure", "single", ("95 kilometres per hour", [wind, wind_2]))
    ship = c("s3", "The 44-year-old ship", "44-year-old", "age", 44, unit="year", subject="ship")
    s.fact("age of the ship", "age", "single", ("44", [ship]))
    officers = c("s4", "of the 12 officers", "12", "count", 12, subject="officers")
    s.fact("officers", "count", "single", ("12", [officers]))
    worst = c(
        "s1",
        "the worst accident on this",
        "worst",
        "rank",
        1,
        subject="accident",
        speaker="The coastguard",
        canonical=GUARD,
    )
    s.fact("the accident's rank", "rank", "single", ("worst", [worst]))
    stop = c(
        "s4",
        "for 30 days",
        "30 days",
        "duration",
        30,
        unit="day",
        subject="stop of the ferries",
        stance="doubts",
        speaker="Councillors",
        cue="voted",
    )
    s.fact("duration of the stop", "duration", "single", ("30 days", [stop]))

    at = {x.id: x for x in s.claims}
    findings = (
        Finding(
            "conflict",
            "error",
            "Sources differ on people injured: 31, dozens, 40 or 38.",
            "s1",
            at[hurt_1].start,
            at[hurt_1].end,
            "f2",
            (hurt_1, hurt_3),
            "Give the range, or say who says what.",
            "conflict-1",
        ),
        Finding(
            "number-style",
            "info",
            "Write “14” at the start of a sentence as a word.",
            "s2",
            at[dead_2].start,
            at[dead_2].end,
            None,
            (),
            "Spell it out.",
            "style-1",
        ),
        Finding(
            "conflict",
            "error",
            "Sources differ on the licence.",
            "s3",
            at[expired_1].start,
            at[expired_1].end,
            "f9",
            (expired_1,),
            "",
            "conflict-2",
            "The ministry confirmed 30 April by phone.",
        ),
    )
    return s.outcome(findings, (Skipped("ferry/photo.pdf", "not a text: PDF files cannot be read"),))
