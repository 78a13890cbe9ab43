"""Has one network answer to all examples of a part, a slice of time after the other."""

from time import perf_counter

from nnviz.core import Snapshot
from nnviz.core.insight.answers import Answers, answering
from nnviz.data import Part
from nnviz.gui.examples.chosen_part import ChosenPart


class AnswerPass:
    """Answers of the network of ``snapshot``; ``answers`` is there once all of them are."""

    def __init__(self, chosen: ChosenPart, part: Part, snapshot: Snapshot) -> None:
        self.chosen, self.part, self.snapshot = chosen, part, snapshot
        self.answers: Answers | None = None
        self._blocks = answering(snapshot.network, snapshot.spec, part)

    def advance(self, seconds: float) -> None:
        """Go on for about so long, at least for one block."""
        end = perf_counter() + seconds
        try:
            while True:
                next(self._blocks)
                if perf_counter() >= end:
                    return
        except StopIteration as done:
            self.answers = done.value
