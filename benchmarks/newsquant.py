"""Quantities in news sentences against NewsQuant (Almasian et al., EMNLP 2023).

    python -m benchmarks.newsquant ../shared/newsquant/dev.json --out predicted.json
    ../shared/newsquant/score.py ../shared/newsquant/dev.json predicted.json [--errors]

Extracts the claims of each sentence and writes them as NewsQuant names things (its units, its signs of change, its
concepts); the scorer lies beside the data. All of NewsQuant's naming is here and nowhere else.
"""

import argparse
import json
import re
from pathlib import Path

from factcheck import claims
from factcheck.claims.numbers import numbers
from factcheck.language import Language
from factcheck.model import Claim, Source

QUANTITIES = frozenset(("count", "money", "percent", "measure", "age", "score", "duration"))
UNITS = {
    "percent": "percentage", "percentage point": "percentage", "pound": "pound-mass",
    "parts per billion": "parts-per-billion",
    "USD": "dollar", "GBP": "pound sterling", "EUR": "euro", "JPY": "japanese yen", "AUD": "australian dollar",
    "CAD": "canadian dollar", "HKD": "hong kong dollar", "ILS": "shekel", "MYR": "malaysian ringgit", "INR": "rupee",
    "CNY": "yuan", "DKK": "danish krone", "SEK": "swedish krona", "NOK": "norwegian krone", "CHF": "swiss franc",
    "NZD": "new zealand dollar", "SGD": "singapore dollar", "HRK": "croatian kuna", "BTC": "bitcoin", "penny": "point",
    "war": "win above replacement",
    "time": "count",
}  # fmt: skip
WAYS = {"rise": "up", "fall": "down"}
FRACTION = re.compile(r"half|third|quarter| in | out of|fifth|/")
EMPTY = frozenset(
    ("the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "of", "and", "or", "for", "in", "on", "to",
     "by", "from", "with")
)  # fmt: skip
NOUN = re.compile(r" (?:in |\w+ )?(?:rise|drop|fall|gains?|increase|decrease|decline|cut|jump|rebound|hike)\b")
LEVEL = re.compile(r"\b(?:to|from|at|of) $")
GROUP = re.compile(
    r"(?:a|an|another|the)? ?(?:pair|couple|trio|quartet|handful|both|several|multiple|double|triple)\b", re.I
)
BY = re.compile(r"\bby $")
AVERAGED = re.compile(r"\baverag(?:ed|ing) $")
VAGUE = re.compile(r"\b(?:dozens|scores|tens|hundreds|thousands|millions|billions)\b", re.IGNORECASE)


def of_text(text: str, language: Language) -> list[dict[str, object]]:
    """The quantities of a text by itself."""
    return predicted(list(claims.extract(Source(id="s1", path="", name="", text=text), language)))


def predicted(found: list[Claim]) -> list[dict[str, object]]:
    """The claims of one sentence as NewsQuant writes quantities: "from 5 to 7" is one, whatever the verb."""
    kept = [c for c in found if _asked(c)]
    at = {c.start: c for c in kept}
    result = []
    old = {c.relation.other for c in kept if _changed(c, at)}
    for claim in kept:
        if claim.start in old:
            continue
        value = _value(claim)
        if _changed(claim, at):
            assert claim.relation is not None
            assert claim.relation.other is not None
            value = [_first(_value(at[claim.relation.other])), _last(value)]
        result.append(
            {
                "value": value,
                "normalized_unit": _unit(claim),
                "change": _change(claim),
                "referred_concepts": _concepts(claim),
            }
        )
    return result


def _asked(claim: Claim) -> bool:
    """NewsQuant has quantities with a number in them: no "for a month", "a pair of", "several", no category of a storm,
    no clock of a match."""
    if claim.kind == "count" and GROUP.match(claim.value.text):
        return False
    if claim.kind == "duration":
        return bool(numbers(claim.value.text)) and ":" not in claim.value.text
    return claim.kind in QUANTITIES and claim.value.unit not in ("category", "magnitude")


