"""What a lesson lays over the plots that have its quantities."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from nnviz.lessons.bands import Seeds
    from nnviz.lessons.lesson import Mark, Sketch

Drawn = tuple[float | None, ...]
"""A curve (64,) as `nnviz.lessons.sketching` has it, in the figure's unit; () where none is."""


class Starts(NamedTuple):
    """The runs of a design that a lesson trains from several seeds, by the figure.

    Of them one is drawn as a line: ``history`` is what it has come to, None of the present run.
    ``part`` is what they were measured on: "training" where nothing is held out.
    """

    history: object
    seeds: "Mapping[str, Seeds]"
    part: str = "validation"


@dataclass(frozen=True, kw_only=True)
class LessonMarks:
    """For one design of a lesson, in the lesson's units: accuracies are in percent.

    A run keeps the axes at least, to epoch ``last`` and as the ``sketch`` says. The ``guess`` can
    be drawn while it is ``asked``; ``seeds`` are by the figure, ``starts`` are the lesson's own
    runs of a design that is trained from several. The ``book``'s numbers fade where
    the run has become an ``is_own`` experiment of the person's.

    Where a lesson has several runs, ``run`` says which of them this is, ``guess_of`` of which the
    guess is, "η 0.25"; else both are "". Of the quantities ``on_training`` the lesson asks only how
    they are on the training examples: so are earlier runs compared there.
    """

    last: float
    book: "tuple[Mark, ...]" = ()
    sketch: "Sketch | None" = None
    guess: Drawn = ()
    asked: bool = False
    seeds: "Mapping[str, Seeds]" = field(default_factory=dict)
    starts: tuple[Starts, ...] = ()
    is_own: bool = False
    run: str = ""
    guess_of: str = ""
    on_training: frozenset[str] = frozenset()
