"""Put two trained readings together into the encoder that the package ships.

    python -m benchmarks.pack_encoder HIDDEN SHOWN --sets ../shared/eval/train --out FOLD
    python -m benchmarks.pack_encoder HIDDEN SHOWN --settings FOLD/encoder.json --out factcheck/facts/encoder

HIDDEN and SHOWN are folders that benchmarks.train_encoder wrote, with --values hidden and --values shown. With --sets,
both held out the same sets: there the share of the readings is chosen, the best F1 of links, and the score calibrated.
Without, both come from --settings.
"""

import argparse
import json
import pathlib
import shutil

import numpy as np
import tokenizers
import torch
from torch.nn import functional as F

from benchmarks import gold
from benchmarks.encoding import measures, onnx_file
from benchmarks.encoding.learning import Reader
from benchmarks.encoding.network import Network
from benchmarks.encoding.stories import Others, story
from benchmarks.train_encoder import BASE, package
from factcheck.facts.encoder import READINGS

SHARES = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9)


def main() -> None:
    """Read the arguments, choose or take the settings, write the files."""
    parser = argparse.ArgumentParser(
        prog="benchmarks.pack_encoder", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("hidden", type=pathlib.Path)
    parser.add_argument("shown", type=pathlib.Path)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    how = parser.add_mutually_exclusive_group(required=True)
    how.add_argument("--sets", type=pathlib.Path, help="the gold sets that the folders learned from")
    how.add_argument("--settings", type=pathlib.Path, help="the encoder.json of a fold")
    parser.add_argument("--others", default="extracted", help="as in benchmarks.train_encoder")
    parser.add_argument("--test", type=pathlib.Path, help="gold sets to measure on with the settings")
    args = parser.parse_args()
    torch.set_num_threads(1)
    base = package(BASE) / "model"
    networks = {}
    for name in READINGS:
        networks[name] = Network(base)
        networks[name].load_state_dict(torch.load(getattr(args, name) / "network.pt"))
    args.out.mkdir(parents=True, exist_ok=True)
    for name, network in networks.items():
        onnx_file.write(network, base, args.out, name)
    tokenizer = tokenizers.Tokenizer.from_file(str(base / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()

    def readings(folder: pathlib.Path, only: set[str] | None) -> list[tuple[list[measures.Array], list[measures.Mark]]]:
        """Per set the vectors of its marks in either reading, and the marks."""
        others = Others(args.others, args.out / "claims.json")
        readers = {name: Reader(network, True) for name, network in networks.items()}
        found = []
        for g in gold.load(folder):
            if only is None or g.name in only:
                stories = [story(g, tokenizer, others.of(g), hide=name == "hidden") for name in READINGS]
                vectors = [readers[n].vectors(s) for n, s in zip(READINGS, stories, strict=True)]
                found.append((vectors, list(stories[0].marks)))
        return found

    if args.settings:
        settings = json.loads(args.settings.read_text("utf-8"))
    else:
        held = set((args.hidden / "held_out.txt").read_text("utf-8").split())
        settings = choose(readings(args.sets, held))
        shutil.copy(args.hidden / "held_out.txt", args.out)
    (args.out / "encoder.json").write_text(json.dumps(settings, indent=1) + "\n", "utf-8")
    if args.test:
        found = readings(args.test, None)
        for gold_only in (True, False):
            for share in (0.0, settings["shown"], 1.0):
                report("test", share, gold_only, mixed(found, share, gold_only))


def mixed(
    found: list[tuple[list[measures.Array], list[measures.Mark]]], share: float, gold_only: bool
) -> list[measures.Links]:
    """The pairs of all sets by the cosine that mixes the readings."""
    parts = (share**0.5, (1 - share) ** 0.5)
    return [
        measures.links(np.concatenate([p * v for p, v in zip(parts, vectors, strict=True)], 1), marks, gold_only)
        for vectors, marks in found
    ]


def report(name: str, share: float, gold_only: bool, pairs: list[measures.Links]) -> float:
    """Prints the figures of one mix, and gives the F1 of its clusters."""
    clusters = measures.clustered(pairs)
    which = "gold" if gold_only else "all"
    print(f"{name} {which:4} shown {share:.1f}  pairs {measures.pairwise(pairs)}  clusters {clusters}", flush=True)
    return clusters.f1


def choose(found: list[tuple[list[measures.Array], list[measures.Mark]]]) -> dict[str, float]:
    """The share with the best clusters among all claims, and the calibration of the cosine that it makes."""
    for share in SHARES:
        report("held out", share, True, mixed(found, share, True))
    best = max(SHARES, key=lambda share: report("held out", share, False, mixed(found, share, False)))
    pairs = mixed(found, best, False)
    cosine = torch.from_numpy(np.concatenate([1 - p.distances[p.across] for p in pairs])).float()
    right = torch.from_numpy(np.concatenate([p.right[p.across] for p in pairs])).float()
    line = torch.tensor([10.0, -5.0], requires_grad=True)
    optimizer = torch.optim.LBFGS([line], max_iter=200)

    def step() -> torch.Tensor:
        optimizer.zero_grad()
        loss = F.binary_cross_entropy_with_logits(line[0] * cosine + line[1], right)
        loss.backward()
        return loss

    optimizer.step(step)
    slope, shift = (float(x) for x in line.detach())
    return {"dimensions": 512, "shown": best, "a": round(slope, 4), "b": round(shift, 4)}


if __name__ == "__main__":
    main()
