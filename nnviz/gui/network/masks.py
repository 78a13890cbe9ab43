"""Dropout on the diagram: the network as one mini-batch after another has it."""

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nnviz.core import Network, Snapshot
from nnviz.core.arrays import Array
from nnviz.core.insight.thinning import masks_of_step, thinned
from nnviz.gui.controls.check_box import CheckBox
from nnviz.gui.controls.rows import column
from nnviz.gui.controls.steps.number_steps import NumberSteps


class Masks(QWidget):
    """A check box, seen where the run has dropout, and then which mini-batch; off at first."""

    changed = Signal()
    """Others are left out, or none."""

    def __init__(self) -> None:
        super().__init__()
        self.check = CheckBox(self.tr("As dropout leaves it"))
        self.check.setObjectName("network_masks")
        self.check.setToolTip(
            self.tr("Without the neurons that a mini-batch leaves out, the others counting more")
        )
        self.steps = NumberSteps(
            "network_masks",
            self.tr("mini-batch {0}"),
            self.tr("The mini-batch before"),
            self.tr("The next mini-batch"),
            self.tr("Show one mask after another"),
        )
        self.steps.hide()
        column(self.check, self.steps, space=4, of=self)
        self._known: tuple[object, int, Network, tuple[Array, ...]] | None = None
        self.check.toggled.connect(self._on_toggled)
        self.steps.moved.connect(self.changed)
        self.hide()

    @property
    def is_on(self) -> bool:
        """Whether neurons are left out."""
        return self.check.isChecked() and not self.isHidden()

    def forget(self) -> None:
        """Another run has masks of its own."""
        self._known = None
        self.steps.forget()

    def follow(self, snapshot: Snapshot) -> None:
        """There are masks where its run has dropout."""
        self.setVisible(any(snapshot.spec.dropouts))
        self.steps.follow(snapshot.step)

    def left(self, snapshot: Snapshot) -> tuple[Network, tuple[Array, ...]]:
        """The network without those that are left out, and which these are: (n,) a hidden layer.

        The same objects as long as network and mini-batch are the same.
        """
        if not self.is_on:
            return snapshot.network, ()
        number = self.steps.number
        known = self._known
        if known is None or known[0] is not snapshot.network or known[1] != number:
            masks = masks_of_step(snapshot.spec, number - 1)
            off = tuple(np.asarray(mask == 0) for mask in masks)
            self._known = known = snapshot.network, number, thinned(snapshot.network, masks), off
        return known[2], known[3]

    def words(self, off: tuple[Array, ...]) -> str:
        """Whom it leaves out."""
        said = self.tr(
            "Mini-batch {number} leaves out {out} of {all} hidden neurons, drawn as broken rings. "
            "What the others say counts more, so that as much arrives."
        )
        out, everything = (sum(int(count(layer)) for layer in off) for count in (np.sum, np.size))
        return said.format(number=f"{self.steps.number:,}", out=f"{out:,}", all=f"{everything:,}")

    def _on_toggled(self, on: bool) -> None:
        self.steps.setVisible(on)
        if not on:
            self.steps.forget()
        self.changed.emit()
