"""What all views look at: the example that a person has chosen, an earlier moment of the run."""

from nnviz.gui.window.language.whole import Whole


def bring_looked_at(window: Whole, before: Whole) -> None:
    """The same in ``window``; what is drawn comes with its strokes."""
    example = before.spotlight.example
    if before.spotlight.is_chosen and example is not None and example.drawing is None:
        window.spotlight.show(example)
    if before.follower.moment is not None:
        window.follower.look_back(before.follower.moment)
