"""Edits what is partly the data's: the network's ends, and the number of examples."""

from typing import Any

from nnviz.gui.design.layer_chips import LayerChips
from nnviz.gui.spec_fields import ABOUT, SpecField, tooltip, translated, whole_number


class LayerField(SpecField):
    """A Spec's `sizes`: the control is the chips; the value is the whole tuple, ends included."""

    def __init__(self) -> None:
        self.chips = LayerChips()
        self.chips.setObjectName("hidden_layers")
        self.chips.setToolTip(tooltip(translated(ABOUT["sizes"]["help"])))
        self._ends = (784, 10)
        super().__init__(
            "sizes",
            self.chips,
            self._sizes,
            self._show_sizes,
            problem=lambda: self.chips.problem,
            mark=self.chips.set_bad,
        )
        self.chips.layers_typed.connect(self.on_typed)
        self.chips.layers_edited.connect(self.on_finished)

    def _sizes(self) -> tuple[int, ...]:
        return (self._ends[0], *self.chips.layers, self._ends[1])

    def _show_sizes(self, sizes: Any) -> None:
        self._ends = (sizes[0], sizes[-1])
        self.chips.set_ends(*self._ends)
        self.chips.set_layers(sizes[1:-1])


_UNKNOWN = "…"


class SizeField(SpecField):
    """Shows the data set's own number (None in the Spec) until another one is typed.

    While the data are on their way nobody knows it.
    """

    def __init__(self, name: str, object_name: str) -> None:
        self._number = whole_number(name, object_name)
        self._number.setSpecialValueText(_UNKNOWN)
        self._default: int | None = 10_000
        self._left_to_data = True
        super().__init__(name, self._number, self._size, self._show_size, self._problem)
        self.listen_to_number(self._number)

    def set_default(self, size: int | None) -> None:
        """The number that None stands for; None while it is not known."""
        self._default = size
        if self._left_to_data:
            self._show_size(None)

    def _problem(self) -> str:
        return "" if self._number.text() == _UNKNOWN else self._number.problem

    def _size(self) -> int | None:
        typed = self._number.typed
        self._left_to_data = self._left_to_data and typed == self._default
        return None if self._left_to_data else typed

    def _show_size(self, size: int | None) -> None:
        self._left_to_data = size is None
        shown = self._default if size is None else size
        self._number.show_value(self._number.minimum() if shown is None else shown)
