"""Parts of speech and word forms from tags: spaCy's attribute ruler, compiled.

An English pipeline comes with an "attribute_ruler": patterns that give a part of speech, morphology or a lemma to
tokens of a tag, a word or a place in the tree. Nearly all of them look at one token. Running them through spaCy's
matcher costs as much as the parser; here each combination of tag, word and dependency is worked out once and looked up
from then on. The result is the same (a test compares them).
"""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.pipeline import AttributeRuler
    from spacy.tokens import Doc, Token
    from spacy.vocab import Vocab

Key = tuple[str, str, str, bool]
Setter = Callable[["Token", int], None]
KNOWN = frozenset(("TAG", "LOWER", "DEP", "IS_SPACE"))


class Unreadable(ValueError):
    """A ruler has patterns of a kind that is not compiled here: use the ruler itself."""


class PartsOfSpeech:
    """The patterns of a ruler. Raises `Unreadable` for patterns on other attributes or with operators."""

    def __init__(self, ruler: "AttributeRuler", vocab: "Vocab") -> None:
        self._vocab = vocab
        self._rules: list[tuple[tuple[dict[str, Any], ...], int, dict[str, Any]]] = []
        entries: Any = ruler.patterns
        for entry in entries:
            for pattern in entry["patterns"]:
                if not all(set(token) <= KNOWN for token in pattern):
                    raise Unreadable(f"a pattern looks at {sorted(set().union(*pattern) - KNOWN)}")
                self._rules.append((tuple(pattern), entry["index"], dict(entry["attrs"])))
        words = [token["LOWER"] for pattern, _, _ in self._rules for token in pattern if "LOWER" in token]
        self._words = {w: w for wanted in words for w in _values(wanted)}
        self._forms = [re.compile(w["REGEX"]) for w in words if isinstance(w, dict) and "REGEX" in w]
        self._pairs = [rule for rule in self._rules if len(rule[0]) > 1]
        self._pairs_of: dict[Key, list[tuple[tuple[dict[str, Any], ...], int, tuple[tuple[Setter, int], ...]]]] = {}
        self._keys: dict[tuple[int, ...], Key] = {}
        self._looked_up: dict[Key, tuple[tuple[Setter, int], ...]] = {}

    def __call__(self, doc: "Doc") -> "Doc":
        from spacy.attrs import DEP, LOWER, TAG

        tokens = list(doc)
        forms: list[list[int]] = doc.to_array([TAG, LOWER, DEP]).tolist()
        keys = [self._keys.get(tuple(f)) or self._key(t) for t, f in zip(tokens, forms, strict=True)]
        for token, key in zip(tokens, keys, strict=True):
            setters = self._looked_up.get(key)
            if setters is None:
                setters = self._looked_up[key] = self._of(key)
            for setter, value in setters:
                setter(token, value)
        self._give_pairs(doc, keys)
        return doc

    def _key(self, token: "Token") -> Key:
        lower = token.lower_
        word = self._words.get(lower)
        if word is None:
            word = self._words[lower] = lower if any(form.search(lower) for form in self._forms) else ""
        key = self._keys[token.tag, token.lower, token.dep] = (token.tag_, word, token.dep_, token.is_space)
        return key

    def _of(self, key: Key) -> tuple[tuple["Setter", int], ...]:
        """What the patterns of one token give to a token, later patterns over earlier ones."""
        merged: dict[str, str] = {}
        for pattern, _, attrs in self._rules:
            if len(pattern) == 1 and _fits(pattern[0], key):
                merged |= attrs
        return self._setters(merged)

    def _give_pairs(self, doc: "Doc", keys: list[Key]) -> None:
        for n in [n for n, (_, word, dep, _) in enumerate(keys[:-1]) if word or dep == "expl"]:
            pairs = self._pairs_of.get(keys[n])
            if pairs is None:
                fitting = (rule for rule in self._pairs if _fits(rule[0][0], keys[n]))
                pairs = self._pairs_of[keys[n]] = [(p, index, self._setters(attrs)) for p, index, attrs in fitting]
            for pattern, index, setters in pairs:
                if n + len(pattern) <= len(keys) and all(_fits(t, keys[n + k]) for k, t in enumerate(pattern)):
                    for setter, value in setters:
                        setter(doc[n + index], value)

    def _setters(self, attrs: dict[str, str]) -> tuple[tuple["Setter", int], ...]:
        morphology, strings = self._vocab.morphology, self._vocab.strings
        return tuple(
            (SETTERS[name], morphology.add(value) if name == "MORPH" else strings.add(value))
            for name, value in attrs.items()
        )


def _values(wanted: object) -> list[str]:
    if isinstance(wanted, str):
        return [wanted]
    return list(wanted.get("IN", ())) if isinstance(wanted, dict) else []


def _fits(token: dict[str, Any], key: Key) -> bool:
    tag, lower, dep, space = key
    return (
        _equal(token.get("TAG"), tag)
        and _equal(token.get("LOWER"), lower)
        and _equal(token.get("DEP"), dep)
        and token.get("IS_SPACE", space) == space
    )


def _equal(wanted: object, value: str) -> bool:
    if wanted is None:
        return True
    if isinstance(wanted, dict):
        if "REGEX" in wanted:
            return re.search(wanted["REGEX"], value) is not None
        return value in wanted["IN"] if "IN" in wanted else value not in wanted["NOT_IN"]
    return value == wanted


def _pos(token: "Token", value: int) -> None:
    token.pos = value


def _morph(token: "Token", value: int) -> None:
    token.set_morph(value)  # type: ignore[attr-defined]


def _lemma(token: "Token", value: int) -> None:
    token.lemma = value


def _tag(token: "Token", value: int) -> None:
    token.tag = value


def _dep(token: "Token", value: int) -> None:
    token.dep = value


SETTERS: dict[str, Setter] = {"POS": _pos, "MORPH": _morph, "LEMMA": _lemma, "TAG": _tag, "DEP": _dep}
