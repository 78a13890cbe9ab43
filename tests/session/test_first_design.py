"""The design that the window opens with, and what of it other data leave behind."""

import dataclasses

from nnviz.core import Spec
from nnviz.session.first_design import FIRST_DESIGN, following


def picked(spec, data):
    return following(spec.data, dataclasses.replace(spec, data=data))


def test_its_schedule_goes_with_its_data_and_comes_back_with_them():
    away = picked(FIRST_DESIGN, "spiral")
    assert (away.schedule, away.schedule_patience) == ("constant", Spec().schedule_patience)
    assert picked(picked(away, "xor"), "handwriting") == FIRST_DESIGN


def test_a_schedule_that_somebody_chose_stays():
    chosen = dataclasses.replace(FIRST_DESIGN, schedule_patience=5)
    assert picked(chosen, "spiral").schedule == "halving"
    chosen = Spec(data="spiral", sizes=(2, 3, 2), schedule="halving", schedule_patience=9)
    assert picked(chosen, "handwriting").schedule_patience == 9


def test_other_changes_are_none_of_its_business():
    other = dataclasses.replace(FIRST_DESIGN, learning_rate=1.0)
    assert following("handwriting", other) == other
