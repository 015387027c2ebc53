"""The words of the phrases that a quantity is about: what belongs to a noun, and how it is written."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.claims.about.parts import is_time
from factcheck.claims.names import in_name
from factcheck.claims.quantities import Quantity, read
from factcheck.claims.slots.frame import NOMINAL, SUBJECTS, VERBAL
from factcheck.data import table, words
from factcheck.language import Sentence

if TYPE_CHECKING:
    from spacy.tokens import Token

LEFT_OUT = frozenset(("DET", "ADP", "PRON", "PUNCT", "PART", "AUX", "CCONJ", "SCONJ", "SYM", "ADV", "SPACE", "INTJ"))
CLAUSES = frozenset(("relcl", "advcl", "appos", "ccomp", "parataxis", "acl"))
BEFORE_NOUN = frozenset(("compound", "nmod", "amod", "npadvmod"))
DEFINITE = frozenset(("the", "these", "those", "its", "his", "her", "their", "our", "my"))
EDGES = re.compile(r"^[^\w$£€%]+|(?:['’]s?)?[^\w%)]*$")
YEAR = re.compile(r"(?:19|20)\d\d")


class Phrases:
    """Collects phrases of a sentence, each word once. ``numbers``: the tokens of all its quantities; ``own``: those of
    the quantity itself; ``taken``: tokens that go into no further phrase; ``count``: the phrases in ``found``."""

    def __init__(self, sentence: Sentence, quantity: Quantity) -> None:
        self.sentence = sentence
        self.numbers = _numbers(sentence)
        self.own = {t.i for t in sentence.tokens if quantity.start <= t.idx < quantity.tail}
        self.taken = {*self.numbers, *self.own}
        self.found: list[Token] = []
        self.count = 0
        self._nearest: list[Token] = []

    def leave_out(self, tokens: "Iterable[Token]") -> None:
        """Tokens that no phrase has."""
        self.taken.update(t.i for t in tokens)

    def add(self, tokens: "list[Token]") -> None:
        """A phrase as it is."""
        self.found += tokens

    def keep_nearest(self) -> None:
        """Only the phrase that was taken first."""
        self.found = self._nearest

    def take(self, noun: "Token | None") -> None:
        """Add the content words of the phrase of ``noun``, in order, without quantities and clauses."""
        if noun is None or noun.i in self.taken:
            return
        found: list[Token] = []
        stack = [noun, *_other_half(noun)]
        while stack:
            token = stack.pop()
            if token.i in self.taken:
                continue
            if _tells(token):
                symbol = _symbol(token)
                new = [token] if symbol is None else [token, symbol]
                found += new
                self.leave_out(new)
            stack.extend(t for t in token.children if (t.dep_ not in CLAUSES or _names(t)) and not self._apart(t))
        if not found:
            return
        self.count += 1
        self.found += sorted(found, key=lambda t: t.i)
        if self.count == 1:
            self._nearest = list(self.found)

    def counted(self, noun: "Token") -> bool:
        """Whether a quantity stands in a phrase, its clauses aside: "nine banks", "assets of 2 billion"; "the two
        reservoirs" needs its number no more than a name does."""
        stack = [t for t in noun.children if t.dep_ not in CLAUSES]
        if any(t.lower_ in DEFINITE for t in stack):
            stack = [t for t in stack if t.dep_ != "nummod"]
        elif noun.i in self.numbers:
            return True
        while stack:
            token = stack.pop()
            if token.i in self.numbers:
                return True
            stack.extend(t for t in token.children if t.dep_ not in CLAUSES)
        return False

    def numbered(self, noun: "Token") -> bool:
        """Whether it has a quantity of its own: "(gave) 30 talks (for $500)", "(stay) an average of 70 days"."""
        if noun.lemma_.lower() in (*words("totals.txt"), "average"):
            return any(self.counted(t) for of in noun.rights if of.dep_ == "prep" for t in of.children)
        return any(t.dep_ == "nummod" and t.i in self.numbers and t.nbor(1).text != "-" for t in noun.lefts)

    def _apart(self, token: "Token") -> bool:
        """Joined phrases and complements with a quantity of their own, times ("revenue in the quarter"), and what is
        said of the noun behind it ("stores open for a year")."""
        role = token.dep_
        if role == "advmod":
            return True
        if role == "amod" and token.i > token.head.i:
            return True
        if role in BEFORE_NOUN and token.i > 1 and token.nbor(-1).text == "-":
            return token.i - 2 in self.numbers  # "a two-stage (rocket)"
        if role == "prep":
            of = token.lower_ == "of"  # "shares of two banks"
            return any(is_time(t) or (not of and self.counted(t)) for t in token.children)
        return role == "conj" and any(t.i in self.numbers for t in token.subtree)

    def written(self) -> str:
        """The words as the text writes them, whole ("e-commerce", "S&P")."""
        text = self.sentence.text
        found: dict[str, None] = {}
        for token in self.found:
            word = EDGES.sub("", _whole(text, token.idx, token.idx + len(token)))
            if token.i > 1 and token.nbor(-1).text == "(" and _symbol(token.nbor(-2)) is not None:
                word = f"({token.text})"
            if word or token.text == "&":
                found[word or "&"] = None
        return " ".join(found)


