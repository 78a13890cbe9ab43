import pytest

from nnviz.gui.backprop.frozen_moment import FrozenMoment
from tests.gui.snapshots import snapshot


@pytest.fixture
def moment():
    return FrozenMoment()


def test_at_rest_the_newest_is_shown(moment):
    for epochs, name in ((0.0, "0"), (1.25, "1.2"), (2.0, "2")):
        newest = snapshot(epochs=epochs)
        assert moment.note(newest)
        assert moment.shown is newest
        assert (moment.is_old, moment.epochs) == (False, name)
    assert not moment.note(newest)


def test_in_a_run_it_stays_until_one_asks_or_the_run_rests(moment):
    first, second, third = (snapshot(epochs=float(epochs)) for epochs in range(3))
    moment.run(True)
    assert moment.note(first)
    assert not moment.note(second)
    assert (moment.shown, moment.is_old) == (first, True)
    assert moment.update()
    assert (moment.shown, moment.is_old) == (second, False)
    assert not moment.note(third)
    assert moment.run(False)
    assert moment.shown is third


def test_opening_takes_the_newest_and_the_one_that_comes_then(moment):
    first, second, third = (snapshot(epochs=float(epochs)) for epochs in range(3))
    moment.note(first)
    moment.run(True)
    assert not moment.open()
    assert moment.note(second)
    assert not moment.note(third)
    assert moment.open()
    assert moment.shown is third


def test_a_new_run_forgets(moment):
    moment.note(snapshot())
    moment.forget()
    assert (moment.shown, moment.is_old, moment.epochs) == (None, False, "")


def test_one_that_is_read_is_held_in_a_run_alone(moment):
    read, newest = (snapshot(epochs=float(epochs)) for epochs in range(2))
    moment.note(newest)
    moment.hold(read)
    assert (moment.shown, moment.held) == (newest, None)
    moment.run(True)
    moment.hold(None)
    assert moment.shown is moment.held is newest
    moment.open()
    moment.hold(read)
    assert not moment.note(newest)
    assert moment.shown is moment.held is read
