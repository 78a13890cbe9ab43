import dataclasses

import pytest

from nnviz.desks.landscape import Place
from nnviz.desks.rolling import MOST_STEPS, Rolling, is_done
from nnviz.desks.tasks import TASKS


def rolled(name, rate, momentum, steps):
    return Rolling.on(name, rate, momentum).further(steps)


@pytest.mark.parametrize(
    "task, done, not_yet",
    [
        ("down the canyon", ("canyon", 0.09, 0.0, 40), ("canyon", 0.05, 0.0, 100)),
        ("out of the canyon", ("canyon", 0.11, 0.0, 100), ("canyon", 0.09, 0.0, 100)),
        ("with memory", ("canyon", 0.09, 0.5, 25), ("canyon", 0.09, 0.9, 200)),
        ("swing", ("canyon", 0.09, 0.9, 200), ("canyon", 0.09, 0.5, 200)),
        ("out of the valley", ("valleys", 0.2, 0.95, 30), ("valleys", 0.1, 0.9, 300)),
    ],
)
def test_tasks(task, done, not_yet):
    assert is_done(task, rolled(*done)) and not is_done(task, rolled(*not_yet))
    assert not is_done(task, Rolling.on(done[0]))


def test_the_lowest_valley_is_found_from_the_right_start_alone():
    starts = Place(3.0, -2.5), Place(-4.5, -1.0)
    wrong, right = (Rolling.on("valleys", 0.1).moved_to(at).further(400) for at in starts)
    assert right.rests and is_done("lowest", right)
    assert wrong.rests and not is_done("lowest", wrong)


def test_a_start_beside_the_least_place_does_not_count():
    near = Rolling.on("canyon", 0.05).moved_to(Place(0.02, 0.0)).further(40)
    assert near.way.rests_after() is not None and not is_done("down the canyon", near)


def test_every_task_is_known_to_the_judge():
    states = [rolled(*each) for each in [("canyon", 0.09, 0.5, 25), ("valleys", 0.2, 0.95, 30)]]
    assert all(type(is_done(task, each)) is bool for task in TASKS["marble"] for each in states)
    assert not is_done("nand", states[0])


def test_a_new_start_keeps_the_last_two_ways():
    first = rolled("canyon", 0.05, 0.0, 5)
    second = dataclasses.replace(first.again(), momentum=0.5).further(3)
    third = second.begun_at(Place(1.0, 1.0)).further(2).again()
    assert [each.way.steps for each in third.earlier] == [2, 3]
    assert third.earlier[1].rolled == ((0.05, 0.5),) and third.way.steps == 0
    assert third.again() == third


def test_it_goes_no_further_than_the_desk_shows():
    long = rolled("canyon", 0.001, 0.0, MOST_STEPS + 5)
    assert long.way.steps == MOST_STEPS and long.is_over


def test_the_limit_is_that_of_the_steepest_direction():
    assert Rolling.on("canyon").limit == pytest.approx(0.1)
    assert Rolling.on("bowl", momentum=0.5).limit == pytest.approx(1.5)
    assert Rolling.on("valleys").limit is None
