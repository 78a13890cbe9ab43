"""What is being opened: on its way from a file, and then waiting for its data."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from nnviz.core.sentence import SentenceError
from nnviz.gui.sharing.project.around import Around, Lengths, Strokes
from nnviz.session.undo import Deed
from nnviz.sharing.project.recent import keep_recent

if TYPE_CHECKING:
    from nnviz.gui.sharing.project.run import Opened


class Asked(NamedTuple):
    """What is to be opened, whether ``as_own`` or as what was kept aside, and what was drawn when
    that was asked for, as that is compared.
    """

    path: Path
    as_own: bool
    drawing: Lengths


class PendingOpening(NamedTuple):
    """What was read, and the ``deed`` by which it is here, None where it cannot be taken back."""

    asked: Asked
    found: "Opened"
    deed: Deed | None

    def newer(self, around: Around) -> Strokes:
        """What was drawn since it was asked for; nothing where nothing was."""
        return around.own().drawing if around.drawing() != self.asked.drawing else ()


def read(asked: Asked, recent: Path) -> "Opened | SentenceError":
    """Read it, needs no window; one's own is among those of the folder ``recent`` from then on."""
    from nnviz.gui.sharing.project.run import Opened

    try:
        found = Opened(asked.path, as_own=asked.as_own)
    except SentenceError as error:
        return error
    if asked.as_own:
        keep_recent(recent, asked.path)
    return found
