import pytest
from PySide6.QtGui import QFontMetrics

from nnviz.gui.records.whole_words import SIZES, WholeWords


@pytest.mark.parametrize("text", ["12", "1,700,000,000,044", "1.700000000044·10¹⁵", "Iris setosa"])
@pytest.mark.parametrize("width", [60, 120, 200, 400])
def test_the_longest_word_is_whole_in_the_largest_size_that_it_may_have(qtbot, text, width):
    words = WholeWords()
    qtbot.addWidget(words)
    words.resize(width, 60)
    words.set_words(text)

    def takes(pixels):
        font = words.font()
        font.setPixelSize(pixels)
        return max(map(QFontMetrics(font).horizontalAdvance, text.split()))

    size = words.font().pixelSize()
    assert takes(size) <= width or size == SIZES[-1]
    assert all(takes(larger) > width for larger in SIZES if larger > size)


def test_it_follows_its_width(qtbot):
    words = WholeWords()
    qtbot.addWidget(words)
    words.set_words("1,700,000,000,044")
    words.show()
    sizes = []
    for width in (400, 120, 400):
        words.resize(width, 60)
        sizes.append(words.font().pixelSize())
    assert sizes[0] == sizes[2] == SIZES[0] > sizes[1]
