"""Count reporting words and learn who gives a value, from hand-marked articles.

    python -m benchmarks.train_attribution count ../shared/polnear/train.jsonl
    python -m benchmarks.train_attribution fit ../shared/polnear/train.jsonl ../shared/eval/train [--write]

``count`` writes how often each verb and noun is the cue or the source of a marked attribution
(``factcheck/data/reporting_words.tsv``, ``speaking_nouns.tsv``, ``reporting_forms.txt``). ``fit`` learns the weights of
``factcheck/claims/attribution/evidence.py``: a multinomial logit over the candidates and the article's own voice
(ridge, L-BFGS), from every number of the marked articles, from some other words of each, and from the mentions of the
gold sets; an article's own counts are taken out of the counted words while it teaches. It prints figures for several
leanings towards naming somebody, cross-validated by article and by set; ``--write`` writes the weights with the chosen
one (``factcheck/data/attribution_weights.json``). Needs scipy, which factcheck itself does not.
"""

import argparse
import json
import math
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks import gold
from factcheck import data
from factcheck.claims.attribution import Speakers, evidence, gathering, weighing
from factcheck.claims.attribution import strength as strengths
from factcheck.claims.attribution.gathering import Gathering
from factcheck.claims.attribution.sayings import RELATIVE, sayings
from factcheck.language import Article, Language
from factcheck.model import Source

FOLDER = Path(data.__file__).parent
RIDGE, LEAST, FOLDS = 12.0, 30, 4  # LEAST: a feature seen less often is left out
SETS_WEIGHT = 2.0  # of a gold set's mention against a number of the marked articles
OTHER_WORDS = 45  # sentences of an article from each of which one other word is taken
LEANING = -0.9  # added to the own voice's score: evens "right" and "silent" out
ARTICLES = 4, 5  # a word is kept that as many articles have (verbs, nouns)
NUMBER_WORDS = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen "
    "dozens hundreds thousands millions billions"
)
NUMBER = re.compile(rf"\$?\d[\d,]*(?:\.\d+)?|\b(?:{NUMBER_WORDS.replace(' ', '|')})\b", re.IGNORECASE)
EMPTY = {"the", "a", "an", "of", "for", "and", "in", "on", "to", "by", "from", "with", "its", "his", "her", "their"}
PRONOUNS = {"he", "she", "they", "it", "i", "we", "who", "you"}

Lesson = dict[str, Any]
Counts = dict[tuple[str, str], tuple[int, int]]  # (table, word): times seen, times a cue or source


def content_words(name: str | None) -> set[str]:
    """Content words of a name, as the scorers compare them."""
    return {w for w in re.findall(r"\w+", (name or "").lower()) if w not in EMPTY}


def marked(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """The marked articles, each with a name."""
    with path.open(encoding="utf-8") as lines:
        for n, line in enumerate(lines):
            yield f"a{n}", json.loads(line)


def article(name: str, text: str, language: Language) -> Article:
    return Article(Source(id="s1", path=name, name=name, text=text), language)


def counted(found: Article, marks: dict[str, Any]) -> tuple[Counts, Counter[tuple[str, str]]]:
    """What one article adds to the counts, and the forms in which its cues stand."""
    cues = {i for a in marks["attributions"] for start, end in a["cue"] for i in range(start, end)}
    counts: dict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0])
    forms: Counter[tuple[str, str]] = Counter()
    found.parse(found.sentences)
    for sentence in found.sentences:
        for saying in sayings(sentence.doc):
            cue, speaker = sentence.doc[saying.cue], sentence.doc[saying.speaker]
            right = sentence.start + cue.idx in cues
            if saying.lemma.isalpha() and saying.lemma != "according":
                counts["reporting_words.tsv", saying.lemma][0] += 1
                counts["reporting_words.tsv", saying.lemma][1] += right
                forms[saying.lemma, cue.lower_] += right
            if speaker.pos_ == "NOUN" and speaker.text.islower() and speaker.text.isalpha():
                counts["speaking_nouns.tsv", speaker.lemma_.lower()][0] += 1
                counts["speaking_nouns.tsv", speaker.lemma_.lower()][1] += right
    return {key: (seen, cue) for key, (seen, cue) in counts.items()}, forms


