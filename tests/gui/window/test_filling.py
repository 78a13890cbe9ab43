"""Views are made when the window has been painted, or when a person opens them before that."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from nnviz.core import Spec
from nnviz.garbage import left_alone
from nnviz.gui.controls.scroller import Scroller
from nnviz.gui.lesson.detective.panel import CasePanel
from nnviz.gui.lesson.panel import LessonPanel
from nnviz.gui.look import zoom
from nnviz.gui.look.sections import is_section
from nnviz.gui.view import View
from nnviz.gui.window import filling
from nnviz.gui.window import place as places
from nnviz.gui.window.dock import Dock
from nnviz.gui.window.drawer import Drawer
from nnviz.gui.window.place import Place
from nnviz.gui.window.views import VIEWS, Entry


class Noted(View):
    """Notes what it is told."""

    title = "Noted"

    def __init__(self):
        super().__init__()
        self.told = []
        self.setWindowTitle("Noted too")
        self.say("at first")

    def reset(self, spec):
        self.told.append(("reset", spec))

    def show_dataset(self, dataset):
        self.told.append(("dataset", dataset))

    def show_snapshot(self, snapshot):
        self.told.append(("snapshot", snapshot))


@pytest.fixture
def place(qtbot, monkeypatch):
    monkeypatch.setattr(Entry, "make", lambda self: Noted())
    place = Place(Entry("somewhere", "Noted", "Noted", "drawer", 4))
    qtbot.addWidget(place)
    return place


@pytest.mark.parametrize("entry", VIEWS, ids=lambda entry: entry.name)
def test_the_table_says_what_the_views_say(entry):
    view = getattr(entry.load(), entry.name)
    assert issubclass(view, View)
    assert view.title == entry.title


def test_a_view_hears_what_it_has_missed_in_order(place):
    spec = Spec()
    place.show_snapshot("of an earlier run")
    place.show_dataset("early")
    place.show_dataset("late")
    place.reset(spec)
    place.show_snapshot("of this run")
    assert place.view.told == [("reset", spec), ("dataset", "late"), ("snapshot", "of this run")]
    place.show_snapshot("next")
    assert place.view.told[-1] == ("snapshot", "next")


def test_a_new_run_takes_back_the_moment_of_the_last(place):
    place.show_snapshot("of an earlier run")
    place.reset(Spec())
    assert [what for what, _ in place.view.told] == ["reset"]


def test_what_a_view_asks_for_and_says_goes_out(place, qtbot):
    wanted = []
    place.spec_wanted.connect(wanted.append)
    place.view.spec_wanted.emit("a spec")
    assert wanted == ["a spec"]
    assert (place.words, place.windowTitle()) == ("at first", "Noted too")
    place.view.say("later")
    assert place.words == "later"


def test_every_signal_of_a_view_is_handed_on():
    meta = View.staticMetaObject
    own = range(meta.methodOffset(), meta.methodCount())
    names = {str(meta.method(i).name().data(), "ascii") for i in own}
    assert names - {"said"} == set(places._SAID)


@pytest.fixture
def window(open_window):
    return open_window(loaded=False)


def test_nothing_is_made_before_the_window_is_painted_but_a_page_that_is_opened(window):
    assert not any(place.is_made for place in window.places)
    assert [dock.windowTitle() for dock in window.docks.docks][1:3] == ["Cost", "Accuracy"]
    page = window.drawer.views[3]
    window.drawer.open_page(page)
    assert page.is_made and page.view.isVisibleTo(window)


@pytest.mark.long
def test_in_the_end_all_are_made_those_that_are_seen_first_then_what_lessons_are_shown_in(
    qtbot, window, monkeypatch
):
    monkeypatch.setattr(filling, "UNHURRIED_MS", 6)
    order, panels = [], lambda: {type(p) for p in window.left_column.findChildren(QWidget)}
    assert not {LessonPanel, CasePanel} & panels()
    for place in window.places:
        place.made.connect(lambda view: order.append(type(view).__name__))
    qtbot.waitUntil(lambda: all(place.is_made for place in window.places))
    assert set(order[:4]) == {"CostView", "AccuracyView", "DeltasView", "NeuronsView"}
    qtbot.waitUntil(lambda: {LessonPanel, CasePanel} <= panels())
    known = window.left_column.findChild(LessonPanel), window.left_column.findChild(CasePanel)
    assert not any(panel.isVisible() for panel in known)
    for id, panel in zip(("L04", "D1"), known, strict=True):
        window.course.start(id)
        assert panel.isVisible() and len(window.left_column.findChildren(type(panel))) == 1


def test_in_the_midst_of_a_change_nothing_is_kept_or_made_ahead(qapp, monkeypatch):
    """A window that goes, in the ring of references that it is, would never be taken apart."""
    ahead, done = filling.Filling([], lambda _: None, qapp), []
    monkeypatch.setattr(filling, "keep_what_is_there", lambda: done.append("kept"))
    ahead.made = (done.append(part) for part in ("lesson",))
    for known in ([], ["kept"], ["kept", "lesson"]):
        with left_alone():
            ahead._make_ahead()
        assert done == known
        ahead._make_ahead()


def test_nothing_is_made_ahead_before_an_audience(qapp):
    """It would keep the size of type that it was made with."""
    ahead, made = filling.Filling([], lambda _: None, qapp), []
    ahead._timer.setInterval(filling.UNHURRIED_MS)
    ahead.made = (made.append(part) for part in ("lesson", "case"))
    for factor, known in ((1.5, []), (1.0, ["lesson"]), (1.5, ["lesson"])):
        zoom.change(factor)
        ahead._make_ahead()
        zoom.change(1.0)
        assert made == known


def test_a_place_hears_everything_until_its_view_can_be_asked(place):
    assert place.hears(View.show_checkpoints)
    assert place.view is not None
    assert not place.hears(View.show_checkpoints)
    assert place.hears(View.show_dataset)


class Broken(Noted):
    def show_dataset(self, dataset):
        raise ValueError("no such data")


@pytest.mark.parametrize("made", [Broken, [].pop], ids=["when told", "when made"])
def test_a_view_that_cannot_be_made_is_a_sentence_and_the_rest_goes_on(place, monkeypatch, made):
    failures = []
    place.failed.connect(failures.append)
    monkeypatch.setattr(Entry, "make", lambda self: made())
    place.show_dataset("data")
    [sentence] = place.view.findChildren(QLabel)
    assert "had to stop" in sentence.text()
    assert len(failures) == 1
    place.show_dataset("other data")
    assert place.view.isVisibleTo(place)
    assert len(failures) == 1


def test_a_page_of_the_drawer_is_framed_before_its_view_is_made(place, qtbot):
    class Other(View):
        title = "Other"

    other, late = Other(), place
    drawer = Drawer([other, late])
    qtbot.addWidget(drawer)
    drawer.resize(752, 400)
    drawer.show()
    drawer.open_page(late)
    assert drawer.pages.currentWidget() is late and not is_section(late)
    framed = []
    late.making.connect(lambda: framed.append(drawer.pages.currentWidget()))
    assert late.view.isVisible()
    assert framed == [drawer.pages.currentWidget()] and is_section(framed[0])
    assert [type(drawer.pages.widget(at)) for at in range(2)] == [Scroller, Scroller]
    assert late.parentWidget().layout().contentsMargins() == (
        other.parentWidget().layout().contentsMargins()
    )
    drawer.open_page(other)
    assert other.isVisible() and not late.isVisible()


def test_a_dock_wears_its_sheet_when_its_view_is_made_or_the_mouse_comes(qtbot):
    docks = [Dock(name, name, Place(VIEWS[0])) for name in ("first", "second")]
    for dock in docks:
        qtbot.addWidget(dock)
        dock.resize(400, 300)
        dock.show()
    assert not any(map(is_section, docks))
    at = QPointF(5.0, 5.0)
    QApplication.sendEvent(docks[1], QEnterEvent(at, at, at))
    assert [*map(is_section, docks)] == [False, True]
    docks[0].dress()
    docks[0].dress()
    assert is_section(docks[0])
    assert not docks[0].heading.close_button.isVisible()
    bare = Dock("bare", "bare", QWidget(), headed=False)
    qtbot.addWidget(bare)
    bare.dress()
    assert not is_section(bare)
