"""The dialog of weights that are set by hand, from before it is made: few open it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from nnviz.gui.look.zoom import made
from nnviz.gui.view import View
from nnviz.gui.window.place import Place
from nnviz.gui.window.views import Entry

if TYPE_CHECKING:
    from nnviz.gui.network.hand_weights import HandWeights

NUMBERS = Entry("network.hand_weights", "HandWeightsView", "", "", 5)


class WeightsByHand(QObject):
    """Its ``place`` hears of the run; the dialog is made when it is first brought up."""

    undo_wanted = Signal()
    redo_wanted = Signal()
    brought_up = Signal()
    """It is seen: its numbers are to be the present ones."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: HandWeights | None = None
        """None before it has been brought up."""
        self.place = Place(NUMBERS, window)
        self.place.hide()

    @property
    def view(self) -> View:
        """The view with the numbers, made now where it was not there yet."""
        return self.place.view

    def bring_up(self) -> None:
        """Show the dialog, before all else."""
        self.dialog = self.dialog or self._made()
        self.dialog.bring_up()

    def _made(self) -> "HandWeights":
        from nnviz.gui.network.hand_weights import HandWeights, HandWeightsView

        def make() -> HandWeights:
            dialog = HandWeights(self.place, self._window)
            if isinstance(self.view, HandWeightsView):  # else a sentence stands there
                self.view.size_wanted.connect(dialog.give_room)
            return dialog

        dialog = made(make)
        self.place.show()
        dialog.undo_wanted.connect(self.undo_wanted)
        dialog.redo_wanted.connect(self.redo_wanted)
        dialog.brought_up.connect(self.brought_up)
        return dialog
