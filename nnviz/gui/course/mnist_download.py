"""Downloads MNIST or its like on a thread: told how far, cancelled at once, whole or not at all."""

from collections.abc import Callable
from threading import Event, Thread

from PySide6.QtCore import QObject, QTimer, Signal

from nnviz.core.refusals import said_by
from nnviz.data.downloads.offers import OFFERS
from nnviz.gui.message import Action, Message, wrong

LOOK_MS = 100


class _Left(Exception):  # noqa: N818, it is no error
    """Nobody waits for it any more."""


class _Downloader(Thread):
    """Its ``error`` is what kept it from coming to its end."""

    def __init__(self, data: str) -> None:
        super().__init__(name="download", daemon=True)
        self.data = data
        self.share = 0.0
        self.error: Exception | None = None
        self.stopping = Event()

    def run(self) -> None:
        from nnviz.data.downloads.download import download

        try:
            download(self.data, self._progress)
        except _Left:
            return
        except Exception as error:  # noqa: BLE001, told where the window hears of it
            self.error = error

    def _progress(self, share: float) -> None:
        self.share = share
        if self.stopping.is_set():
            raise _Left


class MnistDownload(QObject):
    """At most one at a time; ``done`` tells that MNIST's files are there and verified."""

    told = Signal(object)
    """A Message."""
    done = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread: _Downloader | None = None
        self._then: Callable[[], object] = lambda: None
        self._clock = QTimer(self, interval=LOOK_MS)
        self._clock.timeout.connect(self._look)

    def begin(self, then: Callable[[], object] = lambda: None, data: str = "mnist") -> None:
        """Download one of OFFERS, unless one is; ``then`` is done when all of it is there."""
        if self._thread is None or self._thread.data == data:
            self._then = then
        if self._thread is None:
            self._thread = _Downloader(data)
            self._thread.start()
            self._clock.start()
            self._look()

    def cancel(self) -> None:
        """All stays as it was."""
        thread, self._thread = self._thread, None
        self._clock.stop()
        if thread is not None:
            thread.stopping.set()
            self.told.emit(Message(self.tr("The download is cancelled: all is as it was.")))

    def _look(self) -> None:
        thread = self._thread
        if thread is None:
            return
        if thread.is_alive():
            said = self.tr("Downloading {label} … {share:.0f} %")
            said = said.format(label=OFFERS[thread.data].label, share=100 * thread.share)
            cancel = Action(self.tr("Cancel"), self.cancel)
            self.told.emit(Message(said, action=cancel, passes=True))
            return
        self._thread = None
        self._clock.stop()
        if thread.error is not None:
            self.told.emit(wrong(said_by(thread.error), passes=True))
            return
        if thread.data == "mnist":
            said = self.tr("MNIST is here: lessons can run as in the book.")
            self.told.emit(Message(said, passes=True))
            self.done.emit()
        else:
            said = self.tr("{label} is here.").format(label=OFFERS[thread.data].label)
            self.told.emit(Message(said, passes=True))
        self._then()