def _changed(claim: Claim, at: dict[int, Claim]) -> bool:
    """Whether ``claim`` is the new value of an old one before it, both single numbers."""
    relation = claim.relation
    if relation is None or relation.kind != "changed_from" or relation.other not in at:
        return False
    old = at[relation.other]
    single = old.value.low is None or old.value.high is None or old.value.low == old.value.high
    return old.start < claim.start and single


def _first(value: object) -> object:
    return value[0] if isinstance(value, list) else value


def _last(value: object) -> object:
    return value[-1] if isinstance(value, list) else value


def _value(claim: Claim) -> object:
    if claim.kind == "duration":
        found = [float(x) for x in re.findall(r"[\d.]+", claim.value.normalized.replace(",", ""))]
        return found if len(found) == 2 else found[0] if found else 1.0
    low, high = claim.value.low, claim.value.high
    assert not isinstance(low, str)
    assert not isinstance(high, str)
    if claim.kind == "percent" and _fraction(claim):
        return (low if low is not None else high or 0) / 100
    if VAGUE.search(claim.value.text) and low and high:
        first = 12.0 if "dozen" in claim.value.text.lower() else float(10 ** (len(str(int(low))) - 1))
        return [first, 10 * first]
    if low is None or high is None:
        return low if low is not None else high
    return low if low == high else [low, high]


def _fraction(claim: Claim) -> bool:
    return (
        "cent" not in claim.value.text
        and "%" not in claim.value.text
        and bool(FRACTION.search(claim.value.text.lower()))
    )


def _unit(claim: Claim) -> str:
    if claim.kind == "percent" and _fraction(claim):
        return f"% {_phrase(claim.subject) or '-'}"
    if claim.kind == "count":
        if not claim.value.unit:
            return "-"
        words = _phrase(claim.subject).split()
        unit = UNITS.get(claim.value.unit, claim.value.unit)
        counted = (
            bool(words) and words[-1].lower()[:3] == unit[:3]
        )  # else the unit stands apart: "six-cylinder engines"
        return " ".join([*words[:-1], unit]) if counted else unit
    if claim.kind == "duration":
        return re.sub(r"s$", "", claim.value.normalized.split(" ")[-1])
    if claim.kind == "age":
        return f"{claim.value.unit or 'year'} of age"
    if claim.kind == "score" or claim.value.unit is None:
        return "-"
    if claim.value.unit in UNITS:
        return UNITS[claim.value.unit]
    head, per, what = claim.value.unit.partition(" per ")
    return f"{UNITS.get(head, head)}{per}{what}"


def _phrase(words: str) -> str:
    return " ".join(w for w in words.split() if w.lower() not in EMPTY)


def _change(claim: Claim) -> str:
    """ "About" and "over" go before the way of a change; levels ("to $5") have none; vague numbers are exact."""
    if claim.relation is not None and claim.relation.kind == "changed_from":
        return "="
    if claim.value.modifier == "~" and (
        VAGUE.search(claim.value.text) or (claim.kind == "duration" and claim.value.low != claim.value.high)
    ):
        return "="
    before = claim.text[: claim.start - claim.sentence.start]
    after = claim.text[claim.end - claim.sentence.start :]
    if claim.value.modifier == "=" and AVERAGED.search(before):
        return "~"
    if (
        (
            claim.value.modifier == "="
            and (claim.value.low == claim.value.high or BY.search(before) or claim.relation is not None)
            and claim.kind in ("percent", "money", "measure")
        )
        and not LEVEL.search(before)
        and not NOUN.match(after)
    ):
        return WAYS.get(claim.predicate, "=")
    return claim.value.modifier


def _concepts(claim: Claim) -> list[str]:
    if claim.kind == "percent" and _fraction(claim):
        return ["-"]  # what it is a part of is in the unit there
    return claim.about.split()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path, help="NewsQuant's sentences with their quantities, a JSON file")
    parser.add_argument("--out", type=Path, required=True, help="write the predictions to this file")
    options = parser.parse_args()
    language = Language.load()
    texts = [sentence["text"] for sentence in json.loads(options.gold.read_text("utf-8"))]
    result = [{"text": text, "quantities": of_text(text, language)} for text in texts]
    options.out.write_text(json.dumps(result, ensure_ascii=False), "utf-8")


if __name__ == "__main__":
    main()
