"""Where a person's own digits come together: labelled on the pad, kept, shown, trained on."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from nnviz.data.ink import normalize_image
from nnviz.data.own_digits import OwnDigit
from nnviz.files import FileError
from nnviz.gui.example import Example
from nnviz.gui.handwriting.own_collection import OwnCollection
from nnviz.gui.handwriting.own_digits_view import OwnDigitsView
from nnviz.gui.handwriting.own_training import OwnTraining
from nnviz.gui.said import in_words
from nnviz.gui.window.message_bar import Action

if TYPE_CHECKING:
    from nnviz.gui.window.main_window import MainWindow


class OwnDesk(QObject):
    """Connects the pad, the collection on disk, its page in the drawer, and the run."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._page = next(view for view in window.views if isinstance(view, OwnDigitsView))
        self.collection = OwnCollection(self)
        self.training = OwnTraining(window.session, self.collection)
        for told in (self.collection.told, self.training.told):
            told.connect(window.message_bar.show_message)
        self.collection.changed.connect(self._show)
        self.training.mode_changed.connect(self._page.show_mode)
        window.draw_panel.labelled.connect(self._keep)
        self._connect_page()
        self.collection.open()
        self._show()

    def import_picture(self, path: Path) -> None:
        """Bring a picture of one digit into MNIST's frame and onto the pad."""
        from nnviz.files.images import read_image  # with Pillow: a launch does not need it

        try:
            image = normalize_image(read_image(path))
        except FileError as error:
            self._window.message_bar.show_message(in_words(error), "error")
            return
        if image is None:
            text = self.tr("{0} shows nothing but paper: choose a picture of a digit.")
            self._window.message_bar.show_message(text.format(path), "error")
            return
        self._window.spotlight.show(Example(image.ravel(), path.name))
        self._window.draw_panel.tools.pad.setFocus()
        text = self.tr("{0} lies on the pad: type what digit it is to keep it.")
        self._window.message_bar.show_message(text.format(path.name))

    def _connect_page(self) -> None:
        page = self._page
        page.removal_wanted.connect(self._remove)
        page.mode_wanted.connect(self.training.use)
        page.import_wanted.connect(self._choose_picture)
        page.open_wanted.connect(self._choose_file)
        page.save_wanted.connect(self._save)

    def _show(self) -> None:
        self._page.show_digits(self.collection.digits)

    def _keep(self, digit: OwnDigit) -> None:
        self.collection.add(digit)
        text = self.tr("Kept as a {label}: you have {count} of your own. Draw the next one.")
        self._tell(text.format(label=digit.label, count=len(self.collection.digits)))

    def _remove(self, index: int) -> None:
        if 0 <= index < len(self.collection.digits):
            self.collection.remove(index)
            self._tell(self.tr("One of your digits is removed."))

    def _tell(self, text: str) -> None:
        undo = Action(self.tr("Undo"), self.collection.restore)
        self._window.message_bar.show_message(text, action=undo)

    def _choose_picture(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("A photograph or scan of one digit"),
            self._window.files.folder,
            self.tr("Pictures (*.png *.jpg *.jpeg)"),
        )
        if path:
            self._window.files.folder = str(Path(path).parent)
            self.import_picture(Path(path))

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Digits of one's own"),
            self._window.files.folder,
            self.tr("JSON (*.json)"),
        )
        if path:
            self._window.files.folder = str(Path(path).parent)
            self.collection.read(Path(path))

    def _save(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save your digits"),
            str(Path(self._window.files.folder) / "my-digits.json"),
            self.tr("JSON (*.json)"),
        )
        if path:
            self._window.files.save(Path(path), lambda: self.collection.write(Path(path)))
