"""What is being opened: on its way from a file, and then waiting for its data."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from nnviz.core.sentence import SentenceError
from nnviz.gui.sharing.project.around import Around, Lengths, Strokes
from nnviz.session.undo import Deed
from nnviz.sharing.project.recent import keep_recent

if TYPE_CHECKING:
    from nnviz.gui.sharing.project.run import Opened


class PendingOpening(NamedTuple):
    """What was read; the ``deed`` by which it is here, None where that cannot be taken back; and
    what was drawn when it was asked for, as that is compared.
    """

    found: "Opened"
    deed: Deed | None
    drawing: Lengths

    def newer(self, around: Around) -> Strokes:
        """What was drawn since it was asked for; nothing where nothing was."""
        return around.own().drawing if around.drawing() != self.drawing else ()


def read(path: Path, recent: Path | None) -> "Opened | SentenceError":
    """Read a project, needs no window; it is among those of the folder ``recent`` from then on."""
    from nnviz.gui.sharing.project.run import Opened

    try:
        found = Opened(path)
    except SentenceError as error:
        return error
    if recent is not None:
        keep_recent(recent, path)
    return found