def count(path: Path) -> None:
    """Write the counted words."""
    language = Language.load()
    total: dict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0, 0])
    forms: Counter[tuple[str, str]] = Counter()
    for name, marks in marked(path):
        counts, new = counted(article(name, marks["text"], language), marks)
        forms.update(new)
        for key, (seen, cue) in counts.items():
            total[key] = [a + b for a, b in zip(total[key], (seen, cue, 1), strict=True)]
    for (table, what), least in zip(
        (("reporting_words.tsv", "cue"), ("speaking_nouns.tsv", "source")), ARTICLES, strict=True
    ):
        rows = [f"{w}\t{n[0]} {n[1]}" for (t, w), n in sorted(total.items()) if t == table and n[2] >= least]
        head = (
            f"# Words with a subject: how often seen, and how often as {what} of what somebody says, wants or shows.\n"
        )
        if table == "speaking_nouns.tsv":
            head = "# Nouns as subjects: how often seen, and how often as somebody (or something) that says or shows.\n"
        head += "# Counted by benchmarks/train_attribution.py; an editor may add a line or change one.\n"
        (FOLDER / table).write_text(head + "\n".join(rows) + "\n", "utf-8")
    kept = {"according"}
    for (lemma, form), times in forms.items():
        seen, cue, articles = total["reporting_words.tsv", lemma]
        strong = math.log((cue + 0.5) / (seen - cue + 1.5)) >= gathering.STRONG
        if times and articles >= ARTICLES[0] and form.isalpha() and form.isascii() and strong:
            kept.add(form)
    head = "# Forms of reporting words: a sentence without a value is worth parsing only if it has one of these.\n"
    (FOLDER / "reporting_forms.txt").write_text(head + "\n".join(sorted(kept)) + "\n", "utf-8")


class LeftOut:
    """The counted strengths less those of the article that is being learned from."""

    def __init__(self) -> None:
        self.counts: Counts = {}

    def __enter__(self) -> "LeftOut":
        self._real = strengths.strength, strengths.speaking
        for module in (evidence, gathering, weighing):
            module.strength = self.strength  # type: ignore[attr-defined]
        evidence.speaking = self.speaking  # type: ignore[attr-defined]
        return self

    def __exit__(self, *_: object) -> None:
        for module in (evidence, gathering, weighing):
            module.strength = self._real[0]  # type: ignore[attr-defined]
        evidence.speaking = self._real[1]  # type: ignore[attr-defined]

    def strength(self, word: str) -> float:
        return self._less("reporting_words.tsv", word, self._real[0](word))

    def speaking(self, noun: str) -> float:
        return self._less("speaking_nouns.tsv", noun, self._real[1](noun))

    def _less(self, table: str, word: str, whole: float) -> float:
        own, listed = self.counts.get((table, word)), data.table(table).get(word)
        if own is None or listed is None or strengths.by_construction(word):
            return whole
        seen, cue = (int(n) for n in listed.split())
        seen, cue = (seen - own[0], cue - own[1]) if seen > own[0] else (4, 0)
        return math.log((cue + 0.5) / (max(seen - cue, 0) + 1.5))


def source_of(start: int, end: int, marks: dict[str, Any]) -> list[list[int]] | None:
    """The spans that name who gives the text at ``start``:``end``: of the innermost attribution; [] if none is named,
    None in the article's own voice."""
    over = [a for a in marks["attributions"] if any(s < end and start < e for s, e in a["content"])]
    if not over:
        return None
    return list(min(over, key=lambda a: sum(e - s for s, e in a["content"]))["source"])


def asked(found: Article, marks: dict[str, Any], name: str) -> Iterator[tuple[int, int, str]]:
    """The places to learn from: every number, and one word of some sentences."""
    for match in NUMBER.finditer(marks["text"]):
        yield match.start(), match.end(), "number"
    chance = random.Random(name)
    for sentence in chance.sample(found.sentences, min(len(found.sentences), OTHER_WORDS)):
        words = [t for t in sentence.doc if t.pos_ in ("NOUN", "ADJ", "PROPN", "VERB", "NUM") and t.is_alpha]
        if words:
            word = chance.choice(words)
            yield sentence.start + word.idx, sentence.start + word.idx + len(word), "word"


