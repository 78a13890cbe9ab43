"""A search for a learning rate, in a process of its own; Train begins it while its page is open."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from nnviz.core import Sentence, Spec, SpecError
from nnviz.core.fit import check_trainable
from nnviz.gui.message import Message
from nnviz.gui.run_words import number_text
from nnviz.gui.said import in_words
from nnviz.gui.sweeps.eta.length import in_epochs
from nnviz.sweeps.apart.background import EtaSearching
from nnviz.sweeps.eta import EtaFound, trial_design

LOOK_MS = 150


class EtaSearch(QObject):
    """Tells what is ``found`` so far; see `nnviz.gui.run.at_desk` for what buttons do."""

    changed = Signal()
    told = Signal(object)
    """A Message."""

    def __init__(self, content: Callable[[str], str], parent: QObject) -> None:
        """``content`` is asked for the SHA-256 of what the window has read of data of that name."""
        super().__init__(parent)
        self._content = content
        self.spec = Spec()
        self.found = EtaFound(())
        self._process: EtaSearching | None = None
        self.to_tell: list[Sentence] | None = None
        """What could not be, after its end and until what it has come to is told."""
        self._clock = QTimer(self, interval=LOOK_MS)
        self._clock.timeout.connect(self._look)

    def show_design(self, spec: Spec) -> None:
        """The design that a learning rate is wanted for; what was found of another is gone."""
        if not self.is_rolling and _without_rate(spec) != _without_rate(self.spec):
            self.spec, self.found = spec, EtaFound(())
            self.changed.emit()

    @property
    def searched(self) -> Spec:
        """What is really trained, but for η."""
        return trial_design(self.spec, self.spec.learning_rate)

    @property
    def why_off(self) -> str:
        """Why there is nothing to be found; "" where there is."""
        try:
            check_trainable(self.spec)
        except SpecError as error:
            return in_words(error)
        return ""

    progress = None
    is_whole = False
    can_step = False
    can_reset = True

    @property
    def is_rolling(self) -> bool:
        """Whether it goes on."""
        return self._process is not None

    @property
    def sentence(self) -> str:
        """What there is to say of it as it stands."""
        found = self.found
        if self.is_rolling and not found.trials:
            return self.tr("The first learning rate is tried.")
        if self.is_rolling:
            said = self.tr("Learning rates tried so far: {n}, each for {epochs}.")
            return said.format(n=len(found.trials), epochs=in_epochs(found))
        if not found.trials:
            return self.tr("Train looks for η as chapter 3 does, from 0.01 on.")
        if found.proposal is None or found.threshold is None:
            return self.tr("There is no η with which the cost first falls and then no longer does.")
        said = self.tr("The cost falls up to η = {threshold}; half of it is {half}.")
        half, threshold = map(number_text, (found.proposal, found.threshold))
        return said.format(threshold=threshold, half=half)

    def train_or_pause(self) -> None:
        """Look for it from the start, or leave it."""
        if self.is_rolling:
            self.end()
        else:
            self.found = EtaFound(())
            self._process = EtaSearching(self.spec, self._content(self.spec.data))
            self._clock.start()
        self.changed.emit()

    def step(self) -> None:
        """There is none."""

    def reset(self) -> None:
        """Nothing is known any more."""
        self.end()
        self.found = EtaFound(())
        self.changed.emit()

    def undo(self) -> None:
        """There is nothing to take back."""

    def redo(self) -> None:
        """Nor to do again."""

    def end(self) -> None:
        """Leave it; what was found stays."""
        process, self._process = self._process, None
        self._clock.stop()
        if process is not None:
            process.kill()

    def _look(self) -> None:
        process = self._process
        if process is None:
            return
        is_over = process.is_over  # first: what it found is then the last
        if process.found is not None and len(process.found.trials) != len(self.found.trials):
            self.found = process.found
            self.changed.emit()
        if is_over:
            self._process, self.to_tell = None, process.told
            self._clock.stop()
            self.changed.emit()
            told, self.to_tell = process.told, None
            said = in_words(told[0]) if told else self.sentence
            self.told.emit(Message(said, "error" if told else "info", passes=True))


def _without_rate(spec: Spec) -> dict[str, object]:
    return {name: value for name, value in spec.as_dict().items() if name != "learning_rate"}
