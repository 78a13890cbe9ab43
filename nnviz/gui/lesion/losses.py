"""What neurons are needed for: counted beside the window, in numbers and in words."""

from collections.abc import Generator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from nnviz.core.insight.lesion_trials import Outcome, Trials
from nnviz.core.insight.lesions import HiddenNeuron
from nnviz.gui.controls.plural import count, listed
from nnviz.gui.lesion import words
from nnviz.gui.lesion.board_layout import Cell
from nnviz.gui.lesion.subject import Subject
from nnviz.gui.run_words import moment

_MINUS = "\N{MINUS SIGN}"
_QUIET = 0.5, 0.01
"""Points, and share of the mean error, below which no colour is strong."""


class Count(NamedTuple):
    """How the network of ``trials`` does, whole and without those that are ``off``.

    It stood at ``epochs`` of the run.
    """

    trials: Trials
    epochs: float
    off: frozenset[Cell]
    whole: Outcome
    now: Outcome


class Tried(NamedTuple):
    """How the network of ``trials`` does whole and, by ``found``, without each neuron alone.

    It stood at ``epochs`` of the run.
    """

    trials: Trials
    whole: Outcome
    epochs: float

    def losses(self, subject: Subject, label: int | None) -> dict[Cell, float]:
        """Of each neuron what is lost without it, of one class or of all."""
        if self.trials.network.sizes != subject.network.sizes:
            return {}
        lost = (
            (Cell(*neuron), words.loss(self.whole, outcome, subject, label))
            for neuron, outcome in self.trials.found.items()
        )
        return {cell: value for cell, value in lost if value is not None}

    def values(self, subject: Subject, label: int | None) -> dict[Cell, tuple[str, float]]:
        """The same in words, and how strong its colour is, −1..1."""
        losses = self.losses(subject, label)
        quiet = _QUIET[0] if self.whole.right is not None else _QUIET[1] * self.whole.error
        most = max([*map(abs, losses.values()), quiet, 1e-30])
        return {
            cell: (words.loss_text(lost, self.whole), lost / most) for cell, lost in losses.items()
        }

    def about(self, lost: str, label: int | None) -> str:
        """What the number of one neuron says, as it is written there."""
        if self.whole.right is None:
            return _tr("without it alone answers are {0} farther off").format(lost)
        said = _tr("without it alone {0} points are lost")
        if lost.startswith(_MINUS):
            said = _tr("without it alone {0} points are won")
        if label is not None:
            said = _tr("{0}, of this class").format(said)
        return said.format(lost.removeprefix(_MINUS))

    def key(self, subject: Subject | None, label: int | None) -> str:
        """What the numbers are, and when they were counted if that was before now."""
        said = _tr("Points of accuracy lost without each neuron alone, on {0}")
        if self.whole.right is None:
            said = _tr("How much farther off answers are without each alone, on {0}")
        elif label is not None:
            said = _tr("Points of this class lost without each neuron alone, on {0}")
        said = said.format(count(self.trials.each_size, _tr("1 example"), _tr("{n} examples")))
        if subject is not None and self.trials.network is not subject.network:
            said = listed((said, moment(self.epochs)))
        return said


def reading(
    trials: Trials, epochs: float, off: frozenset[Cell], known: Count | None
) -> Generator[None, None, Count]:
    """Count without those that are ``off``; ``known`` is a count that may tell of the whole."""
    if known is not None and known.trials is trials:
        whole = known.whole
    else:
        whole = yield from trials.without(())
    now = (yield from trials.without([HiddenNeuron(*cell) for cell in off])) if off else whole
    return Count(trials, epochs, off, whole, now)


def trying(trials: Trials, epochs: float) -> Generator[None, None, Tried]:
    """Count without each neuron alone."""
    whole = yield from trials.without((), trials.each_size)
    yield from trials.each()
    return Tried(trials, whole, epochs)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Lesion", text)
