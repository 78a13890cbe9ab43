"""A line as it is shown, whatever room there is."""

import pytest

from nnviz.gui.sharing.code_result import CodeResult

LINE = "nnviz:" + "Ab1_" * 100


@pytest.mark.parametrize("width", [480, 560, 900])
def test_rows_of_a_line_are_as_long_as_there_is_room(qtbot, width):
    result = CodeResult("Line", "{count} letters")
    qtbot.addWidget(result)
    result.resize(width, 300)
    result.show_line(LINE)
    result.show()
    result.resize(width, 301)
    rows = result.letters.text().split("\n")
    longest = max(map(result.letters.fontMetrics().horizontalAdvance, rows))
    assert longest <= result.letters.width() and len(rows) == 5 and rows[-1].endswith("…")
    assert "".join(rows).rstrip("…") == LINE[: len("".join(rows)) - 1]
    assert result.code == LINE
