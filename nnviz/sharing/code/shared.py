"""What a line of text can hold: a design, points put in by hand, a drawing, a lesson of one's own.

As plain data, and back: whatever is no such thing is refused, for a line may come from anywhere.
"""

import math
from dataclasses import dataclass, replace
from typing import Any, TypeGuard

from nnviz.core import Spec, SpecError
from nnviz.core.choices import ChoiceError
from nnviz.data.downloads.offers import OFFERS
from nnviz.data.problem import Problem
from nnviz.data.sources import named, named_problem
from nnviz.lessons.errors import LessonError
from nnviz.lessons.lesson import Lesson
from nnviz.lessons.reading.opened import opened
from nnviz.sharing.code.errors import CodeError, newer
from nnviz.sharing.code.locks import LOCKS

Point = tuple[float, float, int]
"""x, y and the class."""

SIDE = 1000
"""Of the pad, in the whole numbers that a drawing is kept in."""

_OF_LESSON = {"lesson", "form", "seed", "locks"}
_KEYS = {"design", "points", "drawing"} | _OF_LESSON


@dataclass(frozen=True, kw_only=True)
class Shared:
    """Any of them; ``form``, ``seed`` and ``locks`` are those of the ``lesson``, its file's text.

    ``drawing`` holds strokes, points x, y in thousandths of the pad's side, y downward.
    """

    design: Spec | None = None
    points: tuple[Point, ...] = ()
    drawing: tuple[tuple[tuple[int, int], ...], ...] = ()
    lesson: str = ""
    form: str = "quick"
    seed: int = 1
    locks: frozenset[str] = frozenset()


def lesson_in(shared: Shared) -> Lesson:
    """The lesson of its text. Raises CodeError."""
    try:
        return opened(shared.lesson.encode(), "lesson.toml")
    except LessonError as error:
        raise CodeError(error.sentence) from None


def as_plain(shared: Shared) -> dict[str, Any]:
    """Plain data, as json knows it. Raises CodeError where it holds what others do not have."""
    plain: dict[str, Any] = {}
    if shared.design is not None:
        _check_data(shared.design)
        plain["design"] = shared.design.as_dict()
    if shared.points:
        plain["points"] = [list(point) for point in shared.points]
    if shared.drawing:
        plain["drawing"] = [[at for point in stroke for at in point] for stroke in shared.drawing]
    if shared.lesson:
        plain["lesson"] = shared.lesson
        plain |= {"form": shared.form, "seed": shared.seed}
        plain["locks"] = [name for name in LOCKS if name in shared.locks]
    return plain


def of_plain(plain: Any) -> Shared:
    """What plain data mean. Raises CodeError."""
    if not isinstance(plain, dict) or not plain:
        raise _nothing()
    if not plain.keys() <= _KEYS:
        raise newer()
    design = _design(plain["design"]) if "design" in plain else None
    points = _points(plain.get("points", []), design)
    drawing = _drawing(plain.get("drawing", []))
    made = Shared(design=design, points=points, drawing=drawing)
    return _with_lesson(made, plain) if plain.keys() & _OF_LESSON else made


def _with_lesson(shared: Shared, plain: dict[str, Any]) -> Shared:
    text, form, seed = (plain.get(name) for name in ("lesson", "form", "seed"))
    if not isinstance(text, str) or not isinstance(form, str) or not _is_whole(seed):
        raise _nothing()
    made = replace(shared, lesson=text, form=form, seed=seed, locks=_locks(plain.get("locks")))
    if form not in lesson_in(made).forms:
        raise _nothing()
    return made


def _design(plain: Any) -> Spec:
    try:
        spec = Spec.from_dict(plain)
    except (SpecError, ChoiceError) as error:
        raise CodeError(error.sentence) from None
    _check_data(spec)
    return spec


def is_in_line(spec: Spec) -> bool:
    """Whether its data are had by their name: those in a file of one's own are not."""
    return named(spec.data) is not None or spec.data in OFFERS


def _check_data(spec: Spec) -> None:
    if not is_in_line(spec):
        raise CodeError(
            "These data are in a file of yours, which a line cannot hold: share the Project, and "
            "your file beside it."
        )


def _points(plain: Any, design: Spec | None) -> tuple[Point, ...]:
    if not isinstance(plain, list):
        raise _nothing()
    if not plain:
        return ()
    if design is None or named_problem(design.data) is not Problem.PLANE:
        raise _nothing()
    classes = max(2, design.sizes[-1])
    if not all(_is_point(point, classes) for point in plain):
        raise _nothing()
    return tuple((float(x), float(y), label) for x, y, label in plain)


def _is_point(plain: Any, classes: int) -> bool:
    if not isinstance(plain, list) or len(plain) != 3:
        return False
    *place, label = plain
    is_place = all(type(at) in (int, float) and math.isfinite(at) for at in place)
    return is_place and _is_whole(label) and label < classes


def _drawing(plain: Any) -> tuple[tuple[tuple[int, int], ...], ...]:
    if not isinstance(plain, list) or not all(_is_stroke(stroke) for stroke in plain):
        raise _nothing()
    return tuple(tuple(zip(stroke[::2], stroke[1::2], strict=True)) for stroke in plain)


def _is_stroke(plain: Any) -> bool:
    """Pairs of whole numbers; a pen may leave the pad, but not for long."""
    if not isinstance(plain, list) or not plain or len(plain) % 2:
        return False
    return all(type(at) is int and abs(at) <= 10 * SIDE for at in plain)


def _locks(plain: Any) -> frozenset[str]:
    if not isinstance(plain, list) or not all(isinstance(name, str) for name in plain):
        raise _nothing()
    if not set(plain) <= LOCKS.keys():
        raise newer()
    return frozenset(plain)


def _is_whole(plain: Any) -> TypeGuard[int]:
    return type(plain) is int and 0 <= plain < 1 << 32


def _nothing() -> CodeError:
    return CodeError("This line holds nothing that can be opened here: ask for it once more.")
