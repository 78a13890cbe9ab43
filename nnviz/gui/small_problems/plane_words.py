"""What is said of a plane: where it ends, what stands at a place, how many points are right."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from nnviz.core import Network
from nnviz.core.insight.plane import Box
from nnviz.data import Dataset
from nnviz.gui.controls.number_words import place_text, share_text, short
from nnviz.gui.controls.plural import listed
from nnviz.gui.neuron_names import whence
from nnviz.gui.reading_words import activation_text
from nnviz.gui.small_problems.plane_points import PlanePoints


def _tr(text: str) -> str:
    return QCoreApplication.translate("Plane", text)


def _end(value: float) -> str:
    return short(value, 3)


def ends_words(box: Box) -> tuple[str, str]:
    """From where to where the plane goes to the right, and upwards."""
    ends = [_end(end) for end in box]
    across = _tr("x₁ → {0} to {1}").format(ends[0], ends[1])
    return across, _tr("x₂ ↑ {0} to {1}").format(ends[2], ends[3])


def square_words(box: Box) -> str:
    """The same of a plane that goes equally far both ways."""
    return _tr("x₁ → and x₂ ↑, {0} to {1}").format(_end(box.x_low), _end(box.x_high))


def place_words(place: tuple[float, float], network: Network) -> str:
    """The coordinates of a place, and what the network answers there."""
    outputs = network.forward(np.array(place))[1][-1]
    x, y = map(place_text, place)
    if len(outputs) == 1:
        answer = activation_text(float(outputs[0]), network.output)
    else:
        winner = int(outputs.argmax())
        answer = listed(
            (
                _tr("class {0}").format(winner),
                activation_text(float(outputs[winner]), network.output),
            )
        )
    return _tr("x₁ {0}   x₂ {1}   answer {2}").format(x, y, answer)


def point_words(plane: PlanePoints, row: int, dataset: Dataset | None) -> str:
    """Which point that is, and of which class."""
    return whence(plane.example(row), dataset)


def accuracy_words(right: NDArray[np.bool_], count: int) -> tuple[str, str]:
    """The share of points that are right, and how many are wrong; nothing of no points.

    Where only the first of ``count`` were asked there is no share: it would be another than that of
    all, which stands elsewhere.
    """
    if not len(right):
        return "", ""
    if len(right) < count:
        said = _tr("{0} of {1} wrong")
        return "", said.format(f"{int((~right).sum()):,}", f"{len(right):,}")
    wrong = _tr("{0} wrong").format(f"{int((~right).sum()):,}")
    return share_text(float(right.mean())), wrong
