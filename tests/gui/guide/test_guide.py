"""The guide: the same in each language, true of the program, opened where one is."""

import re

import pytest
from PySide6.QtGui import QGuiApplication, QImage, QTextDocument
from PySide6.QtWidgets import QWidget

from nnviz.cli.command import COMMANDS, main
from nnviz.gui.guide.places import AUDIENCE, FIRST, PLACES, section_about
from nnviz.gui.guide.reader import GuideReader, show_guide
from nnviz.gui.guide.text import guide, picture
from nnviz.gui.help.keys import ELSEWHERE, KEYS, PAGE_KEYS
from nnviz.gui.language import languages
from nnviz.gui.run_words import LIVE, inside
from nnviz.gui.spec_fields import ABOUT, label_of
from nnviz.gui.window.right_column import OTHERS
from nnviz.gui.window.views import VIEWS
from nnviz.lessons.shelf import CASES, LESSONS
from tests.gui.guide.words import in_italics, menu_paths, text
from tests.pictures.stored import words_of_the_program

LANGUAGES = ["en", "zh_CN"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_has_the_same_sections_in_each_language(language):
    names = [each.name for each in guide(language)]
    assert names == [each.name for each in guide("en")] and len(set(names)) == len(names)
    assert {FIRST, AUDIENCE, *PLACES.values()} <= set(names)
    assert all(each.body or each.begins for each in guide(language))


def test_a_language_without_a_guide_has_the_english_one():
    assert guide("xx") == guide("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_lessons_exist(language):
    numbers = {lesson.number for lesson in LESSONS.values()}
    told = set(re.findall(r"(?<![\d.,])([1-5]\.\d{1,2})(?![\d%])", text(language)))
    assert told and told <= numbers


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_changes_while_it_trains_is_named(language, request):
    """By its letter or by its name in the form."""
    languages.install(language)
    request.addfinalizer(lambda: languages.install("en"))
    [section] = [each for each in guide(language) if each.name == "change"]
    told = section.body.lower()
    for name in LIVE:
        assert ABOUT[name]["live"] and inside(ABOUT[name]["symbol"] or label_of(name)) in told
    assert "λ = 5" in told  # without a strength a penalty does nothing


def test_its_cases_are_called_so():
    titles = {case.title for case in CASES.values()}
    assert {"The wreck", "The saturated start", "The odd one out"} <= titles


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_mark_of_emphasis_is_left_to_be_read(language, qapp):
    """As beside full-width punctuation, where Markdown does not take it for one."""
    for section in guide(language):
        document = QTextDocument()
        document.setMarkdown(section.body.replace("](pictures/", "](none/"))
        assert not set("*`") & set(document.toPlainText()), section.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_in_italics_are_on_the_screen(language):
    """Or are titles: of its own sections, or of cases."""
    known = words_of_the_program(language) | {each.title for each in guide(language)}
    told = in_italics(language) - menu_paths(language)
    assert len(told) > 20 and told - known == set()


def test_whatever_shows_a_run_has_its_section():
    """The figures are told of where they stand, and each page of the drawer by itself."""
    views = [entry.name for entry in (*VIEWS, *OTHERS.values())]
    assert [name for name in views if name not in PLACES] == []
    of_pages = [PLACES[entry.name] for entry in VIEWS if entry.column == "drawer"]
    assert len(set(of_pages)) == len(of_pages)


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
    lines = re.findall(r"^(nnviz [a-z].+)$|`(nnviz [^`]+)`", text(language), re.MULTILINE)
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
    assert section_about(inside) == "cost" and section_about(None) == ""
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
    assert seen == ["Mistakes", "Words"]
    reader.search.setText("pictures/")
    assert reader._nothing.isVisibleTo(reader), "where a picture is nobody reads"
    reader.close()


def test_a_chapter_is_laid_out_a_few_times_and_not_once_for_each_paragraph(qtbot):
    reader = GuideReader(None)
    qtbot.addWidget(reader)
    reader.resize(900, 600)
    reader.show()
    layouts = []
    reader.text.document().documentLayout().update.connect(lambda *_: layouts.append(1))
    reader.show_section("network")
    assert 0 < len(layouts) < 15 < sum(1 for _ in reader._blocks())


def test_what_is_copied_is_its_letters_and_no_file_with_all_its_pictures(qtbot):
    """Of which one would wait for the packing."""
    reader = GuideReader(None)
    qtbot.addWidget(reader)
    reader.show_section("network")
    reader.text.selectAll()
    reader.text.copy()
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text().startswith("How to read each picture") and "<h1" in copied.html()
    assert set(copied.formats()) == {"text/plain", "text/html"}
    QGuiApplication.clipboard().clear()  # offscreen what Python made for it outlives Python


def test_pictures_are_as_wide_as_there_is_room(qtbot):
    reader = GuideReader(None)
    qtbot.addWidget(reader)
    whole = QImage.fromData(picture("en", "pictures/network.png")).width()
    reader.resize(900, 600)
    reader.show()
    reader.show_section("network")
    pages = reader.text

    def shown(place="pictures/network.png"):
        return pages.document().resource(2, place).width()

    def is_read(place):
        return pages.document().resource(2, place).depth() > 1

    def made_of_small_ones():
        """Which image each picture is that has its own size."""
        places = [place for place, width in pages._widths.items() if width < pages._room()]
        return {place: pages.document().resource(2, place).cacheKey() for place in places}

    assert shown() == pages._room() < whole
    assert not any(map(is_read, pages._pictures)), "one need not wait for them to see the text"
    qtbot.waitUntil(lambda: all(map(is_read, pages._pictures)))
    assert shown() == pages._room() < whole
    assert pages.horizontalScrollBar().maximum() == 0
    small = made_of_small_ones()
    reader.resize(1000, 600)
    assert shown() == pages._room() > 900 - 400
    assert small and small.items() <= made_of_small_ones().items(), "they are not made anew"
    in_sight, read = {*pages._in_sight()}, {*filter(is_read, pages._widths)}
    assert "pictures/network.png" in in_sight and in_sight <= read
    assert pages._widths.keys() - read, "one need not wait until those are scaled that nobody sees"
    length = pages.document().size()
    qtbot.waitUntil(lambda: all(map(is_read, pages._widths)))
    assert pages.document().size() == length
    top = pages.cursorForPosition(pages.viewport().rect().topLeft()).block()
    assert top.text() == "Network", "what was at the top is there still"
    reader.resize(2 * whole, 600)
    assert shown() == whole
    assert picture("en", "pictures/none.png") == b""
