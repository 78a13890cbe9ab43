"""The right column of the page of own data: what becomes of them; the button that takes them."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from nnviz.core import Spec
from nnviz.core.sentence import quoted
from nnviz.data import Dataset
from nnviz.gui.controls.button import Button
from nnviz.gui.controls.label import label
from nnviz.gui.controls.plural import listed
from nnviz.gui.controls.rows import column, row
from nnviz.gui.controls.scroller import Scroller
from nnviz.gui.hairline import Side
from nnviz.gui.own_data.found import Found
from nnviz.gui.plot.name_bars import Bar, NameBars
from nnviz.gui.run_words import value_text
from nnviz.number_forms import amount

_MOST_FACTS = 8
_LONGEST = 16
"""Letters of a name in which no line can break."""


class Right(Side):
    """Numbers of the data as they would be learnt from; *Use these data*."""

    used = Signal()
    """These data are to be learnt from."""
    npz_wanted = Signal()
    """The examples are to be saved as they were prepared."""

    def __init__(self) -> None:
        super().__init__(255, edge="left")
        self._facts: list[tuple[QLabel, QLabel]] = []
        self._heading = label("", 12, wordWrap=True)
        self.bars = NameBars()
        self._network_heading = label(self.tr("The network to begin with"), 12, wordWrap=True)
        self._sizes = label("", 13, 600, "text", objectName="own_data_network")
        self._settings = label("", 12, wordWrap=True)
        self.use_button = Button(self.tr("Use these data"), role="primary", wraps=True)
        self.use_button.setObjectName("own_data_use")
        self.use_button.clicked.connect(self.used)
        self.npz_button = Button(self.tr("Save as .npz…"), role="text", objectName="own_data_npz")
        self.npz_button.setToolTip(self.tr("What the network is given, for NumPy and for nnviz"))
        self.npz_button.clicked.connect(self.npz_wanted)
        self._build()
        self.show_found(None)

    def show_losing(self, loses: bool) -> None:
        """Whether a trained network makes way."""
        text = self.tr("Use these data and start anew") if loses else self.tr("Use these data")
        self.use_button.setText(text)
        self.use_button.setAccessibleName(text)

    def show_found(self, found: Found | None) -> None:
        """Show what would be learnt from; None, or where there is nothing: neither."""
        dataset = None if found is None else found.dataset
        self.use_button.setEnabled(dataset is not None)
        self.npz_button.setVisible(dataset is not None)
        self.npz_button.setEnabled(dataset is not None)
        self._inside.setVisible(dataset is not None)
        if found is not None and dataset is not None:
            self._show_facts(_facts(found, dataset))
            self._show_classes(dataset)
            self._show_network(found.spec)

    def allow(self, allowed: bool) -> None:
        """Whether what is shown is what was chosen: not while it is being found out."""
        self.use_button.setEnabled(allowed and not self._inside.isHidden())
        self.npz_button.setEnabled(allowed)

    def _show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        empty = [("", "")] * (_MOST_FACTS - len(facts))
        for (name, value), (what, said) in zip(self._facts, [*facts, *empty], strict=True):
            name.setText(what)
            value.setText(said)
            name.setVisible(bool(said))
            value.setVisible(bool(said))

    def _show_classes(self, dataset: Dataset) -> None:
        names, labels = dataset.class_names, dataset.train.labels
        self._heading.setVisible(bool(names))
        self.bars.setVisible(bool(names))
        if names and labels is not None:
            is_table = dataset.image_shape is None
            rows, pictures = (
                self.tr("Training rows of each class"),
                self.tr("Training pictures of each class"),
            )
            self._heading.setText(rows if is_table else pictures)
            self.bars.setAccessibleName(self._heading.text())
            counts = np.bincount(labels, minlength=len(names)).tolist()
            most = max(counts, default=0) or 1
            counted = zip(names, counts, strict=False)
            self.bars.show_bars([Bar(name, n / most, f"{n:,}") for name, n in counted])

    def _show_network(self, spec: Spec | None) -> None:
        for part in (self._network_heading, self._sizes, self._settings):
            part.setVisible(spec is not None)
        if spec is not None:
            self._sizes.setText(" → ".join(f"{size:,}" for size in spec.sizes))
            names = [("activation", spec.activation)] if spec.sizes[1:-1] else []
            names += [("output", spec.output), ("cost", spec.cost)]
            words = dict.fromkeys(value_text(name, value) for name, value in names)
            self._settings.setText(listed(words))

    def _build(self) -> None:
        self._inside = QWidget()
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(0, 1)
        for at in range(_MOST_FACTS):
            pair = label("", 13, wordWrap=True), label("", 13, 600, "text")
            grid.addWidget(pair[0], at, 0)
            grid.addWidget(pair[1], at, 1, Qt.AlignmentFlag.AlignRight)
            self._facts.append(pair)
        network = self._network_heading, 2, self._sizes, self._settings
        content = grid, 16, self._heading, 6, self.bars, 20, *network, None
        column(*content, of=self._inside).setContentsMargins(16, 0, 16, 8)
        title = label(
            self.tr("What becomes of it"), 14, 600, "text", minimumHeight=24, wordWrap=True
        )
        head, foot = column(title), column(row(self.npz_button, None), 6, self.use_button)
        head.setContentsMargins(16, 12, 16, 4)
        foot.setContentsMargins(16, 8, 16, 12)
        parts = head, (Scroller(self._inside), 1), foot
        column(*parts, of=self).setContentsMargins(1, 0, 0, 0)


def _facts(found: Found, data: Dataset) -> list[tuple[str, str]]:
    """Names and numbers; what does not exist is left out."""
    pictures = data.image_shape is not None and found.sheet is None
    facts = [(_tr("inputs"), f"{data.n_inputs:,}")]
    if data.kind == "classes":
        facts.append((_tr("classes"), f"{len(data.class_names):,}"))
    elif data.table is not None:
        mean, spread = data.table.scale
        wanted = quoted(_beginning(data.table.wanted))
        facts.append((_tr("mean of {0}, training rows").format(wanted), amount(mean, spread)))
    parts = (len(data.train), len(data.validation), len(data.test))
    names = (_tr("training rows"), _tr("validation rows"), _tr("test rows"))
    if pictures:
        names = (_tr("training pictures"), _tr("validation pictures"), _tr("test pictures"))
    facts += [(name, f"{many:,}") for name, many in zip(names, parts, strict=True)]
    known = found.understanding
    if known is not None and known.left_out:
        facts.append((_tr("left out"), f"{known.left_out:,}"))
    if known is not None and known.filled:
        facts.append((_tr("cells filled in"), f"{known.filled:,}"))
    return facts


def _beginning(name: str) -> str:
    """Of the name of a column, which the table shows whole."""
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"


def _tr(text: str) -> str:
    return QCoreApplication.translate("OwnData", text)
