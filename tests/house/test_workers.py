"""Many articles use the cores, and the result is the same."""

from pathlib import Path

import pytest

from factcheck import pipeline, sources, workers
from factcheck.language import Language

EXAMPLES = Path(__file__).parents[2] / "examples"


def test_several_processes_find_what_one_finds(language: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    articles = sources.read([EXAMPLES / "flood"]).sources
    monkeypatch.setattr(workers, "ENOUGH", 1)
    monkeypatch.setattr("os.sched_getaffinity", lambda process: {0, 1}, raising=False)
    assert workers.useful(articles) == 2
    steps: list[tuple[str, int, int]] = []
    together = pipeline.extract(articles, parallel=True, progress=lambda *step: steps.append(step))
    assert together == pipeline.extract(articles, language=language)
    assert steps == [("extract", n, 4) for n in (1, 2, 3, 4)]


def test_little_text_is_read_by_one_process() -> None:
    assert workers.useful(sources.read([EXAMPLES / "flood"]).sources) == 1


def test_trouble_in_a_process_reaches_the_caller(monkeypatch: pytest.MonkeyPatch) -> None:
    from factcheck.language import NoLanguageModel

    monkeypatch.setenv("FACTCHECK_LANGUAGE", "no_such_pipeline")
    with pytest.raises(NoLanguageModel, match="no_such_pipeline"):
        next(workers.extract(sources.read([EXAMPLES / "flood"]).sources, 1))
