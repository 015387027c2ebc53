"""Names within one article: a short name, an acronym or a pronoun -> the fullest name that the article gives."""

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from factcheck import data
from factcheck.claims.attribution.strength import strength
from factcheck.language import Article, Sentence

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

Quoted = Callable[[int], bool]

# "Ministry of Health", "Lt. Ana de Vries", "O'Hara & Sons": capitalised words, and small words only between such
WORD = r"[^\W\d_a-zß-öø-ÿ][\w’'.&-]*"
NAME = re.compile(rf"{WORD}(?:[ \xa0](?:(?:of|for|the|and|on|in|de|van|von|bin|al|al-|el|&)[ \xa0]){{0,2}}{WORD})*")
ACRONYM = re.compile(r"(?:[A-Z]\.?){2,8}$")
BRACKETED = re.compile(r"[ \xa0]\(([A-Z][A-Za-z.&-]{1,9})\)")
# "..., known as the Lantern", "... (also known by its initials OCR)"
KNOWN_AS = (
    r"(?:(?:also|better|widely|commonly|formerly|locally|simply)[ \xa0])?(?:known|referred[ \xa0]to)[ \xa0]"
    r"(?:as|by[ \xa0](?:its|the|their)[ \xa0](?:initials|acronym|abbreviation))[ \xa0](?:the[ \xa0])?"
)
ALIAS = re.compile(rf"[ \xa0]?[,(]?[ \xa0]?{KNOWN_AS}[\"“‘']?({NAME.pattern})")
TITLED = 0.7  # share of capitalised words from which a line of five or more is a headline, whose words are no names
MODIFIERS = 3  # of a described body: "the Orlav state news agency"
ENDING = re.compile(r"(?:['’]s|['’]|[.,&-]+)$")
WEEKDAYS = dict.fromkeys(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"], "")
WHERE = {"in", "at", "near", "from", "to", "into", "across", "through", "outside", "around"}
PERSON = {"he", "she", "him", "her", "his", "hers"}
SEVERAL = {"they", "them", "their"}
THING = {"it", "its"}
PRONOUNS = PERSON | SEVERAL | THING
MALE = {"mr", "mr.", "sir", "lord", "father", "brother", "king", "prince"}
FEMALE = {"mrs", "mrs.", "ms", "ms.", "miss", "lady", "dame", "sister", "queen", "princess"}
SPEAKS = 0.5  # log-odds from which a verb's subject is a speaker
HONORIFICS = {t.rstrip(".") for t in MALE | FEMALE} | {"dr", "prof"}
REACH = 6  # sentences back in which a pronoun's antecedent is looked for
LONGEST = 10  # words of a name
FARTHEST = 6000  # characters back in which a described body is looked for
LINE = re.compile(r"[^\r\n\u2028\u2029]+")
MOST = 4000  # names of an article: a bound for hostile text


class Names:
    """Resolves names within ``article``."""

    def __init__(self, article: Article) -> None:
        self.article = article

    @cached_property
    def _names(self) -> dict[str, list[tuple[str, ...]]]:
        """The article's names as words, by each of their words."""
        by_word: dict[str, list[tuple[str, ...]]] = {}
        seen: set[tuple[str, ...]] = set()
        text = self.article.source.text
        for match in (m for line in LINE.finditer(text) if not _headline(line) for m in _in(NAME, line)):
            for piece in _pieces(re.split(r"[ \xa0]+", match.group())):
                words = _core(_unowned(piece))
                if not words or len(words) > LONGEST or words in seen:
                    continue
                seen.add(words)
                for word in set(words):
                    by_word.setdefault(_plain(word), []).append(words)
            if len(seen) >= MOST:
                break
        return by_word

    @cached_property
    def _acronyms(self) -> dict[str, str]:
        """Acronyms and the names they stand for: "(SOHR)" behind a name, or a name's initials."""
        found: dict[str, str] = {}
        text = self.article.source.text
        for match in BRACKETED.finditer(text):
            named = list(NAME.finditer(text, max(0, match.start() - 120), match.start()))
            before = named[-1] if named else None
            if before and before.end() == match.start():
                found.setdefault(match.group(1).replace(".", ""), " ".join(_core(before.group().split())))
        for names in self._names.values():
            for words in names:
                if len(words) < 3:
                    continue
                initials = "".join(w[0] for w in words if w[0].isupper())
                if len(initials) > 2:
                    found.setdefault(initials, " ".join(words))
        return found

    @cached_property
    def _aliases(self) -> dict[tuple[str, ...], str]:
        """Other names that the article itself gives: "..., known as the Lantern"."""
        found: dict[tuple[str, ...], str] = {}
        text = self.article.source.text
        if "known" in text or "referred to" in text:
            for match in NAME.finditer(text):
                other = ALIAS.match(text, match.end())
                if other:
                    alias = tuple(_plain(w) for w in _core(other.group(1).split()))
                    found.setdefault(alias, " ".join(_core(match.group().split())))
        return found

    def fullest(self, name: str) -> str:
        """The longest name of the article that ``name`` is a short form of; ``name`` itself if there is none."""
        words = _core(re.split(r"[ \xa0]+", name.strip()))
        if not words:
            return name
        alias = self._aliases.get(tuple(_plain(w) for w in words))
        if alias:
            return alias
        if len(words) == 1 and ACRONYM.match(words[0]):
            return self._acronyms.get(words[0].replace(".", ""), name)
        wanted = [_plain(w) for w in words]
        if len(wanted) == 2 and wanted[0] in HONORIFICS:  # "Ms Lee" is "Lee"
            wanted = wanted[1:]
        known = self._names.get(wanted[-1], [])
        if wanted[-1] in data.words("bodies.txt"):  # "the Institute": the name that has the word anywhere
            fits = [n for n in known if set(wanted) <= {_plain(w) for w in n}]
        else:  # "Lee", "Mr Lee": the name that ends so
            fits = [n for n in known if [_plain(w) for w in n[-len(wanted) :]] == wanted and not _body(n)]
        best = max((n for n in fits if _plain(n[0]) not in HONORIFICS), key=len, default=())
        return " ".join(best) if len(best) > len(wanted) else name

    def described(self, noun: str, offset: int) -> str | None:
        """The fuller words for a body that is now but "the ministry": the last "the health ministry" or "Ministry of
        Health" before ``offset``; None if there is none."""
        text = self.article.source.text
        pattern = re.compile(
            rf"(?:\b(?P<article>the|an?|its|their|[A-Z][\w.-]*['’]s)\s+)?(?P<words>(?:[A-Za-z][\w.-]*\s+){{1,{MODIFIERS}}})"
            rf"{re.escape(noun)}\b(?!['’-])",
            re.IGNORECASE,
        )
        best: str | None = None
        for match in pattern.finditer(text, max(0, offset - FARTHEST), offset):
            words = match["words"].split()
            if not (match["article"] or all(w[0].isupper() for w in words)):
                continue
            if any(w.lower() in data.words("stop_words.txt") or w.lower() in PRONOUNS for w in words):
                continue
            owner = match["article"] if match["article"] and match["article"][0].isupper() else ""
            owner = owner if "'" in owner or "’" in owner else ""
            best = " ".join(w for w in (owner, *words, text[match.end("words") : match.end()]) if w)
        if best is not None:
            return best
        names = {n for n in self._names.get(noun, ()) if len(n) > 1}
        return " ".join(names.pop()) if len(names) == 1 else None

    def antecedent(self, sentence: Sentence, pronoun: "Token", quoted: Quoted) -> "tuple[Sentence, Token] | None":
        """The noun that ``pronoun`` of ``sentence`` likely stands for: the nearest fitting subject before it, on the
        same side of quotation marks (``quoted`` tells whether an offset of the source lies within them)."""
        fits = _fits(pronoun.lower_, self)
        side = quoted(sentence.start + pronoun.idx)
        for back in range(REACH + 1):
            index = sentence.index - back
            if index < 0:
                break
            earlier = self.article.sentences[index]
            limit = pronoun.i if back == 0 else len(earlier.doc)
            found = next(
                (t for t in _subjects(earlier.doc, limit) if fits(t) and quoted(earlier.start + t.idx) == side), None
            )
            if found is not None:
                return earlier, found
        return None

    def gender(self, token: "Token") -> str | None:
        """ "he" or "she" where a title before a name's last word tells, anywhere in the article."""
        for words in self._names.get(_plain(token.text), []):
            first = words[0].lower()
            if first in MALE:
                return "he"
            if first in FEMALE:
                return "she"
        return None


def untitled(name: str) -> str:
    """A person's name without the office before it: "Police Chief Ana Lee" -> "Ana Lee"; others as they are."""
    words = name.split()
    titles = data.words("titles.txt")
    last = max((n for n, w in enumerate(words[:-1]) if _plain(w) in titles), default=None)
    if last is None or _body(tuple(words[last + 1 :])) or any(w[0].islower() for w in words[last + 1 :]):
        return name
    return " ".join(words[last + 1 :])


def _in(pattern: re.Pattern[str], line: re.Match[str]) -> Iterator[re.Match[str]]:
    return pattern.finditer(line.string, line.start(), line.end())


def _headline(line: re.Match[str]) -> bool:
    """Whether nearly every word of a line has a capital, as in headlines of some papers."""
    text = line.group().rstrip()
    words = [w for w in text.split() if w[0].isalpha()] if len(text) < 200 and text[-1:] != "." else []
    return len(words) > 4 and sum(w[0].isupper() for w in words) >= TITLED * len(words)


def _subjects(doc: "Doc", limit: int) -> Iterator["Token"]:
    """Nouns before token ``limit`` that a pronoun may stand for, the likeliest first: speakers, subjects of the main
    clause, other subjects and sources from the end, then other names."""
    before = [t for t in doc if t.i < limit and t.pos_ in ("PROPN", "NOUN")]
    subjects = [t for t in before if t.dep_ in ("nsubj", "nsubjpass")]
    yield from (t for t in reversed(subjects) if strength(t.head.lemma_.lower()) >= SPEAKS)
    yield from (t for t in subjects if t.head.dep_ == "ROOT")
    yield from (t for t in reversed(subjects) if t.head.dep_ != "ROOT")
    yield from (t for t in reversed(before) if t.dep_ == "pobj" and t.head.head.lower_ in ("according", "said", "told"))
    yield from (t for t in reversed(before) if t.pos_ == "PROPN" and t.dep_ not in ("compound", "nsubj"))


def _fits(pronoun: str, names: Names) -> "Callable[[Token], bool]":
    people = data.words("people.txt")

    def person(token: "Token") -> bool:
        if token.tag_ in ("NNS", "NNPS"):
            return False
        if token.pos_ == "NOUN":
            return token.lemma_.lower() in people
        gender = names.gender(token)
        right = gender is None or (gender == "she") == (pronoun in ("she", "her", "hers"))
        named = token.text[:1].isupper() and token.is_alpha and token.lower_ not in data.table("months.txt")
        if token.dep_ == "pobj" and token.head.lower_ in WHERE:  # "in Halvik"
            return False
        if _body(tuple(names.fullest(token.text).split())):
            return False
        return right and named and not any(_body((t.text,)) for t in (token, *token.lefts))

    def several(token: "Token") -> bool:
        return token.tag_ in ("NNS", "NNPS") or _body((token.text,)) or any(c.dep_ == "conj" for c in token.children)

    def thing(token: "Token") -> bool:
        dated = token.lower_ in data.table("months.txt")
        return token.tag_ in ("NN", "NNP") and token.lemma_.lower() not in people and not dated

    return person if pronoun in PERSON else several if pronoun in SEVERAL else thing


def _core(words: list[str]) -> tuple[str, ...]:
    """The words of a name without an opening function word ("On Monday Lee" -> "Lee") and closing marks."""
    openers = data.words("name_openers.txt")
    last = len(words) - 1
    words = [w if _title(w) and n < last else ENDING.sub("", w) for n, w in enumerate(words) if w]
    while words and (words[0].lower() in openers or not words[0]):
        words = words[1:]
    while words and (not words[-1] or words[-1][0].islower()):
        words = words[:-1]
    return tuple(w for w in words if w)


def _pieces(words: list[str]) -> Iterator[list[str]]:
    """The names in a run of capitalised words: "the Council on Friday", "in July. Lee", "Ana Lee and Tom Ray" hold more
    than one or end sooner."""
    piece: list[str] = []
    joined = _body(tuple(words))  # "the Ministry of Trade and Industry"
    for n, word in enumerate(words):
        following = words[n + 1].lower().rstrip(".,") if n + 1 < len(words) else ""
        dated = word in ("on", "in") and following in data.table("months.txt") | WEEKDAYS
        if dated or (word == "and" and not joined):
            yield piece
            piece = []
            continue
        piece.append(word)
        if word.endswith(".") and not (_plain(word) in data.words("titles.txt") or len(word) < 4 or "." in word[:-1]):
            yield piece
            piece = []
    yield piece


def _unowned(words: list[str]) -> list[str]:
    """ "the Gazette's Lena Odu" is Lena Odu; "Orlav's Interior Ministry" keeps its owner"""
    last = max((n for n, w in enumerate(words[:-1]) if w.endswith(("'s", "’s"))), default=-1)
    return words if _body(tuple(words[last + 1 :])) else words[last + 1 :]


def _title(word: str) -> bool:
    return len(word) <= 5 and word.endswith(".") and word[:1].isupper()


def _plain(word: str) -> str:
    return word.lower().rstrip(".")


def is_body(word: str) -> bool:
    """Whether a word makes a name that of a body: "ministry", "Survey"."""
    return _plain(word) in data.words("bodies.txt")


def _body(words: tuple[str, ...]) -> bool:
    return any(is_body(w) for w in words)
