"""Teaching the network: each step takes the claims of one story and weighs all their pairs."""

import copy
import dataclasses
import random
import time
from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn import functional as F

from benchmarks.encoding.network import Network
from benchmarks.encoding.stories import Story
from factcheck.facts.encoder.views import View


@dataclasses.dataclass(frozen=True, slots=True)
class Recipe:
    """How to train. Each step takes up to ``documents`` of a story's documents, and at most ``gold`` and ``others``
    claims of either sort; ``weight`` the most that a pair of
    one fact counts against a pair of two, ``contested`` how much more if its values are to be reconciled; ``average``
    the share of the last steps whose weights are averaged; the lowest ``frozen`` layers stay as they were. A real story
    is met ``real`` times for each time that an invented one is."""

    steps: int = 240
    rate: float = 8e-5
    documents: int = 6
    gold: int = 80
    others: int = 30
    weight: float = 6.0
    contested: float = 1.0
    contrast: float = 0.0
    average: float = 0.0
    dropout: float = 0.1
    frozen: int = 2
    real: int = 1
    seed: int = 1
    bf16: bool = True


class Reader:
    """Encodes stories. What the frozen layers make of a view is computed once and kept: no claim's markers influence
    another's there or anywhere else."""

    def __init__(self, network: Network, bf16: bool) -> None:
        self.network, self.bf16 = network, bf16
        self.known: dict[tuple[str, int], Tensor] = {}

    def lower(self, story: Story, n: int) -> Tensor:
        """The states above the frozen layers for the n-th view of a story."""
        if (story.name, n) not in self.known:
            arrays = story.views[n][0].arrays()
            with torch.no_grad():
                states = self.network.lower(torch.from_numpy(arrays["pieces"]), torch.from_numpy(arrays["markers"]))
            self.known[story.name, n] = states.bfloat16() if self.bf16 else states
        return self.known[story.name, n]

    def encode(self, story: Story, chosen: set[int]) -> tuple[Tensor, list[int]]:
        """Vectors of the ``chosen`` marks of a story, and their places in ``story.marks``."""
        rows, places = [], []
        for n, (view, marks) in enumerate(story.views):
            keep = [k for k, m in enumerate(marks) if m in chosen]
            if not keep:
                continue
            states, text = self.lower(story, n), len(view.pieces)
            lines = [*range(text), *(text + 2 * k + side for k in keep for side in (0, 1))]
            arrays = View(view.pieces, tuple(view.pointers[k] for k in keep)).arrays()
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.bf16):
                found = self.network.upper(
                    states[lines].float(), torch.from_numpy(arrays["value"]), torch.from_numpy(arrays["near"])
                )
            rows.append(found.float())
            places += [marks[k] for k in keep]
        return torch.cat(rows), places

    def vectors(self, story: Story) -> npt.NDArray[np.float32]:
        """Vectors of all marks of a story, in their order."""
        self.network.eval()
        with torch.no_grad():
            rows, places = self.encode(story, set(range(len(story.marks))))
        found = np.zeros(rows.shape, np.float32)
        found[places] = rows.numpy()
        return found


def loss(network: Network, rows: Tensor, story: Story, places: Sequence[int], recipe: Recipe) -> Tensor:
    """Binary cross-entropy over the pairs whose answer is known: all but those within one document of which one lies
    on no mention (it may well repeat the other)."""
    marks = [story.marks[i] for i in places]
    facts = {f: n for n, f in enumerate(sorted({m.fact for m in marks if m.fact}))}
    documents = {d: n for n, d in enumerate(sorted({m.document for m in marks}))}
    fact = torch.tensor([facts[m.fact] if m.fact else -1 for m in marks])
    document = torch.tensor([documents[m.document] for m in marks])
    same = (fact[:, None] == fact) & (fact >= 0)
    known = (document[:, None] != document) | ((fact[:, None] >= 0) & (fact >= 0))
    known.fill_diagonal_(False)
    cosine = rows @ rows.T
    ones, zeros = (same & known).sum(), (known & ~same).sum()
    letters = {g: n for n, g in enumerate(sorted({m.group or "" for m in marks}))}
    group = torch.tensor([letters[m.group or ""] for m in marks])
    more = torch.where(group[:, None] != group, recipe.contested, 1.0)
    heavy = more * torch.clamp(zeros / ones.clamp(min=1), max=recipe.weight)
    weight = known.float() * torch.where(same, heavy, torch.ones_like(heavy))
    odds = network.slope * cosine + network.shift
    found = (F.binary_cross_entropy_with_logits(odds, same.float(), reduction="none") * weight).sum() / weight.sum()
    if recipe.contrast:
        own = same & known
        has = own.any(-1)
        share = (cosine / 0.07).masked_fill(~known, -1e4).log_softmax(-1)
        found = found - recipe.contrast * ((share * own).sum(-1)[has] / own.sum(-1)[has]).mean()
    return found


def choose(story: Story, recipe: Recipe, luck: random.Random) -> set[int]:
    """The marks of one step: whole facts up to ``recipe.gold`` mentions, and some of the others."""
    documents = sorted({m.document for m in story.marks})
    taken = set(luck.sample(documents, min(len(documents), recipe.documents)))
    of: dict[str, list[int]] = {}
    others = []
    for i, m in enumerate(story.marks):
        if m.document not in taken:
            continue
        if m.fact:
            of.setdefault(m.fact, []).append(i)
        else:
            others.append(i)
    names = sorted(of)
    luck.shuffle(names)
    gold = [i for name in names for i in of[name]][: recipe.gold]
    return {*gold, *luck.sample(others, min(len(others), recipe.others))}


def train(
    network: Network, stories: Sequence[Story], recipe: Recipe, say: Callable[[int, str], None]
) -> dict[str, Tensor]:
    """Trains ``network`` in place and returns the weights to keep. ``say`` gets the step and a line for the log."""
    torch.manual_seed(recipe.seed)
    luck = random.Random(recipe.seed)
    reader = Reader(network, recipe.bf16)
    head = [*network.project.parameters()]
    scale = [network.slope, network.shift]
    apart = {id(p) for p in head + scale}
    body = [p for p in network.parameters() if p.requires_grad and id(p) not in apart]
    optimizer = torch.optim.AdamW(
        [
            {"params": body, "lr": recipe.rate},
            {"params": head, "lr": 5 * recipe.rate},
            {"params": scale, "lr": 0.01},
        ],
        weight_decay=0.01,
    )
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda n: min(1.0, (n + 1) / 20) * max(0.0, 1 - n / recipe.steps)
    )
    order: list[int] = []
    total, began = 0.0, time.monotonic()
    mean: dict[str, Tensor] = {}
    averaged = 0
    for step in range(1, recipe.steps + 1):
        if not order:
            order = [n for n, story in enumerate(stories) for _ in range(1 if story.invented else recipe.real)]
            luck.shuffle(order)
        story = stories[order.pop()]
        network.train()
        rows, places = reader.encode(story, choose(story, recipe, luck))
        cost = loss(network, rows, story, places, recipe)
        optimizer.zero_grad()
        cost.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        total += cost.item()
        if step > recipe.steps * (1 - recipe.average):
            averaged += 1
            for name, weight in network.named_parameters():
                if not weight.requires_grad:
                    continue
                if name not in mean:
                    mean[name] = weight.detach().clone()
                else:
                    mean[name] += (weight.detach() - mean[name]) / averaged
        if step % 20 == 0:
            say(step, f"step {step} loss {total / 20:.4f} after {time.monotonic() - began:.0f} s")
            total = 0.0
    return copy.deepcopy(network.state_dict()) | mean
