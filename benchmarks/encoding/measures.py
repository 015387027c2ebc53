"""How well vectors say which claims of different documents are about one fact."""

import dataclasses

import numpy as np
import numpy.typing as npt
from scipy.cluster.hierarchy import fcluster, linkage

from benchmarks.encoding.stories import Mark

Array = npt.NDArray[np.float32]


@dataclasses.dataclass(frozen=True, slots=True)
class Figure:
    """Precision, recall and F1 of links across documents at ``threshold`` (a cosine), and the recall of those links
    whose mentions state values that an editor would want reconciled."""

    precision: float
    recall: float
    contested: float
    threshold: float

    @property
    def f1(self) -> float:
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0

    def __str__(self) -> str:
        return (
            f"{self.f1:.3f} (P {self.precision:.3f} R {self.recall:.3f} contested R {self.contested:.3f} "
            f"at {self.threshold:.3f})"
        )


@dataclasses.dataclass(frozen=True, slots=True)
class Links:
    """The pairs of one story's claims across documents: upper triangle, which are right, which are contested."""

    distances: Array
    across: npt.NDArray[np.bool_]
    right: npt.NDArray[np.bool_]
    contested: npt.NDArray[np.bool_]


def links(vectors: Array, marks: list[Mark], gold_only: bool, bonus: float = 0.0) -> Links:
    """The pairs of ``marks``, with those that lie on no mention or without; ``bonus`` is added to the cosine where the
    values are stated in the same words."""
    chosen = [i for i, m in enumerate(marks) if m.fact or not gold_only]
    kept, vectors = [marks[i] for i in chosen], vectors[chosen]
    i, j = np.triu_indices(len(kept), 1)
    pairs = [(kept[a], kept[b]) for a, b in zip(i, j, strict=True)]
    return Links(
        np.clip(1 - (vectors @ vectors.T)[i, j] - bonus * np.array([a.text == b.text for a, b in pairs]), 0, 2),
        np.array([a.document != b.document for a, b in pairs], bool),
        np.array([a.fact is not None and a.fact == b.fact for a, b in pairs], bool),
        np.array([a.fact is not None and a.fact == b.fact and a.group != b.group for a, b in pairs], bool),
    )


def pairwise(stories: list[Links], threshold: float | None = None) -> Figure:
    """Pairs nearer than ``threshold`` (a cosine; the one with the best F1 if None)."""
    nearness = 1 - np.concatenate([s.distances[s.across] for s in stories])
    right = np.concatenate([s.right[s.across] for s in stories])
    contested = np.concatenate([s.contested[s.across] for s in stories])
    if threshold is None:
        order = np.argsort(-nearness, kind="stable")
        hits = np.cumsum(right[order])
        f1 = 2 * hits / (np.arange(1, len(order) + 1) + right.sum())
        threshold = float(nearness[order][int(f1.argmax())])
    taken = nearness >= threshold
    return _figure(taken, right, contested, threshold)


def clustered(stories: list[Links], threshold: float | None = None) -> Figure:
    """Links of average-linkage clusters cut at ``threshold`` (a cosine; the one with the best F1 if None)."""
    trees = [linkage(s.distances, "average") for s in stories]
    right = np.concatenate([s.right[s.across] for s in stories])
    contested = np.concatenate([s.contested[s.across] for s in stories])
    figures = []
    for cut in [threshold] if threshold is not None else np.arange(0.1, 0.96, 0.02):
        taken = []
        for s, tree in zip(stories, trees, strict=True):
            cluster = fcluster(tree, 1 - cut, "distance")
            i, j = np.triu_indices(len(cluster), 1)
            taken.append((cluster[i] == cluster[j])[s.across])
        figures.append(_figure(np.concatenate(taken), right, contested, float(cut)))
    return max(figures, key=lambda f: f.f1)


def _figure(
    taken: npt.NDArray[np.bool_], right: npt.NDArray[np.bool_], contested: npt.NDArray[np.bool_], threshold: float
) -> Figure:
    hits = int((taken & right).sum())
    return Figure(
        hits / max(1, int(taken.sum())),
        hits / max(1, int(right.sum())),
        int((taken & contested).sum()) / max(1, int(contested.sum())),
        threshold,
    )
