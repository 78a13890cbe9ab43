import pytest
from PySide6.QtWidgets import QWidget

from nnviz.gui.run.turns import Display
from nnviz.gui.view import View
from tests.gui.snapshots import history, snapshot

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


class OfFigures(Seeing):
    """Tells cost or accuracy of an epoch."""

    shows_figures = True


def test_when_figures_are_told_others_wait_for_the_next_tick(shown):
    other, figures = Seeing(2), OfFigures(2)
    display = shown(other, figures)
    first, second, third = (snapshot() for _ in range(3))
    display.tick(first)
    display.tick(second, with_figures=True)
    assert other.seen == [] and figures.seen[-1] is second
    display.tick(third)
    assert other.seen == [third]


def test_no_curve_is_ahead_of_the_bar_and_of_words(shown):
    """However short epochs are; what comes within an epoch is shown in turns."""
    figures = OfFigures(2)
    display, bar = shown(figures), None
    for tick in range(1, TICKS + 1):
        newest, is_due = snapshot(history=history(tick // 4 * 3 + 1), step=tick), tick % 8 == 1
        bar = newest if is_due else bar
        display.tick(newest, with_figures=is_due)
        assert len(figures.seen[-1].history) == len(bar.history)
    assert len(figures.seen) > TICKS // 8


def test_views_that_were_told_of_figures_together_come_again_one_by_one(shown):
    views = [OfFigures(2.4) for _ in range(2)]
    display = shown(*views)
    display.tick(snapshot(), with_figures=True)
    for view in views:
        view.seen.clear()
    for _ in range(2):
        display.tick(snapshot())
    assert sorted(len(view.seen) for view in views) == [0, 1]
