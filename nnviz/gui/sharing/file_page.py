"""A way out that is a file: what is in it, and the button that saves it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal

from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import column
from nnviz.gui.said import in_words
from nnviz.gui.saving import Saving
from nnviz.gui.sharing.page import SharePage
from nnviz.gui.sharing.standing import Standing


class FilePage(SharePage):
    """`wanted` is told when the file is; a page that has a ``saving`` asks for it to be done."""

    wanted = Signal()

    def __init__(self, title: str, about: str, saving: Callable[[], Saving] | None = None) -> None:
        super().__init__(title, about)
        self._problem = label("", 12, tone="error", wordWrap=True)
        self.name_primary(self.tr("Save as file…"), "save")
        self.lay_out(column(self._problem, None))
        self.primary.clicked.connect(self.wanted)
        if saving is not None:
            self.wanted.connect(lambda: self.saving_wanted.emit(saving()))

    def shut(self, why: str) -> None:
        """There is nothing to be saved, and why."""
        self._problem.setText(why)
        self.primary.setEnabled(False)


def export_page(name: str, standing: Standing) -> FilePage:
    """The page of one of `nnviz.sharing.exports.table.EXPORTS`."""
    from nnviz.sharing.exports.table import EXPORTS, write_export
    from nnviz.sharing.exports.trained import Trained

    export, latest, dataset = EXPORTS[name], standing.latest, standing.dataset
    title, kind = in_words(export.title), in_words(export.kind)

    def write(path: Path) -> None:
        assert dataset is not None
        write_export(name, Trained.on(dataset, latest.network, latest.spec, latest.history), path)

    saving = Saving(f"network{export.ending}", f"{kind} (*{export.ending})", write, title)
    page = FilePage(title, kind, lambda: saving)
    if dataset is None:
        page.shut(page.tr("Its data are not there: without them nobody knows what it answers."))
    return page
