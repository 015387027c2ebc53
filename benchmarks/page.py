"""How large and how fast the report page is: 50 invented articles, 2,000 claims, rendered, and filtered in Chromium.

    python -m benchmarks.page

Prints a table for RESULTS.md. The time of a keystroke runs from the event to the frame after the next, when the
filtered page has been laid out and painted. Without a browser the page is only rendered.
"""

import datetime
import itertools
import random
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

from factcheck.model import Attribution, Claim, Fact, Outcome, Position, Source, Span, Value, Verdict
from factcheck.report import html

SEED = 7
TYPED = "people missing near the river"
NOUNS = ("residents", "houses", "roads", "volunteers", "boats", "schools", "patients", "families", "crews", "shelters")
VERBS = ("missing", "damaged", "closed", "rescued", "treated", "moved", "found", "sent", "counted", "opened")
PLACES = ("near the river", "in the north", "by the harbour", "on the plain", "in the old town", "at the dam")
SPEAKERS = (
    "the fire service",
    "the mayor",
    "a police spokesman",
    "the water board",
    "the ministry",
    "a union official",
)
FILLER = "Officials met through the night while rain went on and trains stood still on the lines along the coast. "

KEYSTROKE = """
const [text, done] = arguments, field = document.querySelector("input[name=q]"), times = [];
let n = 0;
const key = () => {
  if (n === text.length) return done(times);
  n += 1;
  const start = performance.now();
  field.value = text.slice(0, n);
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  requestAnimationFrame(() => requestAnimationFrame(() => { times.push(performance.now() - start); setTimeout(key); }));
};
key();
"""


def story(articles: int = 50, claims: int = 2000) -> Outcome:
    """An invented outcome of that size: five articles to a fact for half of the claims, the rest told once."""
    rng = random.Random(SEED)
    texts = [f"Flood in the valley, report {n + 1}\n\n" for n in range(articles)]
    made: list[Claim] = []
    facts: list[Fact] = []
    subjects = itertools.cycle(itertools.product(NOUNS, VERBS, PLACES))
    verdicts: tuple[Verdict, ...] = ("conflict", "agree", "update", "agree")
    while len(made) < claims:
        noun, verb, place = next(subjects)
        tellers = rng.sample(range(articles), 5 if len(made) < claims // 2 else 1)
        verdict: Verdict = rng.choice(verdicts) if len(tellers) > 1 else "single"
        first = rng.randint(3, 900)
        values = [first] if verdict in ("agree", "single") else [first, first + rng.randint(1, 90)]
        said: dict[int, list[str]] = {v: [] for v in values}
        for n, teller in enumerate(tellers):
            value, speaker = values[n % len(values)], rng.choice(SPEAKERS)
            start = len(texts[teller])
            sentence = f"According to {speaker}, {value} {noun} had been {verb} {place} by the evening."
            texts[teller] += sentence + " " + (FILLER if rng.random() < 0.5 else "") + ("\n\n" if n % 2 else "")
            at = start + sentence.index(f" {value} ") + 1
            who = Attribution(speaker, speaker, start + 13, start + 13 + len(speaker), "according to")
            made.append(
                Claim(
                    id=f"c{len(made) + 1}", source=f"s{teller + 1}", start=at, end=at + len(str(value)),
                    sentence=Span(start, start + len(sentence)), text=sentence, kind="count",
                    value=Value(str(value), value, value, "=", noun, str(value)), subject=noun, predicate=verb,
                    attribution=who if rng.random() < 0.6 else None,
                )
            )  # fmt: skip
            said[value].append(made[-1].id)
        positions = tuple(Position(str(v), tuple(ids), len(ids)) for v, ids in said.items() if ids)
        facts.append(
            Fact(
                f"f{len(facts) + 1}", f"{noun} {verb} {place}", "count", tuple(c for p in positions for c in p.claims),
                verdict, "error" if verdict == "conflict" else "info", positions, ("same predicate", "same subject"),
            )
        )  # fmt: skip
    sources = tuple(
        Source(
            f"s{n + 1}", f"flood/{n + 1}.txt", f"{n + 1}", text, f"Flood in the valley, report {n + 1}",
            publisher=f"Paper {n + 1}", published=datetime.date(2031, 3, 1 + n % 28),
        )
        for n, text in enumerate(texts)
    )  # fmt: skip
    return Outcome(sources, tuple(made), tuple(facts))


def rendered(outcome: Outcome, times: int = 3) -> tuple[str, float, float]:
    """The page, and the best of a few times after a first run that loads what is needed: seconds by the clock, and
    seconds of the processor, which others on the machine do not lengthen."""
    page = html.render(outcome)
    clock, processor = [], []
    for _ in range(times):
        start, began = time.perf_counter(), time.process_time()
        html.render(outcome)
        clock.append(time.perf_counter() - start)
        processor.append(time.process_time() - began)
    return page, min(clock), min(processor)


def filtered(page: str) -> tuple[list[float], float]:
    """Milliseconds of every keystroke of a search, and of opening the page until its script is done."""
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service

    options = webdriver.ChromeOptions()
    options.binary_location = str(shutil.which("chromium"))
    with tempfile.TemporaryDirectory() as folder:
        for argument in ("--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/profile"):
            options.add_argument(argument)
        path = Path(folder) / "page.html"
        path.write_text(page, "utf-8")
        browser = webdriver.Chrome(options=options, service=Service(str(shutil.which("chromedriver"))))
        try:
            browser.set_window_size(1440, 900)
            browser.get(path.as_uri())
            loaded = browser.execute_script("return performance.getEntriesByType('navigation')[0].loadEventEnd")
            browser.set_script_timeout(120)
            return list(browser.execute_async_script(KEYSTROKE, TYPED)), float(loaded)
        finally:
            browser.quit()


def main() -> int:
    outcome = story()
    page, seconds, processor = rendered(outcome)
    size = len(page.encode())
    print("| page | figure |\n|---|---|")
    print(f"| articles, claims, facts | {len(outcome.sources)}, {len(outcome.claims)}, {len(outcome.facts)} |")
    print(f"| size | {size / 1e6:.2f} MB |")
    print(f"| rendering | {seconds:.2f} s ({processor:.2f} s of one core) |")
    if not (shutil.which("chromium") and shutil.which("chromedriver")):
        print("no chromium and chromedriver: the page was not opened", file=sys.stderr)
        return 0
    keys, loaded = filtered(page)
    print(f"| opening in the browser | {loaded:.0f} ms |")
    print(f"| a keystroke of the search, median | {statistics.median(keys):.0f} ms |")
    print(f"| a keystroke of the search, slowest | {max(keys):.0f} ms |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
