"""Another language finds all that stood in the window, on its pages and beside it, as it was."""

import pytest
from PySide6.QtCore import QEventLoop, QTimer

from nnviz.gui.desks.table import DESKS
from nnviz.gui.example import Example, origin_of
from nnviz.gui.guide.reader import GuideReader, show_guide
from nnviz.gui.help.sheet import KeySheet
from tests.gui.conftest import opened_window
from tests.gui.window.hands import child
from tests.gui.window.seen import seen_in, set_in
from tests.gui.window.test_language import choose, english_again  # noqa: F401, a fixture

ROWS = ["x,y,kind", *(f"{i % 7},{i % 5},{'in' if i % 3 else 'out'}" for i in range(60))]
PAGES = {
    "": lambda window: window.pages.close(),
    "desk_page": lambda window: window.course.desks.open_again(),
    "course_page": lambda window: window.course.open_page(),
    "own_data_page": lambda window: window.own_data.open_page(),
    "sweep_page": lambda window: window.sweeps.open(),
}


def wait(milliseconds=60):
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def write(line, text):
    """What is typed and not finished."""
    line.setFocus()
    line.selectAll()
    line.insert(text)


@pytest.mark.long
def test_nothing_that_stands_there_is_lost(qtbot, own_places, tmp_path):
    """Four switches, each with another page open; every page is looked at before and after."""
    window = opened_window()
    window.show()
    something_is_done_in_views(qtbot, window)
    something_is_done_on_pages(qtbot, window, tmp_path)
    something_is_done_in_dialogs(qtbot, window)
    before = {page: seen_on(qtbot, window, page) for page in PAGES}
    ways = ("desk_page", "zh_CN"), ("course_page", "en"), ("own_data_page", "zh_CN")
    for page, code in (*ways, ("sweep_page", "en")):
        seen_on(qtbot, window, page)
        there = set_in(window)
        window = choose(window, code)
        assert window.pages.shown.objectName() == page
        wait(300)
        assert differing(set_in(window), there) == []
    assert window.spotlight.example.origin == "training example 7, made for epoch 2"
    assert window.follower.moment.step == 0
    for page, seen in before.items():
        assert differing(seen_on(qtbot, window, page), seen) == []
    window = an_audience_goes_on_looking(window)
    a_class_keeps_its_hands(qtbot, window)


def differing(one, other):
    return [(place, one.get(place), other.get(place)) for place in {*one, *other}
            if one.get(place) != other.get(place)]  # fmt: skip


def seen_on(qtbot, window, page):
    PAGES[page](window)
    qtbot.waitUntil(lambda: (window.pages.shown.objectName() if window.pages.shown else "") == page)
    wait()
    return seen_in(window)


def an_audience_goes_on_looking(window):
    """And afterwards all comes back, though some of it was hidden meanwhile."""
    window.pages.close()
    window.presentation.enter()
    window = choose(window, "zh_CN")
    assert window.presentation.is_on and window.docks.is_folded
    window.presentation.leave()
    assert not window.docks.is_folded
    names_are_those_of_its_language(window)
    return window


def a_class_keeps_its_hands(qtbot, window):
    """And the message what it says to the class."""
    window.course.start("N07")
    window.presentation.enter()
    qtbot.keyClicks(child(window, "class_question"), "bbba")
    opened = window.course.opened
    assert opened.hands == (1, 3, 0, 0) and window.message_bar.text() == opened.to_class
    window = choose(window, "en")
    opened = window.course.opened
    assert child(window, "class_question").hands.counts == opened.hands == (1, 3, 0, 0)
    assert window.message_bar.text() == opened.to_class and "for every hand" in opened.to_class


def names_are_those_of_its_language(window):
    """Also of runs and of an example that were called something in the window before."""
    [runs] = [place.view for place in window.places if place.name == "RunsView"]
    window.drawer.open_page(runs)
    wait(300)
    shown = {run.number: runs._rows[run.number].name.text() for run in window.earlier_runs.runs}
    assert shown == {run.number: run.name for run in window.earlier_runs.runs}
    assert shown and all(name.startswith("运行") for name in shown.values())
    assert window.draw_panel.tools.origin.text.startswith("训练样本 7，为第 2 轮生成")


def something_is_done_in_views(qtbot, window):
    for _ in range(2):  # an earlier run, and the present one
        window.session.start_again(window.session.spec)
        window.session.step("epoch")
        qtbot.waitUntil(lambda: window.session.latest.epoch == 1)
    window.run_bar.speed_choice.slider.setValue(40)
    views = {place.name: place.view for place in window.places}
    digits = window.session.dataset
    part = digits.epoch(2, 10)
    window.spotlight.show(Example.of(part, 6, origin_of(digits, "training", 6, 2)))
    window.follower.look_back(window.session.latest.checkpoints[0])
    window.drawer.open_page(views["RunsView"])  # which has rows once it has been seen
    window.drawer.open_page(views["BackpropView"])
    views["BackpropView"].bar.on_button.click()
    views["CostView"].menu._smoothed.trigger()
    views["NeuronsView"].weights.enlarge(3)


DONE = {
    "circuit": lambda desk: (desk._add.click(), desk._on_row(1)),
    "bumps": lambda desk: (desk.tabs.setCurrentIndex(2), desk._on_chosen(1)),
    "marble": lambda desk: (desk.surfaces.setCurrentIndex(0), desk.step(), desk.step()),
    "softmax": lambda desk: desk.add_one.click(),
    "chain": lambda desk: (desk.lengths.setCurrentIndex(1), desk.drawn.click()),
    "polynomial": lambda desk: desk._on_toggled(3),
}
"""Something at every desk."""


def something_is_done_on_pages(qtbot, window, tmp_path):
    course = window.course
    for entry in DESKS:
        course.desks.open(entry.name)
        DONE[entry.name](course.desks.desk)
    course.start("L01")
    course.open_page()
    qtbot.waitUntil(lambda: course.is_page_open)
    page = window.pages.shown
    page.finding.search.setText("3.")
    page.finding.minutes.setCurrentIndex(3)
    page.list.setCurrentIndex(page.model.index(4))
    path = tmp_path / "rings.csv"
    path.write_text("\n".join(ROWS))
    window.own_data.open(path)
    page = window.pages.shown
    qtbot.waitUntil(page.right.use_button.isEnabled, timeout=20_000)
    page.left.scaling.setCurrentIndex(1)
    qtbot.waitUntil(page.right.use_button.isEnabled, timeout=20_000)
    window.sweeps.open()
    page = window.pages.shown
    page.left.seeds.setValue(2)
    write(page.left.across.values, "0.1, 0.2")


def something_is_done_in_dialogs(qtbot, window):
    """And beside the window: the keys, the guide, weights by hand, a lesson that is being made."""
    window.pages.close()
    window.show_keys()
    window.findChild(KeySheet).tabs.setCurrentIndex(1)
    show_guide(window)
    guide = window.findChild(GuideReader)
    guide.show_section(guide._sections[5].name)
    window.hand_weights.bring_up()
    window.course.own.make()
    window.course.own._dialog.question.setPlainText("Why?")
    write(window.course.own._dialog.title, "Mine")
