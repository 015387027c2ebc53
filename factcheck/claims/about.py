"""What a quantity is about: whose it is, or of what, in words.

"The firm has 13,000 workers" counts workers and is about the firm; "a fee of 0.6 percent" is about the fee; "shares of
two banks were down 2.3%" about the shares of the banks. From the syntax alone: the noun that the quantity modifies,
what it is "of", and the subject of the verb over it.
"""

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.claims.ages import is_age
from factcheck.claims.counted import head, number_token, unit_token
from factcheck.claims.names import in_name
from factcheck.claims.quantities import Quantity, read
from factcheck.claims.ties import original
from factcheck.data import words
from factcheck.language import Sentence

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

NOMINAL = frozenset(("NOUN", "PROPN"))
VERBAL = frozenset(("VERB", "AUX"))
INSIDE = frozenset(("nummod", "compound", "nmod", "amod", "quantmod", "npadvmod", "poss", "advmod"))
SUBJECTS = frozenset(("nsubj", "nsubjpass", "csubj"))
LEFT_OUT = frozenset(("DET", "ADP", "PRON", "PUNCT", "PART", "AUX", "CCONJ", "SCONJ", "SYM", "ADV", "SPACE", "INTJ"))
CLAUSES = frozenset(("relcl", "advcl", "appos", "ccomp", "parataxis", "acl"))
EDGES = re.compile(r"^[^\w$£€%]+|(?:['’]s?)?[^\w%)]*$")
HEADLESS = re.compile(r",?[ ](?:up|down|by)[ ](?:by[ ])?$")
STEPS = 6
MANY = 3


def about(sentence: Sentence, quantity: Quantity) -> str:
    """The words that tell what ``quantity`` is about, nearest first, function words left out; "" where none do."""
    return _About(sentence, original(sentence, quantity)).words()


