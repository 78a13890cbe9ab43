"""A field for one number, or for several in a line: one for each layer."""

from typing import Any

from nnviz.gui.controls import number_entry
from nnviz.gui.controls.number_field import NumberField


class NumbersField(NumberField):
    """Shows 0.5, or a tuple of numbers as "0.50 0.20"; a semicolon parts them too."""

    characters = f"{number_entry.CHARACTERS};"

    @property
    def value(self) -> float:
        """The first of the numbers, 0 without any."""
        several = self._value if isinstance(self._value, tuple) else (self._value,)
        return several[0] or 0.0 if several else 0.0

    @property
    def typed(self) -> Any:
        """The number that stands in the field now, or a tuple of them; None if something is none.

        What was shown is read as it was given: a tuple may have a single number, or none.
        """
        if self.text() == self._shown(self._value):
            return self._value
        texts = [text.rstrip(",") for text in self.text().replace(";", " ").split()]
        numbers = tuple(number_entry.parse(text) for text in texts)
        if not numbers or None in numbers:
            return None
        return numbers if len(numbers) > 1 else numbers[0]

    def set_value(self, value: Any) -> None:
        """Show a number or a tuple of them without a signal of an edit."""
        self._value = value
        self.setText(self._shown(value))

    def step_by(self, steps: int) -> None:
        """Move each number by units of its first digit."""
        start = self._value if self.typed is None else self.typed
        several = start if isinstance(start, tuple) else (start,)
        self.setText(self._shown(tuple(number_entry.stepped(one, steps) for one in several)))
        self.commit()

    def _found_problem(self) -> str:
        if self.typed is None:
            return self.tr("Type a number, or one for each hidden layer, like 0.5 0.2.")
        return ""

    def _shown(self, value: Any) -> str:
        return " ".join(map(number_entry.shown, value if isinstance(value, tuple) else (value,)))
