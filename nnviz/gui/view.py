"""What every view is: a widget that is shown the run, and may ask for something."""

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QWidget

from nnviz.core import Snapshot, Spec
from nnviz.core.insight.checkpoints import Checkpoint
from nnviz.data import Dataset
from nnviz.gui.earlier_runs import EarlierRun
from nnviz.gui.example import Example

if TYPE_CHECKING:
    from nnviz.gui.lesson_marks import LessonMarks
    from nnviz.gui.plot.export import Sheet


class View(QWidget):
    """Knows neither the session nor the other views; the window tells it what to show.

    ``title`` heads its dock or names its tab. It is shown every ``every``-th display tick while it
    can be seen. Its ``words`` are one line of plain text that says what it shows now;
    ``shorter_words`` say it where there is no room for them, best first.
    """

    title = ""
    every: float = 4
    in_lines = False
    """Whether it is drawn in lines, which a drawing (SVG) keeps."""
    shows_figures = False
    """Whether it shows cost or accuracy of the newest epoch, as the bar and the message do."""

    said = Signal(str)
    """The words have changed."""
    example_chosen = Signal(object)
    """Look at this Example, in every view."""
    network_edited = Signal(object)
    """Go on from this Network, whose weights a person has changed by hand."""
    spec_wanted = Signal(object)
    """Take this Spec, as if it had been typed into the form."""
    data_edited = Signal(object)
    """Go on with this Dataset, in which examples of one's own were put or taken away."""
    run_wanted = Signal(object)
    """Train this Spec from the start of the present run, which is kept to compare with."""
    run_edited = Signal(object)
    """Keep this EarlierRun, renamed, shown or hidden, instead of the one of its number."""
    run_dropped = Signal(int)
    """Forget the earlier run of this number."""
    saving_wanted = Signal(object)
    """Ask where to, and do this Saving."""

    sketched = Signal(object)
    """Another curve is drawn for the lesson's question: 64 values, None where nothing is drawn."""

    moment_chosen = Signal(object)
    """Look back at this Checkpoint, in every view; None: at the present again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = ""
        self.shorter_words: tuple[str, ...] = ()
        self.setAccessibleName(QCoreApplication.translate("View", self.title))

    @property
    def name(self) -> str:
        """The name of its class: by it layouts that are kept on disk know the view."""
        return type(self).__name__

    def reset(self, spec: Spec) -> None:
        """A new run of ``spec`` begins: forget the last one."""

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show this moment of the run; cheap where nothing has changed."""

    def show_dataset(self, dataset: Dataset | None) -> None:
        """The examples of the run; None while they are being loaded."""

    def show_example(self, example: Example | None) -> None:
        """The example that the person looks at now; None where there is none."""

    def show_earlier_runs(self, runs: tuple[EarlierRun, ...]) -> None:
        """The runs of this session before the present one, oldest first."""

    def show_lesson_marks(self, marks: "LessonMarks | None") -> None:
        """What a lesson lays over the plots, and whether one is to be drawn on; None: no lesson."""

    def show_locked(self, fields: Collection[str]) -> None:
        """These settings of the design are locked: what changes one shows that, and does not."""

    def show_checkpoints(self, moments: tuple[Checkpoint, ...], size: int) -> None:
        """The moments of the run that one can look back at, which take ``size`` bytes."""

    def show_part(self, name: str) -> None:
        """Of several parts show the one of that name in `nnviz.lessons.names.PAGES`."""

    def show_present(self) -> None:
        """The run goes on: no earlier moment is looked back at any more."""

    def allow_editing(self, allowed: bool) -> None:
        """Whether weights may be changed by hand: whenever nothing runs."""

    def draw_later(self, waits: bool) -> None:
        """Whether more is told before anything is painted: what takes long is drawn once after."""

    def set_roomy(self, roomy: bool) -> None:
        """Larger pictures, for windows from 1600 pixels on."""

    def say(self, words: str, *shorter: str) -> None:
        """State in one line what is shown now; and in fewer words, for where those have no room."""
        if words != self.words:
            self.words, self.shorter_words = words, shorter
            self.setAccessibleDescription(words)
            self.said.emit(words)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A right click where nothing has a menu of its own: the view as a picture."""
        from nnviz.gui.plot.menu import PlotMenu
        from nnviz.gui.saving import save_by

        menu = PlotMenu(self, with_numbers=False, with_drawing=self.in_lines)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        save_by(menu, self.sheet, self.accessibleName(), self.saving_wanted)
        menu.popup(event.globalPos())

    def sheet(self) -> "Sheet":
        """What is saved of it: all of it, as it stands."""
        from nnviz.gui.plot.export import Sheet

        return Sheet(self, caption=self.words)

    @property
    def shows_example(self) -> bool:
        """Whether it shows what becomes of the example that every view looks at."""
        return self.hears(View.show_example)

    def hears(self, message: Callable[..., None]) -> bool:
        """Whether it does anything on a message, as ``View.show_example``; else it is not told."""
        return getattr(type(self), message.__name__) is not message
