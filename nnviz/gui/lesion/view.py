"""The lesion bench: a trained network without some of its hidden neurons, in three ways."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget

from nnviz.core import Snapshot, Spec
from nnviz.data import Dataset
from nnviz.gui.controls.flowing.flow import Flow
from nnviz.gui.controls.or_sentence import OrSentence
from nnviz.gui.controls.rows import column
from nnviz.gui.controls.text_tabs import TextTabs
from nnviz.gui.example import Example
from nnviz.gui.lesion import words
from nnviz.gui.lesion.dropout import DropoutPage
from nnviz.gui.lesion.page import LesionPage
from nnviz.gui.lesion.subject import Subject
from nnviz.gui.lesion.switches import SwitchesPage
from nnviz.gui.lesion.vote import VotePage
from nnviz.gui.view import View


class LesionView(View):
    """Switches for every hidden neuron, the masks of dropout, a vote of halves."""

    title = str(QT_TRANSLATE_NOOP("View", "Lesions"))

    def __init__(self) -> None:
        super().__init__()
        self._snapshot: Snapshot | None = None
        self._dataset: Dataset | None = None
        self._example: Example | None = None
        self._rests = True
        self.switches, self.dropout, self.vote = SwitchesPage(), DropoutPage(), VotePage()
        self.tabs = TextTabs()
        self.tabs.setObjectName("lesion_tabs")
        self.tabs.setAccessibleName(self.tr("How neurons are left out"))
        self.tabs.set_texts([self.tr("switches"), self.tr("dropout"), self.tr("vote")])
        self.pages = QStackedWidget()
        for page in self._pages:
            self.pages.addWidget(page)
            page.said.connect(self._on_said)
            page.saving_wanted.connect(self.saving_wanted)
        self.page = OrSentence(self.pages)
        self.corners = QStackedWidget()
        for page in self._pages:
            self.corners.addWidget(page.corner)
        column(Flow(self.tabs, self.corners, space=16), (self.page, 1), space=6, of=self)
        self.tabs.currentChanged.connect(self._on_tab)
        self._refresh()

    def reset(self, spec: Spec) -> None:
        """Another run: its neurons are all on."""
        self._snapshot = None
        for page in self._pages:
            page.reset()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Its network, without those that are off."""
        self._snapshot = snapshot
        self._refresh()

    def show_dataset(self, dataset: Dataset | None) -> None:
        """What the network is measured on."""
        self._dataset = dataset
        self._refresh()

    def show_example(self, example: Example | None) -> None:
        """Another example is answered."""
        self._example = example
        self._refresh()

    def show_part(self, name: str) -> None:
        """Its switches, the masks of dropout, or the vote."""
        self.tabs.setCurrentIndex(("lesions", "dropout", "vote").index(name))

    def allow_editing(self, allowed: bool) -> None:
        """Nothing runs: there is time to try each neuron."""
        self._rests = allowed
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape switches all on again, wherever the focus is."""
        escapes = event.key() == Qt.Key.Key_Escape
        if not (escapes and self._pages[self.pages.currentIndex()].take_escape()):
            super().keyPressEvent(event)

    @property
    def _pages(self) -> tuple[LesionPage, ...]:
        return self.switches, self.dropout, self.vote

    def _refresh(self) -> None:
        """Nothing where nobody can see it."""
        if not self.isVisible():
            return
        subject = None
        if self._snapshot is not None:
            subject = Subject(self._snapshot, self._dataset, self._example)
        why = words.nothing_to_see(subject)
        self.page.explain(why)
        self.tabs.setVisible(not why)
        self.corners.setVisible(not why)
        if why or subject is None:
            self.say(why)
        else:
            self._pages[self.pages.currentIndex()].show_subject(subject, self._rests)

    def _on_tab(self, index: int) -> None:
        self.pages.setCurrentIndex(index)
        self.corners.setCurrentIndex(index)
        self._refresh()

    def _on_said(self, said: str) -> None:
        if self.sender() is self.pages.currentWidget():
            self.say(said)
