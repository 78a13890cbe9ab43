"""Edits a Spec's `sizes` with the chips: inputs and outputs belong to the data, the rest to us."""

from typing import Any

from nnviz.gui.design.layer_chips import LayerChips
from nnviz.gui.spec_fields import ABOUT, SpecField, tooltip, translated


class LayerField(SpecField):
    """The control is the chips; the value is the whole tuple, ends included."""

    def __init__(self) -> None:
        self.chips = LayerChips()
        self.chips.setObjectName("hidden_layers")
        self.chips.setToolTip(tooltip(translated(ABOUT["sizes"]["help"])))
        self._ends = (784, 10)
        super().__init__(
            "sizes", self.chips, self._sizes, self._show_sizes, mark=self.chips.set_bad
        )
        self.chips.layers_typed.connect(self.on_typed)
        self.chips.layers_edited.connect(self.on_finished)

    def _sizes(self) -> tuple[int, ...]:
        return (self._ends[0], *self.chips.layers, self._ends[1])

    def _show_sizes(self, sizes: Any) -> None:
        self._ends = (sizes[0], sizes[-1])
        self.chips.set_ends(*self._ends)
        self.chips.set_layers(sizes[1:-1])
