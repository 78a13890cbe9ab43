"""What is said of a lesson's sweep, and where its points are."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from nnviz.gui.controls.plural import apart
from nnviz.gui.lesson.sweep.figure import Placed
from nnviz.gui.spec_fields import label_of
from nnviz.lessons.kept_seeds import SeedRun
from nnviz.lessons.lesson import Form
from nnviz.lessons.sweeping.points import Point, points_of
from nnviz.number_forms import written


def placed(form: Form, runs: Sequence[SeedRun]) -> tuple[Placed, ...]:
    """The points of the form's sweep from these runs, a seed each."""
    return tuple(map(_placed, points_of(form, [run.values for run in runs])))


def caption(axis: str, points: Sequence[Placed], count: int) -> str:
    """What is drawn: over which setting, from so many seeds, and whether the book is there."""
    has_book = any(point.book is not None for point in points)
    if count > 1 and has_book:
        said = _tr(
            "Across: {setting}. The line is the median of {count} seeds, the ribbon their range; "
            "diamonds are the book's."
        )
    elif count > 1:
        said = _tr(
            "Across: {setting}. The line is the median of {count} seeds, the ribbon their range."
        )
    elif has_book:
        said = _tr("Across: {setting}. Diamonds are the book's.")
    else:
        said = _tr("Across: {setting}.")
    return said.format(setting=label_of(axis), count=count)


def spoken(points: Sequence[Placed]) -> str:
    """Every point in words."""
    told = []
    for point in points:
        if point.middle is not None:
            said = (
                _tr("{at}: {middle}, {low} to {high}")
                if point.low != point.high
                else _tr("{at}: {middle}")
            )
            numbers = {n: written(getattr(point, n), ".4g") for n in ("low", "middle", "high")}
            told.append(said.format(at=point.words, **numbers))
        if point.book is not None:
            said = _tr("{at}: book {book}")
            told.append(said.format(at=point.words, book=written(point.book, ".6g")))
    return apart(told)


def _placed(point: Point) -> Placed:
    low, high = min(point.values, default=None), max(point.values, default=None)
    return Placed(point.place, point.words, low, point.middle, high, point.book)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Course", text)
