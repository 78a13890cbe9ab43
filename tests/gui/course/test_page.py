"""The course's page where it is narrow, as before an audience: its search is put away."""

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QAbstractButton

from nnviz.gui.course.page import CoursePage
from nnviz.lessons.shelf import CASES, LESSONS


@pytest.fixture
def page(qtbot):
    page = CoursePage([*LESSONS.values()][:6], [*CASES.values()][:1])
    qtbot.addWidget(page)
    page.resize(1280, 700)
    with qtbot.waitExposed(page):
        page.show()
    page.show_progress({})
    return page


def test_a_chapter_chooses_its_first_entry_which_the_button_starts(qtbot):
    """Of every chapter that is seen; it is in sight, and nothing is started by that."""
    page = CoursePage([*LESSONS.values()], [*CASES.values()])
    qtbot.addWidget(page)
    page.resize(1280, 700)
    with qtbot.waitExposed(page):
        page.show()
    page.show_progress({})
    started = QSignalSpy(page.started)
    rows = [page.model.entry(at) for at in range(page.model.rowCount())]
    firsts = {entry.chapter: entry for entry in reversed(rows) if entry is not None}
    assert len(firsts) > 3
    for number, first in firsts.items():
        page.findChild(QAbstractButton, f"course_chapter_{number}").click()
        index = page.list.currentIndex()
        assert page.model.entry(index.row()) is first and page.list.selectedIndexes() == [index]
        head, seen = page.model.index(index.row() - 1), page.list.viewport().rect()
        assert all(seen.contains(page.list.visualRect(each)) for each in (head, index))
        before = started.count()
        page.about.start()
        if page.about.start_button.isEnabled():
            assert started.count() == before + 1 and started.at(before)[0] == first.id
    assert started.count() > 3


def test_what_nobody_sees_is_not_searched_for(page):
    """As words of another language, which find nothing in this one."""
    everything = page.model.lessons
    page.finding.search.setText("减半")
    page.begin()
    assert page.model.lessons == 0 and page.finding.search.selectedText() == "减半", "it is seen"
    page.resize(800, 700)
    assert page.finding.isHidden()
    page.begin()
    assert page.model.lessons == everything and page.list.isVisible()


def test_filters_that_nobody_sees_do_not_leave_out_all(page):
    page.resize(800, 700)
    page.finding.classes.addItem("none", ("no lesson",))
    page.finding.classes.setCurrentIndex(page.finding.classes.count() - 1)
    page.finding.changed.emit()
    assert page.model.lessons == 0
    page.begin()
    assert page.finding.isVisible(), "what leaves out all is seen"
