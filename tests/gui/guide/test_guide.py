"""The guide: the same in each language, true of the program, opened where one is."""

import re

import pytest
from PySide6.QtWidgets import QWidget

from nnviz.cli.command import COMMANDS, main
from nnviz.gui.guide.places import FIRST, PLACES, section_about
from nnviz.gui.guide.reader import GuideReader, show_guide
from nnviz.gui.guide.text import guide
from nnviz.gui.help.keys import ELSEWHERE, KEYS, PAGE_KEYS
from nnviz.lessons import CASES, LESSONS

LANGUAGES = ["en", "zh_CN"]


def text(language):
    return "\n".join(f"{each.title}\n{each.body}" for each in guide(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_has_the_same_sections_in_each_language(language):
    names = [each.name for each in guide(language)]
    assert names == [each.name for each in guide("en")] and len(set(names)) == len(names)
    assert {FIRST, *PLACES.values()} <= set(names)
    assert all(each.body or each.begins for each in guide(language))


def test_a_language_without_a_guide_has_the_english_one():
    assert guide("xx") == guide("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_lessons_exist(language):
    numbers = {lesson.number for lesson in LESSONS.values()}
    told = set(re.findall(r"(?<![\d.,])([1-5]\.\d{1,2})(?![\d%])", text(language)))
    assert told and told <= numbers


def test_its_cases_are_called_so():
    titles = {case.title for case in CASES.values()}
    assert {"The wreck", "The saturated start", "The odd one out"} <= titles


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_keys_exist(language):
    known = {key.keys for key in KEYS} | set(PAGE_KEYS) | {keys for keys, _ in ELSEWHERE}
    known |= {"Enter", "0", "9", "Space"}
    told = set(
        re.findall(r"`((?:Ctrl\+)?(?:Shift\+)?(?:F\d+|[A-Z0-9?]|Space|Enter))`", text(language))
    )
    assert told and told <= known


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_commands_are_understood(language, capsys):
    lines = re.findall(r"^(nnviz .+)$|`(nnviz [^`]+)`", text(language), re.MULTILINE)
    commands = [(one or other).split()[1:] for one, other in lines]
    assert len(commands) >= 6
    for name, *rest in commands:
        assert name in COMMANDS
        assert main([name, "--help"]) == 0
        known = capsys.readouterr().out
        assert all(each in known for each in rest if each.startswith("--")), (name, rest)


def test_a_part_of_the_window_has_its_section(qtbot):
    class CostView(QWidget):
        pass

    holder = CostView()
    qtbot.addWidget(holder)
    inside = QWidget(holder)
    assert section_about(inside) == "cost" and section_about(None) == FIRST
    named = QWidget(holder, objectName="own_data_page")
    assert section_about(named) == "table"


def test_it_is_read_searched_and_kept(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    show_guide(window)
    show_guide(window)
    [reader] = window.findChildren(GuideReader)
    reader.show_section("saturation")
    shown = reader.text.toPlainText()
    assert shown.startswith("How to read each picture") and "Saturation" in shown
    assert reader.text.textCursor().block().text() == "Saturation"
    reader.search.setText("softmax bananas")
    assert reader._nothing.isVisibleTo(reader)
    reader.search.setText("confusion MATRIX")
    seen = [button.text() for button in reader._buttons if button.isVisibleTo(reader)]
    assert seen == ["Mistakes"]
    reader.close()
