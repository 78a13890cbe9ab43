"""How far a person has come in the course: predictions and results, kept on disk as json.

``{"format": "nnviz-progress", "version": 1, "lessons": {"L15": {"prediction": {"choice": 1,
"number": null, "sketch": []}, "results": [{"form": "quick", "seed": 1, "reproduced": true,
"figure": "1.86", "unit": "×", "seconds": 3.1, "hands": []}]}, "D1": {"tries": [{"solved": true,
"repairs": 2, "hints": 0}], …}}}``: of each lesson the last prediction, and what came out, of each
case the tries, the newest last; of a lesson at a desk the ``tasks`` that were done, and whether it
``is_whole``.
The ``figure`` is a number as it is written in any language, the ``unit`` in English; files that
were written before there was one have it in the figure, in the language that was spoken then.
``seconds`` is how long the runs took, ``hands`` how many of a class were for each answer; files
that were written before there were any lack them.
A ``sketch`` is 64 values from the first epoch to the last, null where nothing was drawn.
"""

import dataclasses
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from nnviz import paths
from nnviz.files.atomic import make_folder, write_atomically
from nnviz.files.errors import FileError
from nnviz.files.locked import locked
from nnviz.files.reading import parse_json, read_bytes
from nnviz.files.versions import check_header
from nnviz.lessons.names import FORMS
from nnviz.lessons.sketching import PLACES

HEADER = {"format": "nnviz-progress", "version": 1}
MOST_RESULTS = 20
UNITS = ("", "%", "points", "×", "epoch", "epochs")
"""Of a figure: "epoch" names one, "epochs" are counted."""
_MOST_BYTES = 5_000_000
_LONGEST, _MOST_HANDS = 40, 1000
_SEEDS, _LONGEST_S = 2**31, 1e8


@dataclass(frozen=True, kw_only=True)
class Prediction:
    """What a person thinks will happen: the place of a choice, a number, a curve."""

    choice: int | None = None
    number: float | None = None
    sketch: tuple[float | None, ...] = ()

    @property
    def is_made(self) -> bool:
        """Whether there is any."""
        drawn = any(value is not None for value in self.sketch)
        return self.choice is not None or self.number is not None or drawn


