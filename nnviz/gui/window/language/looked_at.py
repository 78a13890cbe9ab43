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
    found = re.search(r"\d[\d,]*", example.origin)
    if dataset is None or found is None:
        return example
    number = int(found[0].replace(",", ""))
    for name in ("validation", "training", "test"):
        part = ChosenPart.now(dataset, name, snapshot)
        row = part.row(number)
        if row is None or not part.is_made:
            continue
        if np.array_equal(part.load()[row : row + 1].inputs, [example.inputs]):
            return replace(example, origin=part.origin(row))
    return example
