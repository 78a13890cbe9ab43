import dataclasses

import pytest

from nnviz.data.designs import chapter_1, usual_design
from nnviz.data.problem import Problem
from nnviz.gui.design.ready_made import ReadyMade

DIGITS = dataclasses.replace(usual_design("handwriting"), seed=7)
XOR = usual_design("xor")


@pytest.fixture
def button(qtbot):
    button = ReadyMade()
    qtbot.addWidget(button)
    return button


def offered(button):
    wanted = []
    button.wanted.connect(wanted.append)
    button.click()
    return wanted[0] if wanted and not button.isHidden() else None


def test_one_click_for_chapter_1s_network_and_one_back(button):
    button.follow(DIGITS, Problem.DIGITS)
    assert offered(button) == chapter_1(DIGITS)
    button.follow(chapter_1(DIGITS), Problem.DIGITS)
    assert button.text() == "Usual"
    assert offered(button) == DIGITS


def test_no_network_of_digits_for_other_data(button):
    button.follow(XOR, Problem.TABLE)
    assert button.isHidden() and offered(button) is None
    button.follow(dataclasses.replace(XOR, learning_rate=0.1, seed=3), Problem.TABLE)
    assert offered(button) == dataclasses.replace(XOR, seed=3)


def test_nothing_is_usual_for_a_table_of_ones_own(button):
    button.follow(dataclasses.replace(XOR, data="mine.csv"), Problem.OTHER)
    assert button.isHidden()