@dataclass(frozen=True, kw_only=True)
class Result:
    """What became of a lesson once; ``reproduced`` is None where that cannot be told.

    The ``figure`` stands for it in a list, a number of this ``unit``, one of `UNITS`. Its runs took
    so many ``seconds``, None where nobody knows; ``hands`` are a class's, by the answers.
    """

    form: str
    seed: int
    reproduced: bool | None
    figure: str = ""
    unit: str = ""
    seconds: float | None = None
    hands: tuple[int, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Try:
    """A try at a case of the detective: with so many changed settings, after so many hints."""

    solved: bool
    repairs: int
    hints: int


@dataclass(frozen=True, kw_only=True)
class Record:
    """The last prediction of a lesson, and its results, or the tries at a case, newest last.

    Of a lesson at a desk there are the names of the ``tasks`` that were done; ``is_whole`` says
    that these were all of them.
    """

    prediction: Prediction = Prediction()
    results: tuple[Result, ...] = ()
    tries: tuple[Try, ...] = ()
    tasks: tuple[str, ...] = ()
    is_whole: bool = False

    @property
    def is_done(self) -> bool:
        """Whether it was run to its end with its own values, or done at its desk, or solved."""
        told = any(result.reproduced is not None for result in self.results)
        return told or self.is_whole or self.solved is not None

    @property
    def solved(self) -> Try | None:
        """The best of the tries that solved a case: of fewest changes, then of fewest hints."""
        solved = (each for each in self.tries if each.solved)
        return min(solved, key=lambda each: (each.repairs, each.hints), default=None)

    def with_try(self, made: Try) -> "Record":
        """The same with one more try; the best one is never the one that is forgotten."""
        tries = (*self.tries, made)
        best = dataclasses.replace(self, tries=tries).solved
        kept = tries[-MOST_RESULTS:]
        if best is not None and best not in kept:
            kept = (best, *kept[1:])
        return dataclasses.replace(self, tries=kept)

    def with_result(self, result: Result) -> "Record":
        """The same with one more result."""
        return dataclasses.replace(self, results=(*self.results, result)[-MOST_RESULTS:])


Progress: TypeAlias = dict[str, Record]
"""Records by the ids of lessons."""


def load_progress(path: Path) -> Progress:
    """What is kept there; nothing where there is no such file. Raises FileError."""
    if paths.is_missing(path):
        return {}
    document = parse_json(path, read_bytes(path, _MOST_BYTES))
    other = FileError("{path} holds no progress in lessons: rename it.", path=path)
    check_header(path, document, HEADER, other)
    lessons = document.get("lessons")
    if not isinstance(lessons, dict):
        raise other
    try:
        return {str(id): _record(entry) for id, entry in lessons.items()}
    except (TypeError, ValueError, KeyError, AttributeError):
        raise other from None


def keep_record(path: Path, id: str, edit: Callable[[Record], Record]) -> Progress:
    """Change what is kept of a lesson, and return all; another window's changes stay.

    Raises FileError.
    """
    make_folder(path.parent)
    with locked(path):
        progress = load_progress(path)
        progress[id] = edit(progress.get(id, Record()))
        _write(path, progress)
    return progress


def start_over(path: Path) -> None:
    """Forget everything. Raises FileError."""
    if paths.is_there(path):
        _write(path, {})


def _write(path: Path, progress: Progress) -> None:
    lessons = {id: dataclasses.asdict(record) for id, record in progress.items()}
    write_atomically(path, json.dumps({**HEADER, "lessons": lessons}, indent=1, allow_nan=False))


def _record(entry: Any) -> Record:
    results = tuple(_result(each) for each in entry["results"][-MOST_RESULTS:])
    tries = tuple(_try(each) for each in entry.get("tries", [])[-MOST_RESULTS:])
    tasks = tuple(str(each)[:_LONGEST] for each in entry.get("tasks", [])[:_LONGEST])
    return Record(
        prediction=_prediction(entry["prediction"]),
        results=results,
        tries=tries,
        tasks=tasks,
        is_whole=entry.get("is_whole", False) is True,
    )


def _try(entry: Any) -> Try:
    solved, repairs, hints = entry["solved"], entry["repairs"], entry["hints"]
    if type(solved) is not bool or not (_is_count(repairs) and _is_count(hints)):
        raise ValueError(entry)
    return Try(solved=solved, repairs=repairs, hints=hints)


def _is_count(value: Any, most: int = _LONGEST) -> bool:
    return type(value) is int and 0 <= value < most


def _prediction(entry: Any) -> Prediction:
    choice, sketch = entry["choice"], entry["sketch"]
    if choice is not None and not _is_count(choice):
        raise ValueError(choice)
    if len(sketch) not in {0, PLACES}:
        raise ValueError(sketch)
    return Prediction(
        choice=choice, number=_number(entry["number"]), sketch=tuple(map(_number, sketch))
    )


def _result(entry: Any) -> Result:
    form, seed, reproduced = entry["form"], entry["seed"], entry["reproduced"]
    seconds, hands = _number(entry.get("seconds")), tuple(entry.get("hands", ()))
    figure, unit = _figure(entry)
    right = form in FORMS and _is_count(seed, _SEEDS) and reproduced in (True, False, None)
    if seconds is not None and not 0 <= seconds <= _LONGEST_S:
        raise ValueError(seconds)
    if not right or not all(_is_count(each, _MOST_HANDS) for each in hands):
        raise ValueError(entry)
    return Result(
        form=form,
        seed=seed,
        reproduced=reproduced,
        figure=figure,
        unit=unit,
        seconds=seconds,
        hands=hands[:_LONGEST],
    )


def _figure(entry: Any) -> tuple[str, str]:
    """The figure and its unit; before there was one it was part of the figure, here in English."""
    figure, unit = str(entry["figure"])[:_LONGEST], entry.get("unit")
    if unit is None:
        first, _, last = figure.partition("\N{NO-BREAK SPACE}")
        if first == "epoch" or last not in UNITS:
            return (last, first) if first == "epoch" else (figure, "")
        return first, last
    if unit not in UNITS:
        raise ValueError(unit)
    return figure, unit


def _number(value: Any) -> float | None:
    if value is None:
        return None
    if type(value) not in {int, float}:
        raise ValueError(value)
    return float(value)
