"""Which lessons are wanted, and what to loosen where there are none."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from nnviz.gui.course.entries import Entry
from nnviz.gui.course.searching import is_found


@dataclass(frozen=True, kw_only=True)
class Filter:
    """Words that must all be found, in any of their forms; ``minutes`` at most, None for any.

    ``among`` are the ids of a ready class's lessons, None for all.
    """

    search: str = ""
    minutes: int | None = None
    without_mnist: bool = False
    not_done: bool = False
    among: tuple[str, ...] | None = None

    def takes(self, entry: Entry) -> bool:
        """Whether the lesson is one of those that are wanted."""
        return (
            is_found(entry.searched, self.search)
            and (self.minutes is None or entry.minutes <= self.minutes)
            and not (self.without_mnist and entry.needs_mnist)
            and not (self.not_done and entry.is_done)
            and (self.among is None or entry.id in self.among)
        )

    def advice(self, entries: Iterable[Entry]) -> str:
        """What to loosen where nothing is left: the one thing that is enough, or all of it."""
        entries = list(entries)
        looser = {
            _tr("take more minutes"): replace(self, minutes=None),
            _tr("also take lessons that need MNIST"): replace(self, without_mnist=False),
            _tr("also take lessons that are done"): replace(self, not_done=False),
            _tr("take all lessons, not one class's"): replace(self, among=None),
            _tr("search for something else"): replace(self, search=""),
        }
        for advice, filter in looser.items():
            if any(map(filter.takes, entries)):
                return _tr("No lesson is left: {advice}.").format(advice=advice)
        return _tr("No lesson is left: clear the search and the filters.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Course", text)
