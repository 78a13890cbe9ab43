"""The course is offered at the first launches, in one line, until a lesson has been opened."""

from collections.abc import Callable
from itertools import chain

from PySide6.QtCore import QObject, Signal

from nnviz.gui.controls.plural import filled
from nnviz.gui.message import Action, Message
from nnviz.gui.spec_fields import translated
from nnviz.session.run_state import RunState
from nnviz.session.training_session import TrainingSession

FIRST = "L04"
"""The lesson that shows a newcomer round."""
MOST_OFFERS = 3


class Offer(QObject):
    """Told once there are data; ``start`` is called with the id of the lesson that is taken."""

    told = Signal(object)
    """A Message."""

    def __init__(
        self, session: TrainingSession, start: Callable[[str], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._start = session, start
        self.count = 0
        """How often it has been made, at all launches."""
        session.data_ready.connect(self._make)

    def end(self) -> None:
        """It is not made again."""
        self.count = MOST_OFFERS

    def _make(self) -> None:
        session = self._session
        session.data_ready.disconnect(self._make)
        is_new = session.state is RunState.IDLE and session.spec.data == "handwriting"
        if self.count < MOST_OFFERS and is_new:
            self.count += 1
            said = self.tr(
                "{data} is ready: press Train. New to networks? A lesson shows you round."
            )
            label = translated(session.dataset.label) if session.dataset else ""
            text = filled(said, data=label)
            taking = Action(self.tr("Take it"), self._take)
            self.told.emit(Message(text, action=taking, passes=True))

    def _take(self) -> None:
        from nnviz.lessons.shelf import LESSONS

        ids = chain((FIRST,), LESSONS)  # of which no more are read than it takes
        runnable = (id for id in ids if LESSONS[id].forms and LESSONS[id].needs != "mnist")
        self._start(next(runnable))
