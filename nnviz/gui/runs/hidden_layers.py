"""A field for the neurons of the hidden layers, as "30 10"; empty where there is none."""

from typing import Any

from nnviz.gui.controls import number_entry
from nnviz.gui.controls.number_field import NumberField


class HiddenLayers(NumberField):
    """Its value is a tuple of whole numbers."""

    characters = f"{number_entry.WHOLE_CHARACTERS};"

    def __init__(self) -> None:
        super().__init__(optional=True, whole=True)
        self.setPlaceholderText(self.tr("none"))

    @property
    def typed(self) -> Any:
        """The neurons of each hidden layer; None where what stands here is no whole number."""
        plain = number_entry.narrow(self.text())
        texts = plain.replace(",", " ").replace(";", " ").split()
        whole = all(text.isascii() and text.isdigit() for text in texts)
        return tuple(map(int, texts)) if whole else None

    def set_value(self, value: Any) -> None:
        """Show the neurons of each hidden layer, without a signal of an edit."""
        self._value = value
        self.setText(self._shown(value))

    def _found_problem(self) -> str:
        if self.typed is None:
            return self.tr("Type the neurons of each hidden layer, like 30 10.")
        return ""

    def _shown(self, value: Any) -> str:
        return " ".join(map(str, value or ()))
