"""What speaks for and against a candidate giving a value: named features, weighed by learned weights.

Every feature is a short readable string; those of one candidate are summed up by ``weighing.py``.
"""

import bisect
import dataclasses
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from factcheck import data
from factcheck.claims.attribution.sayings import Saying
from factcheck.claims.attribution.strength import MISREAD, PUT_AT, base, speaking, strength
from factcheck.language import Sentence

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

YEAR = re.compile(r"(?:1[5-9]|20)\d\d,?$")
DAY = re.compile(
    r"(?i)\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|june|july|august|september|"
    r"october|november|december|jan|feb|aug|sept?|oct|nov|dec)\b|\bmay \d|\d\s?[ap]\.?m\b"
)
ENDS = (".", "!", "?", '"', "”", "'", "’")
REFERRING = {"he", "she", "they", "it", "i", "we", "you", "who"}
CLAUSES = {"ccomp", "xcomp", "advcl", "relcl", "acl", "conj", "parataxis", "csubj", "pcomp"}
FEW = {"some", "few", "many", "several", "most", "half", "percent", "%"}
BARRIERS = dict.fromkeys("([", "bracket") | dict.fromkeys((";", "--", "—", "–", "-", ")"), "dash") | {",": "comma"}
CLOSE = 3  # tokens
HIGHEST = 60  # branches up, or tokens away, that are looked at
NEARER = (-1.0, 0.0, 1.0)
STRENGTHS = (-3.0, -2.0, -1.0, 0.0, 1.0, 2.0)


