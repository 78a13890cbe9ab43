import pytest
from PySide6.QtGui import QFontMetrics

from nnviz.gui.look import theme
from nnviz.gui.records.name_label import in_two_lines


class Counting(QFontMetrics):
    asked = 0

    def horizontalAdvance(self, text):
        self.asked += 1
        return super().horizontalAdvance(text)


@pytest.fixture
def metrics(qapp):
    return Counting(theme.font(13))


@pytest.mark.parametrize("name", ["a", "two words", "a much longer name of a column", "x" * 60])
@pytest.mark.parametrize("room", [1, 40, 116, 400])
def test_the_first_line_has_all_whole_words_or_letters_that_have_room(metrics, name, room):
    first, broken, _ = in_two_lines(name, metrics, room).partition("\n")
    if not broken:
        assert first == name
        return
    fitting = [end for end in range(1, len(name)) if metrics.horizontalAdvance(name[:end]) <= room]
    between = [end for end in fitting if name[end] == " "]
    assert first == name[: max(between or fitting, default=1)]


def test_a_name_may_be_as_long_as_a_file_has_it(metrics):
    in_two_lines("x" * 10_000, metrics, 116)
    assert metrics.asked < 30