class Reader:
    """Reads lessons in one article."""

    def __init__(self, found: Article) -> None:
        self.article = found
        self.speakers, self.gathering = Speakers(found), Gathering(found)

    def lesson(self, start: int, end: int, right: Any, **more: object) -> Lesson | None:
        """Features of the own voice and of every candidate for one place, and which candidates are right."""
        sentence = next((s for s in self.article.sentences if s.start <= start < s.end), None)
        if sentence is None:
            return None
        place = self.gathering.place(sentence, start, end)
        candidates = self.gathering.candidates(place)
        return {
            "features": weighing.evidence(place, candidates),
            "right": [bool(right(self.speakers.attribution(c.sentence, c.saying), c)) for c in candidates],
            **more,
        }


def from_marked(path: Path, language: Language, out: LeftOut) -> Iterator[Lesson]:
    for name, marks in marked(path):
        text, found = marks["text"], article(name, marks["text"], language)
        out.counts = counted(found, marks)[0]
        reader = Reader(found)
        for start, end, kind in asked(found, marks, name):
            spans = source_of(start, end, marks)
            if spans == []:
                continue  # somebody unnamed
            named = spans or []
            want = content_words(" ".join(text[s:e] for s, e in named))

            def right(said: Any, candidate: Any, named: list[list[int]] = named, want: set[str] = want) -> bool:
                cue = candidate.sentence.start + candidate.sentence.doc[candidate.saying.cue].idx
                relative = want and want <= RELATIVE and 0 <= cue - named[-1][1] <= 25
                over = any(said.start < e and s < said.end for s, e in named)
                return bool(
                    relative or over or (content_words(said.source) | content_words(said.canonical)) & (want - PRONOUNS)
                )

            found_lesson = reader.lesson(
                start, end, right, kind=kind, group=name, sourced=bool(named), any=want <= PRONOUNS
            )
            if found_lesson:
                yield found_lesson


def from_sets(root: Path, language: Language) -> Iterator[Lesson]:
    for folder in gold.folders(root):
        known: dict[str, Reader] = {}
        marks = json.loads((folder / "gold.json").read_text("utf-8"))
        for mention in (m for fact in marks["facts"] for m in fact["mentions"]):
            if mention["doc"] not in known:
                text = (folder / mention["doc"]).read_bytes().decode("utf-8")
                known[mention["doc"]] = Reader(article(mention["doc"], text, language))
            reader = known[mention["doc"]]
            start = reader.article.source.text.index(mention["quote"]) + mention["quote"].index(mention["value_text"])
            want = content_words(mention.get("attributed_to"))

            def right(said: Any, _: Any, want: set[str] = want) -> bool:
                return bool((content_words(said.source) | content_words(said.canonical)) & want)

            end = start + len(mention["value_text"])
            found_lesson = reader.lesson(
                start, end, right, kind="set", group=folder.name, sourced=bool(want), any=False
            )
            if found_lesson:
                yield found_lesson


class Matrix:
    """Lessons as a sparse matrix: a row a candidate (the own voice first), a column a feature."""

    def __init__(self, lessons: Sequence[Lesson], column: dict[str, int]) -> None:
        from scipy.sparse import csr_matrix

        indices: list[int] = []
        ends, self.bounds = [0], [0]
        for found in lessons:
            for features in found["features"]:
                indices += [column[f] for f in features if f in column]
                ends.append(len(indices))
            self.bounds.append(len(ends) - 1)
        self.rows = csr_matrix((np.ones(len(indices)), indices, ends), shape=(len(ends) - 1, len(column)))

    def scores(self, weights: Any) -> list[Any]:
        flat = self.rows @ weights
        return [flat[a:b] for a, b in zip(self.bounds, self.bounds[1:], strict=False)]