class Ancestry(NamedTuple):
    """The words above a value: how many branches up each stands, the branches, and the strength of the strongest word
    that reports within so many branches."""

    cues: dict[int, int]
    branches: tuple[str, ...]
    nearer: tuple[float, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class Place:
    """A value in its article: the ``sentence``, its token ``index`` there, its offset in the text, and the number of
    the quotation it stands in (None outside), the strength of the strongest saying of its sentence, the ``kind`` of
    value (see `kind_of`), the words ``above`` the value, and the marks of
    its sentence that part a cue from a value (found here if not given)."""

    sentence: Sentence
    index: int
    start: int
    end: int
    quotation: int | None
    long_quotation: bool
    best: float = -9.0
    kind: str = "figure"
    above: Ancestry | None = None
    barriers: tuple[tuple[int, str], ...] | None = None


@dataclasses.dataclass(frozen=True, slots=True)
class Candidate:
    """A saying in its article: the ``sentence`` it stands in, and how that lies to the value's: ``gap`` sentences back
    (negative: ahead), in the same paragraph or not, in which quotation its cue stands, whether that touches the value's
    quotation, and how many strong candidates stand between. ``traits`` is what holds whatever the value."""

    saying: Saying
    sentence: Sentence
    gap: int = 0
    near: bool = True
    quotation: int | None = None
    touches: str = "apart"
    between: int = 0
    traits: tuple[str, ...] = ()


def bucket(number: float, edges: tuple[float, ...]) -> int:
    return sum(number >= edge for edge in edges)


def of_none(place: Place, best: float) -> Iterator[str]:
    """What speaks for the article's own voice; ``best`` is the strength of the strongest candidate anywhere near."""
    quoted = "none" if place.quotation is None else "long" if place.long_quotation else "short"
    yield "own"
    yield f"own kind={place.kind}"
    yield f"own quoted={quoted}"
    yield f"own quoted={quoted} best={bucket(best, STRENGTHS)}"
    if place.sentence.index == 0:
        yield "own first sentence"
    if _ending(place.sentence) not in ENDS:
        yield "own unfinished"


def _ending(sentence: Sentence) -> str:
    """The last character of a sentence, space apart."""
    return sentence.article.source.text[max(sentence.start, sentence.end - 4) : sentence.end].rstrip()[-1:]


def kind_of(sentence: Sentence, start: int, end: int) -> str:
    """What sort of value stands at ``start``:``end`` of the source, by its surroundings alone."""
    text = sentence.article.source.text
    words = text[start:end]
    after = text[end : min(end + 12, sentence.end)].lower()
    before = text[max(start - 10, sentence.start) : start]
    if DAY.search(words):
        return "date"
    if YEAR.search(words):
        return "year"
    if DAY.search(before + words):
        return "date"
    if after.startswith(("-year-old", " years old")) or (words.isdigit() and len(words) < 3 and _aged(before, after)):
        return "age"
    if after.lstrip("- ").startswith(("percent", "per cent", "%", "points")) or "%" in words:
        return "percent"
    if words.startswith(("$", "£", "€")):
        return "money"
    if after.startswith(("-", "–")):
        return "compound"
    return "figure" if words[:1].isdigit() else "word"


def _aged(before: str, after: str) -> bool:
    """ "Ana Lee, 43, said" """
    return before.endswith(", ") and before[-3:-2].isalpha() and after[:1] in (",", ".", "")


def _opening(place: Place) -> str:
    """How the value's sentence opens: on a pronoun, an article, a number, a name, a conjunction..."""
    token = next((t for t in place.sentence.doc if not t.is_punct), None)
    return "nothing" if token is None else token.lower_ if token.pos_ == "PRON" else token.pos_


def traits(saying: Saying, doc: "Doc") -> tuple[str, ...]:
    """What speaks for and against ``saying`` of the sentence ``doc`` wherever the value stands."""
    cue, speaker = doc[saying.cue], doc[saying.speaker]
    power = bucket(strength(saying.lemma), STRENGTHS)
    return (
        f"how={saying.how}",
        f"strength={power}",
        f"how={saying.how} strength={power}",
        *_speaker(speaker, saying),
        *_manner(cue),
    )


def plainly(saying: Saying) -> Saying:
    """A rare construction as the common one that it is as good as: so that what was learned of that one counts."""
    if saying.how == "tail":  # a headline's speaker, behind it: as good as "according to"
        return dataclasses.replace(saying, how="according")
    if saying.lemma == PUT_AT:  # "the ministry put the toll at 20" is as good as "estimated"
        return dataclasses.replace(saying, lemma="estimate")
    if saying.how == "misread":  # "Police allege" is as good as "police say"
        return dataclasses.replace(saying, how="verb", lemma=base(saying.lemma.removesuffix(MISREAD)))
    return saying


def of_candidate(place: Place, candidate: Candidate, doc: "Doc") -> Iterator[str]:
    """What speaks for ``candidate``, whose sentence is ``doc``."""
    saying = plainly(candidate.saying)
    cue, speaker = doc[saying.cue], doc[saying.speaker]
    power = bucket(strength(saying.lemma), STRENGTHS)
    kind = place.kind
    yield from candidate.traits or traits(saying, doc)
    quoted = _quoted(place, candidate)
    if candidate.gap:
        ahead = "ahead" if candidate.gap < 0 else "back"
        where = f"{ahead} {quoted}"
        yield f"elsewhere {where} strength={power}"
        yield f"elsewhere {where} gap={min(abs(candidate.gap), 4)}"
        yield f"elsewhere {where} near={candidate.near}"
        yield f"elsewhere {where} between={min(candidate.between, 2)}"
        yield f"elsewhere {where} how={saying.how}"
        yield f"elsewhere {where} touches={candidate.touches}"
        yield f"elsewhere {where} content={content(cue)}"
        yield f"elsewhere {where} {saying.lemma}"
        yield f"elsewhere {where} kind={kind}"
        colon = _ending(candidate.sentence) == ":"
        yield f"elsewhere {where} ends in colon={colon} gap={min(abs(candidate.gap), 3)}"
        if saying.how == "label":
            yield f"elsewhere {where} label near={candidate.near} capitals={doc[saying.first].is_upper}"
        yield f"elsewhere {where} opening={_opening(place)} gap={min(abs(candidate.gap), 2)}"
        yield f"elsewhere {where} own best={bucket(place.best, STRENGTHS)} gap={min(abs(candidate.gap), 2)}"
        yield f"elsewhere {where} final={saying.cue > len(doc) - 6} gap={min(abs(candidate.gap), 2)}"
        return
    route, nearer, path = _route(doc, place, candidate.saying)
    lemma = saying.lemma
    yield f"here {lemma}"
    yield f"here {lemma} route={route.split(':')[0]}"
    yield f"here path={'>'.join(path[:2])}"
    yield f"here path={'>'.join(path[:3])}"
    yield f"here path={'>'.join(path[:2])} strength={power}"
    inner = [dep for dep in path[1:] if dep in CLAUSES]
    yield f"here inner={len(inner[:3])}"
    yield f"here inner={inner[0] if inner else None} {path[0] if path else None}"
    if path and path[0] in CLAUSES:
        yield f"here {path[0]} subject={_own_subject(doc, place, saying.cue)}"
    outer, inner_most = _clauses(doc, place, saying.cue)
    yield f"here outer={outer}"
    yield f"here outer={outer} strength={power}"
    yield f"here outer={outer} inner={inner_most}"
    if 0 < place.index - saying.cue <= CLOSE:
        yield f"here behind={place.index - saying.cue} kind={kind}"
    yield f"here value={doc[place.index].dep_} route={route.split(':')[0]} deep={len(path[:3])}"
    yield f"here route={route}"
    yield f"here route={route} strength={power}"
    yield f"here route={route} how={saying.how}"
    yield f"here {quoted}"
    yield f"here {quoted} strength={power}"
    yield f"here {quoted} touches={candidate.touches}"
    yield f"here nearer={nearer}"
    yield f"here nearer={nearer} strength={power}"
    yield f"here nearer={nearer} how={saying.how} route={route.split(':')[0]}"
    yield f"here between={min(candidate.between, 2)}"
    barrier = _barrier(place, doc, saying.cue)
    yield f"here barrier={barrier} inner={len(inner[:2])}"
    yield f"here barrier={barrier} route={route.split(':')[0]}"
    yield f"here kind={kind} path={'>'.join(path[:2])}"
    yield f"here kind={kind} how={saying.how}"
    if saying.how == "label":
        yield f"label first={place.sentence.index == 0} words={min(saying.last + 1, 4)}"
        yield f"label capitals={doc[saying.first].is_upper} name={speaker.pos_}"
    after = "cue first" if saying.cue < place.index else "cue after"
    yield f"here {after} how={saying.how}"
    yield f"here {after} route={route.split(':')[0]} far={bucket(abs(saying.cue - place.index), (4, 8, 16, 32))}"
    yield f"here content={content(cue)} route={route.split(':')[0]} {after}"
    yield f"here kind={kind} route={route.split(':')[0]}"
    if saying.first <= place.index <= saying.last:
        yield "here value within the speaker"


def _speaker(speaker: "Token", saying: Saying) -> Iterator[str]:
    lower = speaker.lower_
    if lower in REFERRING:
        kind = lower
    elif speaker.pos_ == "PROPN" and lower not in data.words("generic_speakers.txt"):
        kind = "name"
    elif speaker.pos_ in ("PRON", "DET", "NUM", "VERB", "ADV", "ADP"):
        kind = f"no noun {speaker.pos_}"
    else:
        kind = f"noun{bucket(speaking(speaker.lemma_.lower()), STRENGTHS)}"
        if speaker.tag_ == "NNS":
            yield "speaker plural"
    yield f"speaker={kind}"
    yield f"speaker={kind} how={saying.how}"
    if saying.how == "verb":
        yield f"speaker={kind} strength={bucket(strength(saying.lemma), STRENGTHS)}"
    if any(child.pos_ == "NUM" or child.lower_ in FEW for child in speaker.children):
        yield f"speaker counted how={saying.how}"


def _manner(cue: "Token") -> Iterator[str]:
    yield f"cue tag={cue.tag_}"
    yield f"cue dep={cue.dep_}"
    for child in cue.children:
        if child.dep_ == "neg":
            yield "cue negated"
        elif child.dep_ == "aux":
            yield f"cue aux={'modal' if child.tag_ == 'MD' else child.lemma_.lower()}"
        elif child.dep_ == "mark":
            yield f"cue mark={child.lower_}"


def content(cue: "Token") -> str:
    """How a cue takes what is said."""
    kinds = {child.dep_ for child in cue.children}
    if "ccomp" in kinds:
        clause = next(c for c in cue.children if c.dep_ == "ccomp")
        return "that" if any(c.lower_ == "that" and c.dep_ == "mark" for c in clause.children) else "clause"
    return next((k for k in ("xcomp", "dobj", "prep") if k in kinds), "bare")


def _quoted(place: Place, candidate: Candidate) -> str:
    if place.quotation is None:
        return "unquoted" if candidate.quotation is None else "cue quoted"
    if candidate.quotation == place.quotation:
        return "same quotation"
    size = "long" if place.long_quotation else "short"
    return f"{size} quotation" if candidate.quotation is None else f"{size} other quotation"


def _route(doc: "Doc", place: Place, saying: Saying) -> tuple[str, int, list[str]]:
    """By which branch the cue governs the value ("ccomp", "dobj", ..., "above:ccomp" where the cue hangs on a word
    that governs the value, "apart"), how strongly the strongest cue between reports (0: none does), and the branches
    from the cue down to the value."""
    if saying.how == "tail":
        return "above:prep", 0, ["^prep"]
    value = place.index
    if saying.how == "misread":  # the tree knows nothing of its clause
        return ("ccomp", 0, ["ccomp"]) if saying.cue < value else ("above:ccomp", 0, ["^ccomp"])
    above = place.above or ancestry(doc, value)
    cues, nearer = above.cues, above.nearer
    if saying.cue in cues:
        steps = cues[saying.cue]
        path = _plain(doc, list(above.branches[:steps][::-1]), saying)
        if saying.lemma == PUT_AT and path[:1] == ["prep"]:
            return "ccomp", 0, ["ccomp"]
        return (path[0] if path else "self"), bucket(nearer[max(steps - 1, 0)], NEARER), path
    token = doc[saying.cue]
    up: list[str] = []
    for _ in range(20):
        head = token.head
        if head.i == token.i:
            break
        up.insert(0, "^" + token.dep_)
        if head.i in cues or head.left_edge.i <= value <= head.right_edge.i:
            down = list(above.branches[: cues[head.i]][::-1]) if head.i in cues else []
            return f"above:{token.dep_}", bucket(nearer[-1], NEARER), up[:1] + down
        token = head
    return "apart", bucket(nearer[-1], NEARER), ["apart"]


def _own_subject(doc: "Doc", place: Place, cue: int) -> bool:
    """Whether the clause under the cue that holds the value has a subject of its own: "announced that one had died, but
    two [have died since]"."""
    token = doc[place.index]
    for _ in range(HIGHEST):
        if token.head.i == token.i or token.head.i == cue:
            break
        token = token.head
    return any(child.dep_ in ("nsubj", "nsubjpass", "expl") for child in token.children)


def _clauses(doc: "Doc", place: Place, cue: int) -> tuple[str, str]:
    """The outermost and the innermost clause between the cue and the value, each with what opens it: "advcl when",
    "relcl who", "ccomp"; what happened "when she resigned" she need not have said."""
    token = doc[place.index]
    found: list[Token] = []
    for _ in range(HIGHEST):
        if token.dep_ in CLAUSES and token.head.i != token.i:
            found.append(token)
        if token.head.i == token.i or token.head.i == cue:
            break
        token = token.head
    if not found:
        return "none", "none"
    return _opened(found[-1]), _opened(found[0])


def _opened(clause: "Token") -> str:
    """A clause's branch and the word that opens it."""
    for child in clause.children:
        if child.i > clause.i:
            break
        if child.dep_ == "mark" or child.tag_ in ("WRB", "WDT", "WP"):
            return f"{clause.dep_} {child.lower_}"
    return f"{clause.dep_} {clause.tag_}" if clause.dep_ in ("advcl", "acl") else clause.dep_


def ancestry(doc: "Doc", value: int) -> Ancestry:
    """The words above token ``value``."""
    token = doc[value]
    cues: dict[int, int] = {}
    branches: list[str] = []
    nearer = [-9.0]
    for steps in range(HIGHEST):
        cues[token.i] = steps
        head = token.head
        if head.i == token.i:
            break
        branches.append(token.dep_)
        best = nearer[-1]
        if token.dep_ in ("ccomp", "xcomp"):
            best = max(best, strength(head.lemma_.lower()))
        nearer.append(best)
        token = head
    return Ancestry(cues, tuple(branches), tuple(nearer))


def _plain(doc: "Doc", path: list[str], saying: Saying) -> list[str]:
    """ "denied reports that ...", "made the claim that ...": what the noun holds is the cue's own content"""
    if path[:2] == ["dobj", "acl"] or path[:2] == ["dobj", "ccomp"]:
        for child in doc[saying.cue].children:
            if child.dep_ == "dobj" and child.lemma_.lower() in data.words("cue_nouns.txt"):
                return ["ccomp", *path[2:]]
    return path


def barriers(doc: "Doc") -> tuple[tuple[int, str], ...]:
    """The marks of a sentence that may part a cue from a value."""
    return tuple((t.i, BARRIERS[t.text]) for t in doc if t.text in BARRIERS)


def _barrier(place: Place, doc: "Doc", cue: int) -> str:
    """The strongest mark between a cue and the value: a bracket, semicolon or dash, several commas, one, none."""
    low, high = min(cue, place.index), max(cue, place.index)
    marks = barriers(doc) if place.barriers is None else place.barriers
    commas = 0
    for n in range(bisect.bisect_left(marks, (max(low, high - HIGHEST), "")), len(marks)):
        index, sort = marks[n]
        if index >= high:
            break
        if sort != "comma":
            return sort
        commas += 1
    return "comma" if commas == 1 else "commas" if commas else "none"