def _whole(text: str, start: int, end: int) -> str:
    """The word around ``text[start:end]``, up to space, dashes and brackets that begin behind it."""
    while start and not _parts(text[start - 1]):
        start -= 1
    while end < len(text) and not _parts(text[end]) and text[end] != "(":
        end += 1
    return text[start:end]


def _parts(character: str) -> bool:
    return character.isspace() or character in "—–"


def weak(token: "Token") -> bool:
    """ "other", "several"; numbers that are no part of a name."""
    if token.pos_ == "NUM" and token.text.isdigit() and token.i and token.nbor(-1).pos_ == "PROPN":
        return False  # "the Quay 12 Lite deal"
    if token.pos_ == "NUM" and token.head.pos_ != "PROPN" and not _label(token):
        return not YEAR.fullmatch(token.text) or token.dep_ != "nummod"
    return token.lower_ in words("weak_adjectives.txt")


@lru_cache(maxsize=2)
def _numbers(sentence: Sentence) -> frozenset[int]:
    """The tokens of all quantities of a sentence, numbers in names left out."""
    found = [range(q.start, q.tail) for q in read(sentence) if not in_name(sentence, q)]
    if not found:
        return frozenset()
    offsets = set().union(*found)
    return frozenset(t.i for t in sentence.tokens if t.idx in offsets and not _label(t))


def _label(token: "Token") -> bool:
    """A year of a noun ("2018 sales"), a number behind a name or a label ("Harbour 11", "the category 4 hurricane")."""
    if token.dep_ != "nummod" or not token.text.isdigit() or token.i == 0:
        return False
    if YEAR.fullmatch(token.text):
        return token.head.i == token.i + 1
    before = token.nbor(-1)
    named = before.pos_ == "PROPN" or before.lower_ in table("measure_labels.txt")
    return named and token.head.i in (before.i, before.head.i)


def _tells(token: "Token") -> bool:
    """Whether a word of a phrase is worth writing."""
    if token.pos_ in LEFT_OUT:
        return token.text == "&" and token.head.pos_ == "PROPN"  # "Holt & Sons"
    return not (token.pos_ in VERBAL and token.dep_ == "conj") and not weak(token)


def _other_half(noun: "Token") -> "list[Token]":
    """ "the [base] [model 11] has": the parts of a subject that the tree holds for two."""
    if noun.dep_ not in SUBJECTS:
        return []
    subjects = [t for t in noun.head.children if t.dep_ == noun.dep_ and t.pos_ in NOMINAL]
    named = [t for t in subjects if t.left_edge.lower_ not in ("a", "an")]
    return [t for t in named if t.left_edge.i == noun.right_edge.i + 1 or t.right_edge.i + 1 == noun.left_edge.i]


def _symbol(token: "Token") -> "Token | None":
    """What stands for a name in brackets behind it: "Harbour Bank (HBK)"."""
    doc, i = token.doc, token.i
    if token.pos_ not in NOMINAL or i + 3 >= len(doc) or doc[i + 1].text != "(" or doc[i + 3].text != ")":
        return None
    return doc[i + 2] if doc[i + 2].text.isupper() else None


def _names(token: "Token") -> bool:
    """ "chip designer Amber": a name that stands beside its noun without a comma."""
    if token.dep_ != "appos" or token.pos_ != "PROPN":
        return False
    between = token.doc[token.head.i : token.left_edge.i]
    return len(between) > 0 and not any(t.is_punct for t in between)