class _About:
    def __init__(self, sentence: Sentence, quantity: Quantity) -> None:
        self.sentence = sentence
        self.quantity = quantity
        self.doc: Doc = sentence.doc
        self.found: list[Token] = []
        self.taken = set(_quantities(sentence))
        self.phrases = 0
        self.nearest: list[Token] = []

    def words(self) -> str:
        counts = self.quantity.sort == "plain"
        number = number_token(self.sentence, self.quantity)
        current = head(self.sentence, self.quantity) if counts else self._top(unit_token(self.sentence, self.quantity))
        if counts and current.i != number.i:
            self.taken |= {t.i for t in current.lefts} | {current.i}
        self.found += self._bracketed() or self._headless() or self._aged()
        if self.found:
            return self._written()
        if not counts and not any(t.pos_ in VERBAL for t in self.doc):
            self._take(self._before(number))  # a headline, an entry of a table
            if not self.found:
                self._climb(current)
            return self._written()
        self._take(_of(current))
        current = self._climb(current)
        if not counts and current.dep_ not in ("dobj", *SUBJECTS) and self.quantity.sort != "time":
            self._take(self._object(current if current.pos_ in VERBAL else current.head))
        self._take(self._subject(current))
        if not self.found and not counts and self.quantity.sort != "time":
            self._take(self._before(number))
        if self.phrases >= MANY:
            self.found = self.nearest  # of so many, the nearest is what it is about
        return self._written()

    def _top(self, token: "Token") -> "Token":
        while token.head.i != token.i and token.head.i in self.taken:
            token = token.head
        return token

    def _bracketed(self) -> "list[Token]":
        """ "the Harbour fund (2.3 percent)": the words that stand right before the bracket."""
        start = self.quantity.start
        if start < 3 or self.sentence.text[start - 1] != "(":
            return []
        bracket = next(t.i for t in self.doc if t.idx >= start) - 1
        found: list[Token] = []
        for i in range(bracket - 1, -1, -1):
            token = self.doc[i]
            if token.pos_ not in (*NOMINAL, "ADJ") or i in self.taken or _weak(token):
                break
            found.insert(0, token)
        return found

    def _aged(self) -> "list[Token]":
        """ "Ann Holt, 45, of Orlav": the name right before the age."""
        start = self.quantity.start
        if self.quantity.sort != "plain" or self.sentence.text[max(0, start - 2) : start] != ", ":
            return []
        if not is_age(self.sentence, self.quantity):
            return []
        return self._name_before(next(t.i for t in self.doc if t.idx >= start) - 1)

    def _headless(self) -> "list[Token]":
        """ "Harbour Bank, down 4.2%", "Quay Trust up 3 per cent", "and Quay Trust by 2.6%": the name right before."""
        match = HEADLESS.search(self.sentence.text, max(0, self.quantity.start - 12), self.quantity.start)
        if match is None or self.quantity.sort not in ("percent", "money", "measure"):
            return []
        found = self._name_before(next((t.i for t in self.doc if t.idx >= match.start()), 0))
        before = self.doc[found[0].i - 1].lower_ if found and found[0].i else ""
        return found if before in (",", "and", "but", "while", "as", "were", "are", "was", "is", ":") else []

    def _name_before(self, end: int) -> "list[Token]":
        """The name that ends right before token ``end``."""
        found: list[Token] = []
        for i in range(end - 1, -1, -1):
            token = self.doc[i]
            if token.pos_ != "PROPN" or i in self.taken:
                break
            found.insert(0, token)
        return found

    def _before(self, token: "Token") -> "Token | None":
        """The phrase that ends nearest before ``token``."""
        for i in range(token.i - 1, -1, -1):
            noun = self.doc[i]
            if noun.pos_ in NOMINAL and i not in self.taken:
                while noun.dep_ in ("compound", "pobj", "prep") and noun.head.i < token.i and noun.head.i != noun.i:
                    if noun.head.pos_ in VERBAL:
                        break
                    noun = noun.head
                return noun
        return None

    def _climb(self, current: "Token") -> "Token":
        """Up to the verb, taking the nouns on the way."""
        for _ in range(STEPS):
            above, role = current.head, current.dep_
            if above.i == current.i or above.pos_ in VERBAL:
                return current
            current = above
            if role in ("prep", *INSIDE) and above.pos_ in NOMINAL and above.lemma_.lower() not in words("totals.txt"):
                self._take(above)
        return current

    def _subject(self, token: "Token") -> "Token | None":
        """Of the verb over ``token``: its subject, or its object for a pronoun; the noun that the verb modifies; or the
        subject of the verb that it goes with."""
        verb = token if token.pos_ in VERBAL else token.head
        if token.dep_ in SUBJECTS or (self.quantity.sort == "time" and token.dep_ in ("prep", "npadvmod")):
            return None
        for step in range(STEPS):
            subject = next((t for t in verb.children if t.dep_ in SUBJECTS), None)
            if subject is not None and subject.pos_ != "PRON":
                return subject
            if verb.dep_ in ("relcl", "acl") and verb.head.i != verb.i:
                if not any(t.lower_ == "to" and t.dep_ == "aux" for t in verb.children):
                    return verb.head
                verb = verb.head  # "announced plans to hire 20 people": who announced
            elif (
                step == 0
                and subject is not None
                and self.quantity.sort != "plain"
                and (thing := self._object(verb)) is not None
            ):
                return thing
            if verb.head.i == verb.i:
                return None
            verb = verb.head
        return None

    def _object(self, verb: "Token") -> "Token | None":
        return next(
            (t for t in verb.children if t.dep_ == "dobj" and t.pos_ in NOMINAL and t.i not in self.taken), None
        )

    def _take(self, noun: "Token | None") -> None:
        """Add the content words of the phrase of ``noun``, in order, without quantities and clauses."""
        if noun is None or noun.i in self.taken:
            return
        self.phrases += 1
        found = []
        stack = [noun]
        while stack:
            token = stack.pop()
            if token.i in self.taken:
                continue
            if token.pos_ not in LEFT_OUT and not (token.pos_ in VERBAL and token.dep_ == "conj") and not _weak(token):
                found.append(token)
                self.taken.add(token.i)
            stack.extend(t for t in token.children if t.dep_ not in CLAUSES and not self._apart(t))
        self.found += sorted(found, key=lambda t: t.i)
        if self.phrases == 1:
            self.nearest = list(self.found)

    def _apart(self, token: "Token") -> bool:
        """Joined phrases with a quantity of their own, and times ("revenue in the quarter")."""
        if token.dep_ == "conj":
            return any(t.i in self.taken for t in token.subtree)
        return token.dep_ == "prep" and any(t.lemma_.lower() in words("calendar_words.txt") for t in token.children)

    def _written(self) -> str:
        """The words as the text writes them, whole ("e-commerce", "S&P")."""
        text = self.sentence.text
        found: dict[str, None] = {}
        for token in self.found:
            start = text.rfind(" ", 0, token.idx) + 1
            end = text.find(" ", token.idx + len(token))
            word = EDGES.sub("", text[start : len(text) if end < 0 else end])
            if word:
                found[word] = None
        return " ".join(found)


@lru_cache(maxsize=2)
def _quantities(sentence: Sentence) -> frozenset[int]:
    """The tokens of all quantities of a sentence, numbers in names left out."""
    found = [range(q.start, q.tail) for q in read(sentence) if not in_name(sentence, q)]
    if not found:
        return frozenset()
    offsets = set().union(*found)
    return frozenset(t.i for t in sentence.doc if t.idx in offsets)


def _weak(token: "Token") -> bool:
    if token.pos_ == "NUM" and token.text.isdigit() and token.i and token.nbor(-1).pos_ == "PROPN":
        return False  # "the Quay 12 Lite deal"
    if token.pos_ == "NUM" and token.head.pos_ != "PROPN":
        return not re.fullmatch(r"(?:19|20)\d\d", token.text) or token.dep_ != "nummod"
    return token.lower_ in words("weak_adjectives.txt")


def _of(token: "Token") -> "Token | None":
    """The noun behind "of": "60 percent of its revenue", "five seasons of the show"."""
    for child in token.children:
        if child.lower_ == "of" and child.dep_ == "prep":
            return next((t for t in child.children if t.dep_ == "pobj" and t.pos_ in NOMINAL), None)
    return None