def learn(lessons: Iterable[Lesson], column: dict[str, int]) -> Any:
    """Weights by column: maximum likelihood of any right candidate, with a ridge."""
    from scipy.optimize import minimize

    kept = [x for x in lessons if not x["sourced"] or any(x["right"])]
    matrix = Matrix(kept, column)
    x, starts = matrix.rows, np.array(matrix.bounds[:-1])
    turned = x.T.tocsr()
    lessons_of = np.repeat(np.arange(len(kept)), np.diff(matrix.bounds))
    right = np.concatenate([[not k["sourced"], *k["right"]] for k in kept]).astype(bool)
    weight = np.array([SETS_WEIGHT if k["kind"] == "set" else 1.0 for k in kept])

    def loss(w: Any) -> tuple[float, Any]:
        scores = x @ w
        likely = np.exp(scores - np.maximum.reduceat(scores, starts)[lessons_of])
        all_, good = np.add.reduceat(likely, starts), np.add.reduceat(likely * right, starts) + 1e-30
        slope = (likely / all_[lessons_of] - likely * right / good[lessons_of]) * weight[lessons_of]
        return float(-(weight * np.log(good / all_)).sum() + RIDGE / 2 * (w @ w)), turned @ slope + RIDGE * w

    return minimize(loss, np.zeros(len(column)), jac=True, method="L-BFGS-B", options={"maxiter": 150}).x


def figures(lessons: Sequence[Lesson], scores: Sequence[Any], leaning: float) -> str:
    """right, silent and their harmonic mean, and the share of all that are right."""
    hits: dict[bool, list[bool]] = {True: [], False: []}
    for found, score in zip(lessons, scores, strict=True):
        best = int(np.argmax(score[1:])) if len(score) > 1 else None
        picked = best if best is not None and score[1 + best] > score[0] + leaning else None
        good = picked is not None and (found["right"][picked] or found["any"])
        hits[found["sourced"]].append(good if found["sourced"] else picked is None)
    right, silent = (sum(h) / max(len(h), 1) for h in (hits[True], hits[False]))
    every = hits[True] + hits[False]
    even = 2 * right * silent / max(right + silent, 1e-9)
    return f"right {right:.3f}  silent {silent:.3f}  F1 {even:.3f}  A {sum(every) / len(every):.3f}"


def cross_validated(lessons: Sequence[Lesson], column: dict[str, int]) -> list[Any]:
    groups = sorted({x["group"] for x in lessons})
    random.Random(0).shuffle(groups)
    fold = {g: n % FOLDS for n, g in enumerate(groups)}
    scores: list[Any] = [None] * len(lessons)
    for n in range(FOLDS):
        weights = learn((x for x in lessons if fold[x["group"]] != n), column)
        held = [i for i, x in enumerate(lessons) if fold[x["group"]] == n]
        for i, score in zip(held, Matrix([lessons[i] for i in held], column).scores(weights), strict=True):
            scores[i] = score
    return scores


def fit(path: Path, sets: Path, write: bool) -> None:
    language = Language.load()
    with LeftOut() as out:
        lessons = list(from_marked(path, language, out))
        out.counts = {}
        lessons += from_sets(sets, language)
    seen = Counter(f for x in lessons for features in x["features"] for f in features)
    column = {f: n for n, f in enumerate(sorted(f for f in seen if seen[f] >= LEAST))}
    scores = cross_validated(lessons, column)
    for kind in ("number", "set"):
        held = [i for i, x in enumerate(lessons) if x["kind"] == kind]
        for leaning in (-1.4, -1.2, -1.0, LEANING, -0.7, -0.5, 0.0):
            print(
                kind,
                f"leaning {leaning:+.1f} ",
                figures([lessons[i] for i in held], [scores[i] for i in held], leaning),
            )
    if write:
        weights = learn(lessons, column)
        weights[column["own"]] += LEANING
        listed = {f: round(float(weights[n]), 3) for f, n in column.items() if abs(weights[n]) >= 0.005}
        about = "Learned by benchmarks/train_attribution.py; a candidate scores the sum of its features' weights."
        text = json.dumps({"about": about, "weights": listed}, ensure_ascii=False, indent=0, sort_keys=True)
        (FOLDER / weighing.WEIGHTS).write_text(text + "\n", "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    counting = commands.add_parser("count", help="count reporting words")
    counting.add_argument("articles", type=Path, help="articles with marked attributions, one a line")
    fitting = commands.add_parser("fit", help="learn the weights, print cross-validated figures")
    fitting.add_argument("articles", type=Path, help="articles with marked attributions, one a line")
    fitting.add_argument("sets", type=Path, help="a folder of gold sets")
    fitting.add_argument("--write", action="store_true", help="write the weights")
    options = parser.parse_args()
    if options.command == "count":
        count(options.articles)
    else:
        fit(options.articles, options.sets, options.write)


if __name__ == "__main__":
    main()
