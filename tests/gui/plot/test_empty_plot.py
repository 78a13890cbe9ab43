"""The sentence of an empty plot in a narrow window, in English and in Chinese."""

import pytest

from nnviz.gui.look import fonts
from nnviz.gui.plot.empty_plot import sentence_lines

SAID = [
    "The cost after every epoch\nof training appears here …",
    "每轮训练之后的代价\n显示在这里…",
    "… and here the share that\nthe network gets right.",
    "Where |δ| is small,\na layer learns slowly.",
]


@pytest.mark.parametrize("sentence", SAID)
@pytest.mark.parametrize("room", [90, 100, 110, 120, 140, 180, 400])
def test_its_lines_have_room_and_none_is_a_character_alone(qapp, sentence, room):
    lines = sentence_lines(sentence, room)
    wide = [fonts.width(line, 12) for line in lines]
    assert max(wide) <= room
    assert "".join("".join(lines).split()) == "".join(sentence.split())
    assert min(map(len, lines)) >= 4
    own = sentence.split("\n")
    assert lines == own or max(fonts.width(line, 12) for line in own) > room
