"""What the three pages have in common: a subject, a count beside the window, one line of words."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from nnviz.gui.controls.plural import apart, pair
from nnviz.gui.lesion import words
from nnviz.gui.lesion.counting import Counting
from nnviz.gui.lesion.subject import Subject
from nnviz.gui.look.standing import Standing
from nnviz.gui.run_words import moment


class LesionPage(Standing, QWidget):
    """Shows a Subject while it can be seen; ``words`` say what is shown in one line."""

    said = Signal(str)
    """The words have changed."""
    saving_wanted = Signal(object)
    """Ask where to, and do this Saving."""

    def __init__(self) -> None:
        super().__init__()
        self.subject: Subject | None = None
        self.words = ""
        self.is_calm = True
        self.counting = Counting(self)
        self.corner = QWidget()
        """Stands beside the tabs while the page is seen."""

    def reset(self) -> None:
        """Another run: nothing is known of its network."""
        self.subject = None
        self.counting.forget()

    def show_standing(self) -> None:
        if self.subject is not None:
            self.refresh()

    def show_subject(self, subject: Subject, is_calm: bool) -> None:
        """Show this; ``is_calm`` says that nothing runs."""
        self.subject, self.is_calm = subject, is_calm
        self.refresh()

    def refresh(self) -> None:
        """Show the subject as it is now."""
        raise NotImplementedError

    def take_escape(self) -> bool:
        """Whether there was something that Escape takes back."""
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        self.counting.leave()
        super().hideEvent(event)

    def of_example(self, subject: Subject, answer: str) -> str:
        """The answer to the example in words; while the network learns the bars alone say it.

        They change more often than a line can be read, which would speak of another moment.
        """
        return words.of_example(subject, answer) if self.is_calm else ""

    def say(self, epochs: float, *parts: str) -> None:
        """The words, of a network after so many epochs: those of the parts that are there."""
        self.words = pair(moment(epochs), apart(filter(None, parts)))
        self.said.emit(self.words)
