"""Reads how a form's designs are the cells of a sweep."""

from collections.abc import Iterable, Mapping

from nnviz.core import Sentence, Spec
from nnviz.lessons.lesson import Design, Measured, Swept
from nnviz.lessons.measures import curves
from nnviz.lessons.measures.table import MEASURES
from nnviz.lessons.reading.designs import FIELDS
from nnviz.lessons.reading.table import Table

_OF_THE_END = curves.solved, curves.learning_rate, curves.epochs
"""Of these the figures of the epochs do not tell."""


def read_swept(table: Table, designs: Mapping[str, Design], measures: Iterable[Measured]) -> Swept:
    """The axis, and which measures are drawn over it."""
    known = {each.name: each for each in measures}
    made = Swept(
        axis=table.word("axis", FIELDS),
        points=table.words("points", known),
        label=table.text("label", "label"),
    )
    table.done()
    values = [getattr(design.spec, made.axis) for design in designs.values()]
    if len(set(values)) < max(2, len(values)):
        raise table.error("axis", Sentence("each design needs another value of it"))
    first = next(iter(designs))
    if sorted(known[name].of or first for name in made.points) != sorted(designs):
        raise table.error("points", Sentence("there must be one measure of each design"))
    if not all(_is_plain(each) for each in designs.values()):
        raise table.error("", Sentence("designs of a sweep are trained once, from the seed alone"))
    if not all(_tells_by_figures(each) for each in known.values()):
        raise table.error("", Sentence("a sweep keeps figures alone: measure no network"))
    return made


def _is_plain(design: Design) -> bool:
    spec, plain = design.spec, Spec()
    ends = ("stop_patience", "stop_cost", "stop_accuracy", "stop_error")
    is_whole = all(getattr(spec, name) == getattr(plain, name) for name in ends)
    is_given = design.rows is not None or design.start is not None
    return is_whole and design.trains and design.repeat == 1 and not (is_given or design.then)


def _tells_by_figures(measured: Measured) -> bool:
    reckon = MEASURES[measured.measure].reckon
    return reckon.__module__ == curves.__name__ and reckon not in _OF_THE_END
