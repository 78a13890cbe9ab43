"""Edits a number of examples that may be left to the data set (None in the Spec)."""

from nnviz.gui.spec_fields import SpecField, whole_number


class SizeField(SpecField):
    """Shows the data set's own number until another one is typed."""

    def __init__(self, name: str, object_name: str) -> None:
        self._number = whole_number(name, object_name)
        self._default = 10_000
        self._left_to_data = True
        super().__init__(
            name, self._number, self._size, self._show_size, lambda: self._number.problem
        )
        self.listen_to_number(self._number)

    def set_default(self, size: int) -> None:
        """The number that None stands for."""
        self._default = size
        if self._left_to_data:
            self._number.show_value(size)

    def _size(self) -> int | None:
        typed = self._number.typed
        self._left_to_data = self._left_to_data and typed == self._default
        return None if self._left_to_data else typed

    def _show_size(self, size: int | None) -> None:
        self._left_to_data = size is None
        self._number.show_value(self._default if size is None else size)
