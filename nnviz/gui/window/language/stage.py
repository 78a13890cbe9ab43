"""What of a window is open, and for whom: the page between the bars, the drawer, an audience."""

from dataclasses import dataclass

from nnviz.gui.look.pauses import pause
from nnviz.gui.window.language.pages import opening
from nnviz.gui.window.language.whole import Whole


@dataclass(frozen=True)
class Stage:
    """As it is before any of it is left."""

    drawer: tuple[str, int, bool]
    page: str
    is_presented: bool
    is_folded: bool

    @classmethod
    def of(cls, window: Whole) -> "Stage":
        """What of ``window`` is open now."""
        drawer, shown = window.drawer, window.pages.shown
        return cls(
            drawer=(drawer.page_name, drawer.page_height, drawer.is_open),
            page="" if shown is None else shown.objectName(),
            is_presented=window.presentation.is_on,
            is_folded=window.docks.is_folded,
        )

    def put_back(self, window: Whole) -> None:
        """Open the same in ``window``."""
        if self.is_presented:
            window.presentation.enter()
        if window.docks.is_folded != self.is_folded:
            window.docks.fold(self.is_folded)
        pause()
        window.drawer.restore(*self.drawer)
        pause()
        window.commands.tell_of_state()
        pause()
        for _ in opening(window, self.page):
            pause()
