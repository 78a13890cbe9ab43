"""The right column of own data: what becomes of them is there to be read, however it is called."""

import pytest

from nnviz.core import Spec
from nnviz.core.choices import Choices
from nnviz.gui.own_data.finding import find
from nnviz.gui.own_data.right import Right


@pytest.mark.parametrize("name", ["y", "the price of a house by the sea", "W" * 60, "价" * 40])
def test_names_of_any_length_leave_the_numbers_their_room(qtbot, tmp_path, name):
    path = tmp_path / "prices.csv"
    rows = "".join(f"{n},{3 * n + 7.5}\n" for n in range(60))
    path.write_text(f"size,{name}\n{rows}", encoding="utf-8")
    right = Right()
    qtbot.addWidget(right)
    right.resize(255, 700)
    right.show_found(find(path, Choices(), Spec(), None, lambda share: None))
    right.show()
    values = [value for _, value in right._facts if value.isVisible()]
    assert [value.text() for value in values[2:]] == ["36", "12", "12"]
    for value in values:
        assert value.mapTo(right, value.rect().topRight()).x() <= right.width()
        assert value.width() >= value.sizeHint().width()
