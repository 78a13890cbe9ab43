"""Goes through numbers, by hand or by itself: ‹ mini-batch 7 › ▶."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import row
from nnviz.gui.look.standing import Standing

PACE_MS = 400
"""From one number to the next where they are played."""


class NumberSteps(Standing, QWidget):
    """The ``newest`` number, until another is chosen; counted from 1.

    ``named`` has {0} for the number; ``before``, ``after`` and ``on`` are heard of the buttons,
    whose objectNames begin with ``name``.
    """

    done_here = ("_chosen",)

    moved = Signal()
    """Another number is to be shown."""

    def __init__(self, name: str, named: str, before: str, after: str, on: str) -> None:
        super().__init__()
        self._named, self._on = named, on
        self._newest, self._chosen = 1, 0
        self.back_button = Button("", "chevron-left", "quiet", name=before)
        self.next_button = Button("", "chevron-right", "quiet", name=after)
        self.play_button = Button("", "play", "quiet", name=on)
        self.which = label("", 12, tone="text")
        buttons = self.back_button, self.next_button, self.play_button
        for button, what in zip(buttons, ("back", "next", "play"), strict=True):
            button.setObjectName(f"{name}_{what}")
        row(self.back_button, self.which, *buttons[1:], None, space=8, of=self)
        self.back_button.clicked.connect(lambda: self.go_on(-1))
        self.next_button.clicked.connect(lambda: self.go_on(1))
        self.play_button.clicked.connect(lambda: self.play(not self.plays))
        self._clock = QTimer(self, interval=PACE_MS)
        self._clock.timeout.connect(lambda: self.go_on(1))
        self._show()

    def show_standing(self) -> None:
        self._show()
        self.moved.emit()

    @property
    def number(self) -> int:
        """The one that is to be shown."""
        return self._chosen or self._newest

    @property
    def plays(self) -> bool:
        """Whether one follows another by itself."""
        return self._clock.isActive()

    def follow(self, newest: int) -> None:
        """That is the newest one now."""
        self._newest = max(1, newest)
        self._show()

    def forget(self) -> None:
        """The newest one again, and nothing goes on by itself."""
        self._chosen = 0
        self.play(False)
        self._show()

    def go_on(self, by: int) -> None:
        """So many on, or back."""
        self._chosen = max(1, self.number + by)
        self._show()
        self.moved.emit()

    def play(self, plays: bool) -> None:
        """Have one follow another, or stop."""
        (self._clock.start if plays else self._clock.stop)()
        self.play_button.show_icon("pause" if plays else "play")
        name = self.tr("Stop") if plays else self._on
        self.play_button.setAccessibleName(name)
        self.play_button.setToolTip(name)

    def take_escape(self) -> bool:
        """Back to the newest one; whether it was not shown."""
        if not self._chosen and not self.plays:
            return False
        self.forget()
        self.moved.emit()
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        self.play(False)
        super().hideEvent(event)

    def _show(self) -> None:
        self.which.setText(self._named.format(f"{self.number:,}"))
        self.back_button.setEnabled(self.number > 1)
