"""The course's page where it is narrow, as before an audience: its search is put away."""

import pytest

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
