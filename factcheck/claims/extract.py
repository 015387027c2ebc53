"""One article -> its claims: find sentences worth parsing, parse them in one batch, read the values, fill the slots,
find who says it."""

from factcheck.claims import quantities
from factcheck.claims.about import about
from factcheck.claims.attribution import Speakers
from factcheck.claims.reading import Reading
from factcheck.claims.registry import READERS
from factcheck.claims.slots import slots
from factcheck.language import Article, Language, Sentence
from factcheck.model import Claim, Source


def extract(source: Source, language: Language) -> tuple[Claim, ...]:
    """The claims of ``source`` in the order of its text, with ids "c1", "c2", ... within it."""
    article = Article(source, language)
    hints = {id(r.hint): r.hint for r in READERS}.values()
    worth = [s for s in article.sentences if any(h.search(s.text) for h in hints)]
    speakers = Speakers(article)
    article.parse({n: None for s in worth for n in (s, *speakers.near(s))})
    claims: list[Claim] = []
    for sentence in worth:
        for reading in _readings(sentence):
            claims.append(
                Claim(
                    id=f"c{len(claims) + 1}",
                    source=source.id,
                    start=reading.start,
                    end=reading.end,
                    sentence=sentence.span,
                    text=sentence.text,
                    kind=reading.kind,
                    value=reading.value,
                    relation=reading.relation,
                    attribution=speakers.of(sentence, reading.start, reading.end),
                    **{"about": _about(sentence, reading), **slots(sentence, reading)},
                )
            )
    return tuple(claims)


def _about(sentence: Sentence, reading: Reading) -> str:
    start, end = reading.start - sentence.start, reading.end - sentence.start
    over = next((q for q in quantities.read(sentence) if start < q.tail and q.start < end), None)
    return about(sentence, over) if over is not None else ""


def _readings(sentence: Sentence) -> list[Reading]:
    """Readings of all kinds, none overlapping another, in the order of the text."""
    taken: list[Reading] = []
    for reader in READERS:
        for reading in sorted(reader.read(sentence), key=lambda r: (r.start - r.end, r.start)):
            if not any(reading.start < t.end and t.start < reading.end for t in taken):
                taken.append(reading)
    return sorted(taken, key=lambda r: r.start)
