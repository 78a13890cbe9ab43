"""What all views look at: the example that a person has chosen, an earlier moment of the run."""

import re
from dataclasses import replace

import numpy as np

from nnviz.core import Snapshot
from nnviz.data import Dataset
from nnviz.gui.example import Example
from nnviz.gui.examples.chosen_part import ChosenPart
from nnviz.gui.window.language.whole import Whole


def bring_looked_at(window: Whole, before: Whole) -> None:
    """The same in ``window``; what is drawn comes with its strokes."""
    session, example = before.session, before.spotlight.example
    if before.spotlight.is_chosen and example is not None and example.drawing is None:
        window.spotlight.show(_called_anew(example, session.dataset, session.latest))
    if before.follower.moment is not None:
        window.follower.look_back(before.follower.moment)


def _called_anew(example: Example, dataset: Dataset | None, snapshot: Snapshot) -> Example:
    """Called in the language that is spoken now, where it is found by its number in the data."""
    row = int(re.sub(r"\D", "", example.origin) or 0) - 1
    if dataset is None or row < 0:
        return example
    for name in ("validation", "training", "test"):
        part = ChosenPart.now(dataset, name, snapshot)
        if part.is_made and np.array_equal(part.load()[row : row + 1].inputs, [example.inputs]):
            return replace(example, origin=part.origin(row))
    return example
