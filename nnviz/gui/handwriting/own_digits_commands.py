"""Where a person's own digits come together: labelled on the pad, kept, shown, trained on."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from nnviz.data.ink import normalize_image
from nnviz.data.own_digits import OwnDigit
from nnviz.files import FileError
from nnviz.gui.aside import Aside, nothing
from nnviz.gui.controls.plural import count
from nnviz.gui.example import Example
from nnviz.gui.file_dialogs import FileDialogs
from nnviz.gui.handwriting.own_collection import OwnCollection
from nnviz.gui.handwriting.own_training import OwnTraining
from nnviz.gui.message import Action, Message, wrong
from nnviz.gui.reading_words import a_digit
from nnviz.gui.spotlight import Spotlight

if TYPE_CHECKING:
    from nnviz.core.arrays import Array
    from nnviz.gui.handwriting.own_digits_view import OwnDigitsView


class OwnDigitsCommands(QObject):
    """Connects the pad, the collection on disk, its page in the drawer, and the run."""

    told = Signal(object)
    """A Message."""

    def __init__(
        self,
        pad: QWidget,
        spotlight: Spotlight,
        dialogs: FileDialogs,
        collection: OwnCollection,
        training: OwnTraining,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page: OwnDigitsView | None = None
        self._aside = Aside(self)
        self._pad, self._spotlight, self._dialogs = pad, spotlight, dialogs
        self.collection, self.training = collection, training
        for told in (collection.told, training.told):
            told.connect(self.told)
        collection.changed.connect(self._show)

    def serve(self, page: "OwnDigitsView") -> None:
        """Show the collection on this page, and do what is asked for there."""
        self._page = page
        page.show_mode(self.training.mode)
        self.training.mode_changed.connect(page.show_mode)
        page.removal_wanted.connect(self._remove)
        page.mode_wanted.connect(self.training.use)
        page.import_wanted.connect(self._choose_picture)
        page.open_wanted.connect(self._choose_file)
        page.save_wanted.connect(self._save)
        self._show()

    def import_picture(self, path: Path) -> None:
        """Bring a picture of one digit into MNIST's frame and onto the pad.

        It is read on a thread: a photograph takes a third of a second, a large one a second.
        """
        self._aside.do(partial(_framed, path), partial(self._lay_on_pad, path), nothing)

    def _lay_on_pad(self, path: Path, image: "Array | FileError | None") -> None:
        if isinstance(image, FileError):
            self.told.emit(wrong(image))
            return
        if image is None:
            text = self.tr("{0} shows nothing but paper: choose a picture of a digit.")
            self.told.emit(Message(text.format(path), "error"))
            return
        self._spotlight.show(Example(image.ravel(), path.name))
        self._pad.setFocus()
        text = self.tr("{0} lies on the pad: type what digit it is to keep it.")
        self.told.emit(Message(text.format(path.name)))

    def _show(self) -> None:
        if self._page is not None:
            self._page.show_digits(self.collection.digits)

    def keep(self, digit: OwnDigit) -> None:
        """Add a digit that was labelled on the pad, and offer to take it back."""
        self.collection.add(digit)
        text = self.tr("Kept as {digit}: you have {count} of your own.")
        kept = len(self.collection.digits)
        said = text.format(digit=a_digit(digit.label), count=f"{kept:,}")
        self._offer_undo(said, self.tr("Do not keep it"))

    def _remove(self, index: int) -> None:
        if 0 <= index < len(self.collection.digits):
            self.collection.remove(index)
            self._offer_undo(self.tr("One of your digits is removed."), self.tr("Put it back"))

    def _offer_undo(self, text: str, caption: str) -> None:
        """The ``caption`` is no "Undo": that of the run stands beside it.

        Where the last change could not be written it is not said that this one was.
        """
        level = "info"
        if self.collection.is_unkept:
            text, level = self._unkept(), "warning"
        self.told.emit(Message(text, level, action=Action(caption, self._take_back)))

    def _take_back(self) -> None:
        self.collection.restore()
        if self.collection.is_unkept:
            self.told.emit(Message(self._unkept(), "warning"))
            return
        n = len(self.collection.digits)
        many = self.tr("Taken back: you have {n} digits of your own.")
        self.told.emit(
            Message(count(n, self.tr("Taken back: you have 1 digit of your own."), many))
        )

    def _unkept(self) -> str:
        many = self.tr(
            "Not kept for the next launch yet: you have {n} digits of your own in this window."
        )
        one = self.tr(
            "Not kept for the next launch yet: you have 1 digit of your own in this window."
        )
        return count(len(self.collection.digits), one, many)

    def _choose_picture(self) -> None:
        path = self._dialogs.file(
            self.tr("A photograph or scan of one digit"), self.tr("Pictures (*.png *.jpg *.jpeg)")
        )
        if path is not None:
            self.import_picture(path)

    def _choose_file(self) -> None:
        path = self._dialogs.file(self.tr("Digits of one's own"), self.tr("JSON (*.json)"))
        if path is not None:
            self.collection.read(path)

    def _save(self) -> None:
        path = self._dialogs.file_to_write(
            self.tr("Save your digits"), "my-digits.json", self.tr("JSON (*.json)")
        )
        if path is not None:
            self.collection.write(path)


def _framed(path: Path) -> "Array | FileError | None":
    """The digit of a picture in MNIST's frame; None where there is nothing but paper."""
    from nnviz.files.images import read_image  # with Pillow: a launch does not need it

    try:
        return normalize_image(read_image(path))
    except FileError as error:
        return error
