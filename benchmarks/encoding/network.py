"""The network in torch: a BERT encoder with levitated markers, as `factcheck.facts.encoder.views` describes them.

Written out in full, so that training, export and the shipped file are the same few operations: a claim's vector does
not depend on which other claims of the article are encoded with it.
"""

import pathlib

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F

HEADS = 12
MASK = 103  # the id of [MASK] in BERT's vocabulary, in every checkpoint this can start from


class Layer(nn.Module):
    """One transformer layer, post-norm."""

    def __init__(self, weights: dict[str, Tensor], prefix: str) -> None:
        super().__init__()
        attention = [prefix + f"attention.self.{part}" for part in ("query", "key", "value")]
        self.qkv = linear(weights, attention)
        self.out = linear(weights, [prefix + "attention.output.dense"])
        self.norm1 = norm(weights, prefix + "attention.output.LayerNorm")
        self.up = linear(weights, [prefix + "intermediate.dense"])
        self.down = linear(weights, [prefix + "output.dense"])
        self.norm2 = norm(weights, prefix + "output.LayerNorm")

    def forward(self, h: Tensor, text: int, dropout: nn.Module) -> Tensor:
        """``h``: the states of ``text`` pieces, then of the claims' markers, two a claim."""
        width = h.shape[-1]
        each = width // HEADS
        q, k, v = self.qkv(h).view(-1, 3, HEADS, each).permute(1, 2, 0, 3).unbind(0)
        q = q * each**-0.5
        keys, values = k[:, :text], v[:, :text]
        of_text = F.scaled_dot_product_attention(q[:, :text], keys, values, scale=1.0)
        pairs = [x[:, text:].reshape(HEADS, -1, 2, each) for x in (q, k, v)]
        to_text = (q[:, text:] @ keys.transpose(1, 2)).reshape(HEADS, -1, 2, text)
        weight = torch.softmax(torch.cat([pairs[0] @ pairs[1].transpose(2, 3), to_text], -1), -1)
        of_marker = weight[..., 2:].reshape(HEADS, -1, text) @ values
        of_marker = of_marker + (weight[..., :2] @ pairs[2]).reshape(HEADS, -1, each)
        mixed = torch.cat([of_text, of_marker], 1).permute(1, 0, 2).reshape(-1, width)
        h = self.norm1(h + dropout(self.out(mixed)))
        return self.norm2(h + dropout(self.down(F.gelu(self.up(h)))))


class Network(nn.Module):
    """Pieces and claims of one view -> one vector a claim, of length 1.

    Starts from the BERT checkpoint in ``base`` (model.safetensors); its embeddings and its lowest ``frozen`` layers
    stay as they are. ``slope`` and
    ``shift`` turn a cosine into the log-odds that two claims are about one fact.
    """

    def __init__(
        self, base: pathlib.Path, dimensions: int = 256, dropout: float = 0.1, frozen: int = 2, seed: int = 0
    ) -> None:
        super().__init__()
        self.frozen = frozen
        weights = {k.removeprefix("bert."): v.float() for k, v in load_file(str(base / "model.safetensors")).items()}
        self.words = nn.Embedding.from_pretrained(weights["embeddings.word_embeddings.weight"], freeze=True)
        places = (
            weights["embeddings.position_embeddings.weight"] + weights["embeddings.token_type_embeddings.weight"][0]
        )
        self.places = nn.Embedding.from_pretrained(places, freeze=True)
        self.norm = norm(weights, "embeddings.LayerNorm")
        depth = 1 + max(int(k.split(".")[2]) for k in weights if k.startswith("encoder.layer."))
        self.layers = nn.ModuleList(Layer(weights, f"encoder.layer.{n}.") for n in range(depth))
        for part in (self.norm, *self.layers[:frozen]):
            part.requires_grad_(False)
        self.dropout = nn.Dropout(dropout)
        torch.manual_seed(seed)
        self.project = nn.Linear(3 * places.shape[1], dimensions)
        self.marker = nn.Parameter(self.words.weight[MASK].clone(), requires_grad=False)
        self.slope, self.shift = nn.Parameter(torch.tensor(10.0)), nn.Parameter(torch.tensor(-5.0))

    def forward(self, pieces: Tensor, markers: Tensor, value: Tensor, near: Tensor) -> Tensor:
        return self.upper(self.lower(pieces, markers), value, near)

    def lower(self, pieces: Tensor, markers: Tensor) -> Tensor:
        """The states above the frozen layers: those of the pieces, then of the markers, two a claim."""
        text = pieces.shape[0]
        start = torch.cat(
            [self.words(pieces) + self.places.weight[:text], self.marker + self.places(markers.reshape(-1))]
        )
        return self.rise(start, text)

    def rise(self, start: Tensor, text: int) -> Tensor:
        """What the embeddings and the frozen layers make of words and places."""
        h: Tensor = self.norm(start)
        for layer in self.layers[: self.frozen]:
            h = layer(h, text, nn.Identity())
        return h

    def upper(self, h: Tensor, value: Tensor, near: Tensor) -> Tensor:
        """The vectors, from the states above the frozen layers."""
        text = value.shape[1]
        for layer in self.layers[self.frozen :]:
            h = layer(h, text, self.dropout)
        of_markers = h[text:].reshape(-1, 2, h.shape[-1]).mean(1)
        h = h[:text].to(value.dtype)
        joined = torch.cat([of_markers.to(value.dtype), value @ h, near @ h], -1)
        found = self.project(self.dropout(joined))
        return found / found.norm(dim=-1, keepdim=True)


def linear(weights: dict[str, Tensor], names: list[str]) -> nn.Linear:
    """A linear layer of the checkpoint; several names are stacked."""
    weight = torch.cat([weights[n + ".weight"] for n in names])
    layer = nn.Linear(weight.shape[1], weight.shape[0])
    layer.weight.data = weight
    layer.bias.data = torch.cat([weights[n + ".bias"] for n in names])
    return layer


def norm(weights: dict[str, Tensor], name: str) -> nn.LayerNorm:
    """A layer norm of the checkpoint."""
    layer = nn.LayerNorm(weights[name + ".weight"].shape[0], eps=1e-12)
    layer.weight.data, layer.bias.data = weights[name + ".weight"], weights[name + ".bias"]
    return layer
