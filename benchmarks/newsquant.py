"""Quantities in news sentences against NewsQuant (Almasian et al., EMNLP 2023).

    python -m benchmarks.newsquant [../shared/newsquant] [--errors] [--output predicted.json]

Extracts the claims of each sentence, writes them as NewsQuant names things (its units, its signs of change, its
concepts), and runs the scorer that lies beside the data. All of NewsQuant's naming is here and nowhere else.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from factcheck import claims
from factcheck.claims.numbers import numbers
from factcheck.language import Language
from factcheck.model import Claim, Source

DATA = Path(__file__).parent.parent / ".." / "shared" / "newsquant"
QUANTITIES = frozenset(("count", "money", "percent", "measure", "age", "score", "duration"))
UNITS = {
    "percent": "percentage", "percentage point": "percentage", "pound": "pound-mass", "parts per billion": "parts-per-billion",
    "USD": "dollar", "GBP": "pound sterling", "EUR": "euro", "JPY": "japanese yen", "AUD": "australian dollar",
    "CAD": "canadian dollar", "HKD": "hong kong dollar", "ILS": "shekel", "MYR": "malaysian ringgit", "INR": "rupee",
    "CNY": "yuan", "DKK": "danish krone", "SEK": "swedish krona", "NOK": "norwegian krone", "CHF": "swiss franc",
    "NZD": "new zealand dollar", "SGD": "singapore dollar", "HRK": "croatian kuna", "BTC": "bitcoin", "penny": "point",
}  # fmt: skip
VAGUE = re.compile(r"\b(?:dozens|scores|tens|hundreds|thousands|millions|billions)\b", re.IGNORECASE)


def predicted(found: list[Claim]) -> list[dict[str, object]]:
    """The claims of one sentence as NewsQuant writes quantities. "From 5 to 7" is one quantity there, whatever the verb."""
    kept = [c for c in found if _asked(c)]
    at = {c.start: c for c in kept}
    result = []
    old = {c.relation.other for c in kept if _changed(c, at)}
    for claim in kept:
        if claim.start in old:
            continue
        value = _value(claim)
        if _changed(claim, at):
            assert claim.relation is not None and claim.relation.other is not None
            value = [_first(_value(at[claim.relation.other])), _last(value)]
        result.append({"value": value, "normalized_unit": _unit(claim), "change": _change(claim), "referred_concepts": _concepts(claim)})
    return result


def _asked(claim: Claim) -> bool:
    """NewsQuant has quantities with a number in them: no "for a month", no category of a storm, no clock of a match."""
    if claim.kind == "duration":
        return bool(numbers(claim.value.text)) and ":" not in claim.value.text
    return claim.kind in QUANTITIES and claim.value.unit not in ("category", "magnitude")


def _changed(claim: Claim, at: dict[int, Claim]) -> bool:
    relation = claim.relation
    return relation is not None and relation.kind == "changed_from" and relation.other is not None and relation.other < claim.start and relation.other in at


def _first(value: object) -> object:
    return value[0] if isinstance(value, list) else value


def _last(value: object) -> object:
    return value[-1] if isinstance(value, list) else value


def _value(claim: Claim) -> object:
    if claim.kind == "duration":
        found = [float(x) for x in re.findall(r"[\d.]+", claim.value.normalized.replace(",", ""))]
        return found if len(found) == 2 else found[0] if found else 1.0
    low, high = claim.value.low, claim.value.high
    assert not isinstance(low, str) and not isinstance(high, str)
    if claim.kind == "percent" and "%" not in claim.value.text and re.search(r"half|third|quarter| in | out of|fifth|/", claim.value.text):
        return (low if low is not None else high or 0) / 100
    if VAGUE.search(claim.value.text) and low and high:
        first = 12.0 if "dozen" in claim.value.text.lower() else float(10 ** (len(str(int(low))) - 1))
        return [first, 10 * first]
    if low is None or high is None:
        return low if low is not None else high
    return low if low == high else [low, high]


def _unit(claim: Claim) -> str:
    if claim.kind == "count":
        words = [w for w in claim.subject.split() if w.lower() not in ("the", "a", "an")]
        if not claim.value.unit:
            return "-"
        return " ".join([*words[:-1], claim.value.unit]) if words else claim.value.unit
    if claim.kind == "duration":
        return re.sub(r"s$", "", claim.value.normalized.split(" ")[-1])
    if claim.kind == "age":
        return f"{claim.value.unit or 'year'} of age"
    if claim.kind == "score" or claim.value.unit is None:
        return "-"
    head, per, what = claim.value.unit.partition(" per ")
    return f"{UNITS.get(head, head)}{per}{what}"


def _change(claim: Claim) -> str:
    return claim.value.modifier


def _concepts(claim: Claim) -> list[str]:
    return claim.subject.split()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=DATA)
    parser.add_argument("--errors", action="store_true", help="list what was missed, differs or was too much")
    parser.add_argument("--output", type=Path, help="keep the predictions in this file")
    options = parser.parse_args()
    gold = options.folder / "dev.json"
    if not gold.exists():
        raise SystemExit(f"{gold} is not here")
    language = Language.load()
    result = []
    for n, sentence in enumerate(json.loads(gold.read_text("utf-8"))):
        source = Source(id=f"s{n}", path="", name="", text=sentence["text"])
        result.append({"text": sentence["text"], "quantities": predicted(list(claims.extract(source, language)))})
    with tempfile.TemporaryDirectory() as folder:
        output = options.output or Path(folder) / "predicted.json"
        output.write_text(json.dumps(result, ensure_ascii=False), "utf-8")
        more = ["--errors"] if options.errors else []
        subprocess.run([sys.executable, str(options.folder / "score.py"), str(gold), str(output), *more], check=True)


if __name__ == "__main__":
    main()
