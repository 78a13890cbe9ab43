"""A way out that is a file: what is in it, how large it is, and the button that saves it."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout

from nnviz.core.sentence import SentenceError, said_by
from nnviz.files import FileError
from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import column, fill, row
from nnviz.gui.look.fonts import mono
from nnviz.gui.said import in_words
from nnviz.gui.saving import Saving
from nnviz.gui.sharing.page import SharePage
from nnviz.gui.sharing.standing import Standing

_ROWS, _LETTERS, _TEXT = 18, 64, ".py"
"""Of a script how much is shown, and what its name ends in."""

_LARGE = 300_000
"""A network of so many weights is written only when it is saved: nobody waits for a preview."""


class FilePage(SharePage):
    """`wanted` is told when the file is; a page that has a ``saving`` asks for it to be done."""

    wanted = Signal()

    def __init__(self, title: str, about: str, saving: Callable[[], Saving] | None = None) -> None:
        super().__init__(title, about)
        self._problem = label("", 12, tone="error", wordWrap=True, objectName="share_problem")
        self._files = QVBoxLayout()
        self._files.setSpacing(4)
        self.name_primary(self.tr("Save as file…"), "save")
        self.lay_out(column(self._problem, self._files, None))
        self.primary.clicked.connect(self.wanted)
        if saving is not None:
            self.wanted.connect(lambda: self.saving_wanted.emit(saving()))

    def shut(self, why: str) -> None:
        """There is nothing to be saved, and why."""
        self._problem.setText(why)
        self.primary.setEnabled(False)

    def show_files(self, files: Mapping[str, bytes]) -> None:
        """What would be written: each file with its size, and how a script begins."""
        for name, content in files.items():
            size = self.tr("{size} kB").format(size=f"{max(1, round(len(content) / 1000)):,}")
            line = row(label(name, 13, 600, "text"), label(size, 12), None, space=8)
            fill(self._files, line)
        script = next((files[name] for name in files if name.endswith(_TEXT)), b"")
        lines = script.decode().splitlines()[:_ROWS]
        shown = label("\n".join(_cut(line) for line in lines), 11, objectName="share_preview")
        shown.setFont(mono(11))
        self._files.addWidget(shown)


def _cut(line: str) -> str:
    return line if len(line) <= _LETTERS else f"{line[: _LETTERS - 1]}…"


def export_page(name: str, standing: Standing) -> FilePage:
    """The page of one of `nnviz.sharing.exports.table.EXPORTS`."""
    from nnviz.sharing.exports.table import EXPORTS, write_export
    from nnviz.sharing.exports.trained import Trained

    export, latest, dataset = EXPORTS[name], standing.latest, standing.dataset
    title, kind, file = in_words(export.title), in_words(export.kind), f"network{export.ending}"
    if dataset is None:
        page = FilePage(title, kind)
        said = "Its data are not there: without them nobody knows what it answers."
        page.shut(QCoreApplication.translate("Sharing", said))
        return page
    trained = Trained.on(dataset, latest.network, latest.spec, latest.history)

    def write(path: Path) -> None:
        try:
            write_export(name, trained, path)
        except SentenceError as error:
            raise FileError(said_by(error)) from error

    saving = Saving(file, f"{kind} (*{export.ending})", write, title)
    page = FilePage(title, kind, lambda: saving)
    if latest.network.parameter_count <= _LARGE:
        try:
            page.show_files(export.files(trained, file))
        except SentenceError as error:
            page.shut(in_words(error))
    return page
