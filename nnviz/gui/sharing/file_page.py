"""A way out that is a file: what is in it, how large it is, and the button that saves it."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from nnviz.core.refusals import said_by
from nnviz.core.sentence import SentenceError
from nnviz.files import FileError
from nnviz.gui.aside import Aside, nothing
from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import column, row
from nnviz.gui.look.fonts import mono
from nnviz.gui.look.zoom import made
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
        self._aside = Aside(self)
        self._problem = label("", 12, tone="error", wordWrap=True, objectName="share_problem")
        self._files = QVBoxLayout()
        self.name_primary(self.tr("Save as file…"), "save")
        self.lay_out(column(self._problem, self._files, None))
        self.primary.clicked.connect(self.wanted)
        if saving is not None:
            self.wanted.connect(lambda: self.saving_wanted.emit(saving()))

    def shut(self, why: str) -> None:
        """There is nothing to be saved, and why."""
        self._problem.setText(why)
        self.primary.setEnabled(False)

    def find_files(self, make: Callable[[], Mapping[str, bytes]]) -> None:
        """Show what would be written, each file with its size, and how a script begins.

        They are made on a thread: the numbers of a network are packed for tenths of a second.
        """
        self._aside.do(partial(_files_or_error, make), self._on_files_found, nothing)

    def settle(self) -> None:
        """Wait for what is being found."""
        self._aside.settle()

    def _on_files_found(self, found: Mapping[str, bytes] | SentenceError) -> None:
        if isinstance(found, SentenceError):
            self.shut(in_words(found))
        else:
            self._files.addWidget(made(partial(_seen, found)))


def _seen(files: Mapping[str, bytes]) -> QWidget:
    seen = QWidget()
    lines = [_line(name, content) for name, content in files.items()]
    script = next((files[name] for name in files if name.endswith(_TEXT)), b"")
    cut = map(_cut, script.decode().splitlines()[:_ROWS])
    preview = label("\n".join(cut), 11, objectName="share_preview")
    preview.setFont(mono(11))
    column(*lines, preview, space=4, of=seen)
    return seen


def _line(name: str, content: bytes) -> QLayout:
    """Its name and its size."""
    size = QCoreApplication.translate("FilePage", "{size} kB")
    size = size.format(size=f"{max(1, round(len(content) / 1000)):,}")
    return row(label(name, 13, 600, "text"), label(size, 12), None, space=8)


def _files_or_error(make: Callable[[], Mapping[str, bytes]]) -> Mapping[str, bytes] | SentenceError:
    try:
        return make()
    except SentenceError as error:
        return error


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
        page.shut(
            QCoreApplication.translate(
                "Sharing", "Its data are not there: without them nobody knows what it answers."
            )
        )
        return page
    trained = Trained.on(
        dataset, latest.network, latest.spec, latest.history, latest.changes, latest.came_back
    )

    def write(path: Path) -> None:
        try:
            write_export(name, trained, path)
        except SentenceError as error:
            raise FileError(said_by(error)) from error

    saving = Saving(file, f"{kind} (*{export.ending})", write, title)
    page = FilePage(title, kind, lambda: saving)
    if latest.network.parameter_count <= _LARGE:
        page.find_files(lambda: export.files(trained, file))
    return page
