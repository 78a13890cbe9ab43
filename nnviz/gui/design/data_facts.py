"""Follows the session: what data and run are becomes what the form says of them."""

from PySide6.QtCore import QObject

from nnviz.core import Sentence
from nnviz.data import Dataset
from nnviz.gui.design.panel import DesignPanel
from nnviz.gui.said import in_words
from nnviz.session.training_session import TrainingSession


class DataFacts(QObject):
    """Keeps the ends of the network, the number of examples and the limits as they are."""

    def __init__(
        self, session: TrainingSession, panel: DesignPanel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._panel = session, panel
        self.missing: dict[str, Sentence] = {}
        """What was said of data that could not be had, by their names."""
        session.data_ready.connect(self._on_data_ready)
        session.data_failed.connect(self._on_data_failed)
        session.data_changed.connect(panel.set_examples)
        session.snapshot_ready.connect(panel.show_run)
        session.run_begun.connect(self._on_run_begun)

    def begin(self) -> None:
        """Show the session as it stands."""
        if self._panel.spec != self._session.spec:  # it takes long, and it came with that
            self._panel.set_spec(self._session.spec)
        self._on_run_begun()
        self._panel.show_run(self._session.latest)
        if self._session.dataset is not None:
            self._on_data_ready(self._session.dataset)

    def take_over(self, before: "DataFacts") -> None:
        """Say of the same data that they could not be had as another window of the session did."""
        for data, sentence in before.missing.items():
            self._on_data_failed(sentence, data)

    def _on_run_begun(self) -> None:
        self._panel.show_start(given=self._session.start is not None)

    def _on_data_ready(self, dataset: Dataset) -> None:
        self._panel.set_dataset(dataset, self._session.spec)
        self.missing.pop(self._session.spec.data, None)
        self._panel.form.data.mark(self._session.spec.data, "")

    def _on_data_failed(self, sentence: Sentence, data: str) -> None:
        self.missing[data] = sentence
        self._panel.form.data.mark(data, in_words(sentence))
