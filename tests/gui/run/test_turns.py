import pytest
from PySide6.QtWidgets import QWidget

from nnviz.gui.run.turns import Display
from nnviz.gui.view import View
from tests.gui.snapshots import snapshot

TICKS = 120


class Seeing(View):
    """Notes what it is shown."""

    def __init__(self, every):
        super().__init__()
        self.every = every
        self.seen = []

    def show_snapshot(self, snapshot):
        self.seen.append(snapshot)


class OfExample(Seeing):
    """About the example that every view looks at."""

    def show_example(self, example):
        """It is not asked for here."""


@pytest.fixture
def shown(qtbot):
    """A window with these views in it, and their display."""

    window = QWidget()
    qtbot.addWidget(window)

    def show(*views):
        for view in views:
            view.setParent(window)
        window.show()
        return Display(views, lambda view, error: pytest.fail(str(error)))

    return show


@pytest.mark.parametrize("rates", [(2, 4), (2, 5), (5, 2, 4)])
def test_what_shows_the_same_example_never_disagrees(shown, rates):
    views = [OfExample(every) for every in rates]
    display = shown(Seeing(3), *views)
    for _ in range(TICKS):
        display.tick(snapshot())
        assert len({id(view.seen[-1]) if view.seen else None for view in views}) == 1
    assert {len(view.seen) for view in views} == {TICKS // max(rates)}


@pytest.mark.parametrize("every", [1, 2, 2.4, 4.8])
def test_a_rate_need_not_be_a_whole_number_of_ticks(shown, every):
    view = Seeing(every)
    display = shown(view)
    for _ in range(TICKS):
        display.tick(snapshot())
    assert len(view.seen) == TICKS / every


def test_nobody_waits_for_what_nobody_sees(shown):
    quick, slow = OfExample(2), OfExample(12)
    display = shown(quick, slow)
    slow.hide()
    for _ in range(TICKS):
        display.tick(snapshot())
    assert len(quick.seen) == TICKS // 2 and slow.seen == []


def test_other_views_take_turns(shown):
    views = [Seeing(3), Seeing(3), Seeing(3)]
    display = shown(*views)
    for _ in range(TICKS):
        before = sum(len(view.seen) for view in views)
        display.tick(snapshot())
        assert sum(len(view.seen) for view in views) == before + 1
    assert [len(view.seen) for view in views] == [TICKS // 3] * 3
