"""What two processes say to each other, and the line on which they do."""

from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Any, NamedTuple

from nnviz.core import Spec
from nnviz.data.dataset import Part
from nnviz.session.process import parts, pieces
from nnviz.session.process.moments import Moment
from nnviz.session.process.parts import Outline

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from nnviz.core import Training


class Ready(NamedTuple):
    """The process has imported what it needs."""


class Begin(NamedTuple):
    """Go on with this training, and tell of the moments that are asked for.

    Wait ``pause_s`` seconds after every mini-batch, and send a copy every ``keep_s``.
    """

    training: "Training"
    pause_s: float
    keep_s: float


class Ask(NamedTuple):
    """Tell of the moment after the mini-batch that is being done."""


class Heard(NamedTuple):
    """The window has time."""


class Hurry(NamedTuple):
    """The window waits."""


class Keep(NamedTuple):
    """Send a copy of the training with the next moment that is told of."""


class Pause(NamedTuple):
    """Wait so many seconds after every mini-batch."""

    seconds: float


class Change(NamedTuple):
    """Go on with these settings, or with the data of this number."""

    to: Spec | int


class Stop(NamedTuple):
    """Come home after the mini-batch that is being done."""


class Told(NamedTuple):
    """A moment, which differs so from the one before."""

    moment: Moment


class Wanted(NamedTuple):
    """A question about the data, see ``examples``.

    Who ``can_leave`` needs no answer that is still to be made when it is told to stop.
    """

    question: tuple[Any, ...]
    can_leave: bool


class Ahead(NamedTuple):
    """A question that will be asked: an answer that is there already may come at once."""

    question: tuple[Any, ...]


class Making(NamedTuple):
    """The answer has to be made first: the share that is done."""

    share: float


class Answer(NamedTuple):
    """What was asked for, now or ahead."""

    question: tuple[Any, ...]
    answer: Any


class Kept(NamedTuple):
    """A copy of the training, as Home: what there is to go on with if the process should die."""

    training: "Training"
    changes: int
    which: int


class Home(NamedTuple):
    """The training as it stands with data number ``which``; it has heard of so many changes."""

    training: "Training"
    changes: int
    which: int


class Failed(NamedTuple):
    """The training ended in an error: what it says, and where it was raised."""

    text: str
    traceback: str


class Line:
    """A connection; to say something never waits, a thread sends it.

    Where it cannot, it ends the process at the other end or its own by ``give_up``, so that nobody
    waits for what was said.
    """

    def __init__(self, connection: "Connection[Any, Any]", give_up: Callable[[], None]) -> None:
        self._connection, self._give_up = connection, give_up
        self._waiting: SimpleQueue[Any] = SimpleQueue()
        self.is_sending = False
        Thread(target=self._send, name="Line", daemon=True).start()

    def say(self, message: Any) -> None:
        """Send it after all that was said before."""
        self.is_sending = True
        self._waiting.put(message)

    def hear(self) -> Any:
        """The next message, waited for. Raises EOFError or OSError when the other end is gone."""
        message = pieces.receive(self._connection)
        if isinstance(message, Answer) and isinstance(message.answer, Outline):
            return message._replace(answer=parts.receive(self._connection, message.answer))
        return message

    def has_news(self) -> bool:
        """Whether there is one to be heard."""
        return self._connection.poll()

    def close(self) -> None:
        """Nothing is said or heard any more."""
        self._waiting.put(None)
        self._connection.close()

    def _send(self) -> None:
        try:
            while (message := self._waiting.get()) is not None:
                self._tell(message)
                self.is_sending = not self._waiting.empty()
        except Exception:  # noqa: BLE001, no connection, no memory: whatever it is, it is the end
            self._give_up()

    def _tell(self, message: Any) -> None:
        if isinstance(message, Answer) and isinstance(message.answer, Part):
            pieces.send(self._connection, message._replace(answer=Outline.of(message.answer)))
            parts.send(self._connection, message.answer)
        else:
            pieces.send(self._connection, message)
