"""Scripts from templates, and numbers as text that stands in them."""

import base64
import json
import textwrap
import zlib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import numpy as np

from nnviz.core import ACTIVATIONS
from nnviz.core.arrays import Array
from nnviz.data.tables.facts import USUAL
from nnviz.files.atomic import as_utf8
from nnviz.sharing.exports.trained import Trained

if TYPE_CHECKING:
    from jinja2 import Environment

_COST_CLASSES = {
    "quadratic": "QuadraticCost",
    "cross-entropy": "CrossEntropyCost",
    "log-likelihood": "LogLikelihoodCost",
}


def script(template: str, trained: Trained, **more: Any) -> bytes:
    """The template with all that a script is told of a network, and ``more``."""
    text: str = _environment().get_template(template).render(**_told(trained), **more)
    return as_utf8(text)


def _told(trained: Trained) -> dict[str, Any]:
    network, spec = trained.network, trained.spec
    return {
        "sizes": network.sizes,
        "activations": network.activations,
        "output": network.output,
        "middle": ACTIVATIONS[network.output].middle,
        "classes": trained.classes,
        "columns": tuple(columns_of(trained)),
        "scale": trained.table.scale if trained.table else (0.0, 1.0),
        "wanted": trained.table.wanted if trained.table else "",
        "usual": USUAL,
        "trainable": trained.trainable,
        "cost": spec.cost,
        "cost_class": _COST_CLASSES[spec.cost],
        "penalty": spec.penalty,
        "penalty_strength": 0.0 if spec.penalty == "none" else spec.penalty_strength,
        "use_biases": spec.use_biases,
        "momentum": spec.momentum,
        "dropout": spec.dropouts if any(spec.dropouts) else (),
        "epochs": spec.epochs,
        "mini_batch_size": spec.mini_batch_size,
        "learning_rate": spec.learning_rate,
        "seed": spec.seed,
        "answered": wrapped(" ".join(map(repr, answer_to_check(trained).tolist()))),
    }


def columns_of(trained: Trained) -> Iterator[tuple[str, float, float, float]]:
    """Name, mean, spread and median of every input of a table, each word having one."""
    for column in trained.table.inputs if trained.table else ():
        if column.kind == "number":
            yield column.name, column.mean, column.spread, column.median
        else:
            yield from ((f"{column.name} = {word}", 0.0, 1.0, 0.0) for word in column.words)


def answer_to_check(trained: Trained) -> Array:
    """What the network answers in float64 to the inputs by which scripts check themselves."""
    x = np.arange(trained.network.sizes[0]) % 11 / 10.0
    return trained.network.cast("float64").forward(x)[1][-1]


def as_text(numbers: Array) -> str:
    """Numbers as lines of base64: float64, least byte first, compressed."""
    packed = zlib.compress(numbers.astype("<f8").tobytes(), 9)
    return wrapped(base64.b64encode(packed).decode())


def wrapped(text: str) -> str:
    """In lines that a person's editor can show."""
    if " " in text:
        return textwrap.fill(text, 99, break_long_words=False)
    return "\n".join(text[start : start + 99] for start in range(0, len(text), 99))


@cache
def _environment() -> "Environment":
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    folder = files("nnviz.resources") / "scripts"
    environment = Environment(  # noqa: S701, what is made is no page
        loader=FunctionLoader(lambda name: (folder / name).read_text(encoding="utf-8")),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["literal"] = _literal
    return environment


def _literal(value: object) -> str:
    """As Python's source has it, in letters that every editor shows."""
    if isinstance(value, tuple):
        inside = ", ".join(map(_literal, value))
        return f"({inside},)" if len(value) == 1 else f"({inside})"
    return json.dumps(value)
