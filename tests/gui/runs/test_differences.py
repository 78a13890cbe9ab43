"""In what runs differ: in their designs, and in what was changed while they trained."""

import dataclasses

import pytest

from nnviz.core import Change, Spec
from nnviz.gui.run_words import LIVE, changed_settings, changed_values, first_spec
from nnviz.gui.runs.differences import difference, shorter_differences
from tests.gui.snapshots import change, snapshot

TOY = Spec(data="moons", sizes=(2, 3, 1), output="sigmoid", cost="quadratic")
OTHER = {"penalty": "l2", "schedule": "halving", "learning_rate": 1000.0, "momentum": 0.9}


def there_and_back(field):
    """The marks that a setting leaves which was another one for an epoch."""
    old = getattr(TOY, field)
    new = OTHER.get(field, 7)
    return change(4, field, old, new), change(5, field, new, old)


def test_where_not_all_differences_have_room_it_is_said_how_many_more_there_are(qapp):
    one = dataclasses.replace(TOY, output="tanh", learning_rate=0.5, train_size=20)
    said = shorter_differences(one, TOY)
    few, output = "training points 20 against all there are", "output tanh against sigmoid"
    assert said == [
        f"{few}, {output}, η 0.5 against 0.25",
        f"{few}, {output} and 1 more",
        f"{few} and 2 more",
        "training points, output, η",
        "training points, output and 1 more",
        "training points and 2 more",
    ]
    assert difference(one, TOY, True) == f"{said[0]}, same start"
    assert shorter_differences(TOY, TOY) == []
    alone = dataclasses.replace(TOY, learning_rate=0.5)
    assert shorter_differences(alone, TOY) == ["η 0.5 against 0.25"]


def test_other_data_of_the_same_file_come_first(qapp):
    one = dataclasses.replace(TOY, data="/there/c.csv", learning_rate=0.5)
    other = dataclasses.replace(one, learning_rate=0.25, seed=5)
    said = difference(one, other, False, other_content=True)
    assert said == "other data in c.csv, η 0.5 against 0.25"
    assert difference(one, one, False, other_content=True) == "other data in c.csv"


@pytest.mark.parametrize("field", LIVE)
def test_what_was_changed_and_came_back_is_a_difference_if_it_was_trained_with(qapp, field):
    marks = there_and_back(field)
    run = snapshot(TOY, changes=marks)
    for one, other in ((TOY, run), (run, TOY), (snapshot(TOY), run)):
        said = difference(one, other, True)
        assert "same settings" not in said and said.count(" → ") == 2
        assert "".join(shorter_differences(one, other)) in said
    assert difference(TOY, snapshot(TOY, changes=marks, untrained=2), True).startswith("same set")
    assert difference(run, run, True) == "same settings, same start"
    later = [dataclasses.replace(mark, epoch=mark.epoch + 1) for mark in marks]
    said = difference(run, snapshot(TOY, changes=tuple(later)), True)
    assert said == "same settings, changed at other moments, same start"


def test_what_a_schedule_did_is_no_difference(qapp):
    halved = Change(epoch=3, field="learning_rate", old=0.25, new=0.125, by_schedule=True)
    run = snapshot(TOY, changes=(halved,))
    assert difference(TOY, run, True) == "same settings, same start"
    assert changed_values(run) == {} and changed_settings(run) == []
    marks = (halved, change(4, old=0.125, new=1000.0), change(5, old=1000.0, new=0.25))
    run = snapshot(TOY, changes=marks)
    assert changed_values(run) == {"learning_rate": "0.25 → 1000 → 0.25"}, "it began with 0.25"
    assert changed_settings(run) == ["η\u00a00.25 → 1000 → 0.25"]
    assert first_spec(run).learning_rate == 0.25
