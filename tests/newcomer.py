"""What a newcomer may add: for each row of README's table an addition, as edits of text.

`house` makes a copy of the program that has them all.
"""

import shutil
from importlib.util import cache_from_source
from pathlib import Path
from typing import NamedTuple

PROJECT = Path(__file__).parents[1]


class Edit(NamedTuple):
    """``text`` after the first line of ``path`` that begins with ``line``; a new file without."""

    path: str
    line: str
    text: str


ACTIVATION = [
    Edit(
        "nnviz/core/activations.py",
        "from nnviz.core.arrays",
        """

def softsign(z: Array, out: Array | None = None) -> Array:
    return np.divide(z, 1 + np.abs(z), out)


def softsign_prime(z: Array, a: Array, out: Array | None = None) -> Array:
    return np.square(1 - np.abs(a), out)
""",
    ),
    Edit(
        "nnviz/core/activations.py",
        "ACTIVATIONS",
        '    "softsign": Activation("Softsign", "z/(1 + |z|).", softsign, softsign_prime),\n',
    ),
]
COST = [
    Edit(
        "nnviz/core/costs.py",
        "from nnviz.core.arrays",
        """

def log_cosh(z: Array, a: Array, y: Array) -> Array:
    return np.asarray(np.log(np.cosh(a - y)).sum(axis=-1))


def log_cosh_delta(
    z: Array, a: Array, y: Array, output: Activation, out: Array | None, scratch: Array | None
) -> Array:
    return output.pull_back(z, a, np.tanh(np.subtract(a, y, out), out), scratch)
""",
    ),
    Edit(
        "nnviz/core/costs.py",
        "COSTS",
        '    "log-cosh": Cost("Log cosh", "Σ ln cosh(a − y).", log_cosh, log_cosh_delta),\n',
    ),
]
PENALTY = [
    Edit(
        "nnviz/core/penalties.py",
        "PENALTIES",
        '    "l4": Penalty("L4", "¼ Σ w⁴.", lambda w: float((w**4).sum()) / 4,\n'
        "                  lambda w, out=None: np.power(w, 3, out)),\n",
    )
]
INITIALIZER = [
    Edit(
        "nnviz/core/initializers.py",
        "INITIALIZERS",
        '    "narrow": Initializer("Narrow", "All within ±0.1.",\n'
        "        lambda rng, n_out, n_in: rng.uniform(-0.1, 0.1, (n_out, n_in)), no_biases),\n",
    )
]
SCHEDULE = [
    Edit(
        "nnviz/core/schedules.py",
        "SCHEDULES",
        '    "fading": Schedule("Fading", "η is a tenth less after every epoch.",\n'
        "        lambda factor, stale, patience: 0.9 * factor),\n",
    )
]
VIEW = [
    Edit(
        "nnviz/gui/neurons/biases_view.py",
        "",
        '''"""How large the biases are."""

from nnviz.gui.view import View


class BiasesView(View):
    """The mean bias, in words."""

    title = "Biases"

    def show_snapshot(self, snapshot):
        self.say(f"mean bias {sum(b.mean() for b in snapshot.network.biases):.3f}")
''',
    ),
    Edit(
        "nnviz/gui/window/views.py",
        "VIEWS",
        '    Entry("neurons.biases_view", "BiasesView", "Biases", "drawer", 4),\n',
    ),
]
DATA = [
    Edit(
        "nnviz/data/stripes.py",
        "",
        '''"""Points whose class changes from stripe to stripe."""

import numpy as np

from nnviz.data.dataset import Dataset, Part


def load(size: int, seed: np.random.SeedSequence) -> Dataset:
    """`size` points to train, as many to validate."""
    points = np.random.default_rng(seed).uniform(-6, 6, (2 * size, 2))
    every = Part.of_two_classes(points, np.floor(points[:, 0] / 4) % 2)
    train, validation = every[:size], every[size:]
    return Dataset("stripes", "Stripes", train, validation, every[:0], domain=(-6.0, 6.0))
''',
    ),
    Edit("nnviz/data/sources.py", "from nnviz.data import", "from nnviz.data import stripes\n"),
    Edit(
        "nnviz/data/sources.py",
        "DATASETS",
        '    "stripes": Source("Stripes", "Upright stripes of two classes.",\n'
        "        lambda request: stripes.load(request.size, request.seed),\n"
        '        ("data_size", "seed"), Problem.PLANE, (2, 1)),\n',
    ),
]
HYPER_PARAMETER = [
    Edit(
        "nnviz/core/fields.py",
        '    """What can be set',
        """    start_scale: float = _network(
        1.0,
        "Start scale",
        "What the first weights are multiplied by.",
        kind=float,
        limits=(0.0, 100.0),
    )
""",
    ),
    Edit(
        "nnviz/core/network.py",
        "        weights, biases = _drawn(",
        "        scale = weights[0].dtype.type(spec.start_scale)\n"
        "        weights = tuple(closed(w * scale) for w in weights)\n",
    ),
]

ADDITIONS = {
    "an activation": ACTIVATION,
    "a cost": COST,
    "a penalty": PENALTY,
    "an initialiser": INITIALIZER,
    "a schedule": SCHEDULE,
    "a view": VIEW,
    "a data set": DATA,
    "a hyper-parameter": HYPER_PARAMETER,
}
NEW_CHOICES = {
    "activation": "softsign",
    "output": "softsign",
    "cost": "log-cosh",
    "penalty": "l4",
    "initializer": "narrow",
    "schedule": "fading",
}


def house(folder: Path) -> Path:
    """A copy of the program in ``folder`` that has every addition, and tests to run in it."""
    without = shutil.ignore_patterns("__pycache__")
    shutil.copytree(PROJECT / "nnviz", folder / "nnviz", ignore=without)
    shutil.copytree(PROJECT / "resources", folder / "nnviz" / "resources", ignore=without)
    shutil.copytree(PROJECT / "tests" / "core", folder / "tests" / "core", ignore=without)
    for path in (PROJECT / "tests" / "__init__.py", *(PROJECT / "tests").glob("newcomer*.py")):
        shutil.copy(path, folder / "tests" / path.name)
    _copy_compiled(folder / "nnviz")
    for edit in (edit for edits in ADDITIONS.values() for edit in edits):
        _write(folder / edit.path, edit)
    return folder


def _copy_compiled(folder: Path) -> None:
    """What Python has made of the modules; it looks by itself whether one is still the same."""
    for copy in folder.rglob("*.py"):
        module = PROJECT / "nnviz" / copy.relative_to(folder)
        if (compiled := Path(cache_from_source(str(module)))).exists():
            there = Path(cache_from_source(str(copy)))
            there.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(compiled, there)


def _write(path: Path, edit: Edit) -> None:
    if not edit.line:
        path.write_text(edit.text, encoding="utf-8")
        return
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    at = next(i for i, line in enumerate(lines) if line.startswith(edit.line))
    path.write_text("".join([*lines[: at + 1], edit.text, *lines[at + 1 :]]), encoding="utf-8")
