"""The desks that there are: menu, course and lessons go through this table."""

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from nnviz.gui.look.zoom import made

if TYPE_CHECKING:
    from nnviz.gui.desks.desk import Desk


class DeskEntry(NamedTuple):
    """The name that lessons use, the title, and where its class is: not imported before."""

    name: str
    title: str
    place: str

    def make(self) -> "Desk":
        """A new desk of this kind, its modules imported now."""
        kind = self.place.partition(":")[2]
        desk: Desk = made(getattr(import_module(self.module), kind))
        desk.setObjectName(f"{self.name}_desk")
        desk.setAccessibleName(self.words)
        return desk

    @property
    def module(self) -> str:
        """Where its class is."""
        return f"nnviz.gui.desks.{self.place.partition(':')[0]}"

    @property
    def words(self) -> str:
        """The title in the reader's language."""
        return QCoreApplication.translate("Desks", self.title)


_POLYNOMIAL = "polynomial.desk:PolynomialDesk"

DESKS = (
    DeskEntry("circuit", str(QT_TRANSLATE_NOOP("Desks", "Circuit")), "circuit.desk:CircuitDesk"),
    DeskEntry("bumps", str(QT_TRANSLATE_NOOP("Desks", "Bumps")), "bumps.desk:BumpDesk"),
    DeskEntry("marble", str(QT_TRANSLATE_NOOP("Desks", "Marble")), "marble.desk:MarbleDesk"),
    DeskEntry("softmax", str(QT_TRANSLATE_NOOP("Desks", "Softmax")), "softmax.desk:SoftmaxDesk"),
    DeskEntry("chain", str(QT_TRANSLATE_NOOP("Desks", "Chain")), "chain.desk:ChainDesk"),
    DeskEntry("polynomial", str(QT_TRANSLATE_NOOP("Desks", "Ten points")), _POLYNOMIAL),
)
