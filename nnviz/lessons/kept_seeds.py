"""What a form of a lesson came to from several seeds, kept on disk as json, a file for each form.

``{"format": "nnviz-seeds", "version": 1, "of": "1f0c…", "runs": [{"seed": 1, "reproduced": true,
"values": {"ratio": 1.86}, "lines": {"plain": {"cost": [[1, 0.69], [2, 0.51]]}}}]}``: ``of`` is the
fingerprint of the form, so that runs of other designs or bands are never taken for these.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

from nnviz import paths
from nnviz.files.atomic import make_folder, write_atomically
from nnviz.files.errors import FileError
from nnviz.files.locked import locked
from nnviz.files.reading import parse_json, read_bytes
from nnviz.files.versions import check_header
from nnviz.lessons.bands import Line, thinned
from nnviz.lessons.lesson import Design, Form
from nnviz.lessons.seeds import Outcome

HEADER = {"format": "nnviz-seeds", "version": 1}
FOLDER = "course-seeds"
"""Beside the progress."""
MOST_RUNS = 20
DRAWN = "cost", "accuracy"
"""The figures that have a plot."""
_MOST_BYTES = 5_000_000
_SEEDS = 2**31


@dataclass(frozen=True, kw_only=True)
class SeedRun:
    """What there is to compare of a lesson's runs from one seed.

    ``values`` are those of the measures by their names, ``lines`` the figures of each design that
    are drawn, at some of their epochs.
    """

    seed: int
    reproduced: bool | None
    values: Mapping[str, float | None]
    lines: Mapping[str, Mapping[str, Line]] = field(repr=False)

    @classmethod
    def of(cls, outcome: Outcome, form: Form) -> "SeedRun":
        """That of an outcome of this form."""
        lines = {
            name: {
                figure: thinned(line, form.designs[name].spec.epochs)
                for figure, line in figures.items()
                if figure in DRAWN
            }
            for name, figures in outcome.lines.items()
        }
        return cls(
            seed=outcome.seed, reproduced=outcome.reproduced, values=outcome.values, lines=lines
        )


def load_seeds(path: Path, form: Form) -> dict[int, SeedRun]:
    """The runs of this form that are kept there, by their seeds.

    None are where there is no file, where it is of other designs, or damaged: they can be run
    again.
    """
    if paths.is_missing(path):
        return {}
    try:
        document = parse_json(path, read_bytes(path, _MOST_BYTES))
        check_header(path, document, HEADER, FileError("{path} holds no seeds.", path=path))
        if document["of"] != fingerprint(form):
            return {}
        runs = [_run(entry) for entry in document["runs"][-MOST_RUNS:]]
    except (FileError, TypeError, ValueError, KeyError, AttributeError):
        return {}
    return {run.seed: run for run in runs}


def keep_seeds(path: Path, form: Form, runs: Iterable[SeedRun]) -> dict[int, SeedRun]:
    """Keep these runs of the form too, and return all; another window's stay.

    Raises FileError.
    """
    make_folder(path.parent)
    with locked(path):
        kept = load_seeds(path, form)
        for run in runs:
            kept.pop(run.seed, None)
            kept[run.seed] = run
        newest = [*kept.values()][-MOST_RUNS:]
        document = {**HEADER, "of": fingerprint(form), "runs": [asdict(run) for run in newest]}
        write_atomically(path, json.dumps(document, allow_nan=False), dear=False)
    return kept


def forget_seeds(folder: Path) -> None:
    """Forget the runs of every lesson that are kept in this folder. Raises OSError."""
    for path in paths.inside(folder, "*.json*"):
        path.unlink(missing_ok=True)


def fingerprint(form: Form) -> str:
    """Another one wherever the form's designs, measures or bands are others."""
    designs = [_described(design) for design in form.designs.values()]
    told = {"label", "book", "source", "within", "above", "below"}
    measures = [
        {key: value for key, value in vars(each).items() if key not in told}
        for each in form.measures
    ]
    return hashlib.sha256(json.dumps([designs, measures], default=dict).encode()).hexdigest()


def _described(design: Design) -> list[Any]:
    rows, start = design.rows, design.start
    own = None if rows is None else (rows.train.inputs.tolist(), rows.train.targets.tolist())
    begun = start and [[each.tolist() for each in part] for part in (start.weights, start.biases)]
    plan = [(then.after, then.change) for then in design.then]
    return [design.name, design.spec.as_dict(), design.repeat, design.trains, plan, own, begun]


def _run(entry: Any) -> SeedRun:
    seed, reproduced = entry["seed"], entry["reproduced"]
    if type(seed) is not int or not 0 <= seed < _SEEDS or reproduced not in (True, False, None):
        raise ValueError(entry)
    lines = {
        str(name): {figure: _line(points) for figure, points in figures.items() if figure in DRAWN}
        for name, figures in entry["lines"].items()
    }
    values = {
        str(name): None if value is None else _number(value)
        for name, value in entry["values"].items()
    }
    return SeedRun(seed=seed, reproduced=reproduced, values=values, lines=lines)


def _line(points: Any) -> Line:
    line = tuple((_number(epoch), _number(value)) for epoch, value in points)
    if any(before[0] >= after[0] for before, after in pairwise(line)):
        raise ValueError(points)
    return line


def _number(value: Any) -> float:
    if type(value) not in {int, float}:
        raise ValueError(value)
    return float(value)
