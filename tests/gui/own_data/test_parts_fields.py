"""Parts of a table always add up to 100."""

import pytest
from PySide6.QtTest import QSignalSpy

from nnviz.gui.own_data.parts_fields import PartsFields


@pytest.mark.parametrize(
    "at, typed, parts",
    [
        (0, 80, (80, 10, 10)),
        (0, 100, (100, 0, 0)),
        (0, 3, (10, 45, 45)),
        (1, 30, (50, 30, 20)),
        (2, 0, (80, 20, 0)),
        (2, 95, (10, 20, 70)),
    ],
)
def test_what_one_gains_the_others_lose(qtbot, at, typed, parts):
    fields = PartsFields()
    qtbot.addWidget(fields)
    changed = QSignalSpy(fields.changed)
    fields.fields[at].setValue(typed)
    assert tuple(field.value() for field in fields.fields) == parts
    assert changed.at(changed.count() - 1)[0] == parts
    assert fields.fields[at].typed == parts[at]


def test_what_is_shown_is_no_choice(qtbot):
    fields = PartsFields()
    qtbot.addWidget(fields)
    changed = QSignalSpy(fields.changed)
    fields.show_parts((70, 20, 10))
    assert [field.text() for field in fields.fields] == ["70 %", "20 %", "10 %"]
    assert changed.count() == 0
