"""How long runs take, from those that were done."""

import dataclasses

import pytest

from nnviz.lessons.pace import Pace, load
from nnviz.lessons.progress import Record, Result
from nnviz.lessons.shelf import LESSONS

L15, N07 = LESSONS["L15"], LESSONS["N07"]


def done(*seconds):
    return Record(
        results=tuple(
            Result(form="quick", seed=1, reproduced=True, seconds=each) for each in seconds
        )
    )


def test_before_any_run_nobody_can_tell():
    pace = Pace.of({"L15": done(None)}, LESSONS)
    assert pace.seconds(L15, "quick") is None and not pace.is_known(L15, "quick")


def test_what_was_run_here_takes_what_it_took_at_its_fastest():
    pace = Pace.of({"L15": done(40.0, None, 4.0, 5.0)}, LESSONS)
    assert pace.seconds(L15, "quick") == 4.0 and pace.is_known(L15, "quick")
    assert not pace.is_known(L15, "book") and not pace.is_known(N07, "quick")


def test_what_was_not_is_reckoned_from_what_was():
    pace = Pace.of({"L15": done(4.0)}, LESSONS)
    share = load(N07.forms["quick"]) / load(L15.forms["quick"])
    assert pace.seconds(N07, "quick") == pytest.approx(4.0 * share)
    slower = Pace.of({"L15": done(8.0)}, LESSONS)
    assert slower.seconds(L15, "book") == 2 * pace.seconds(L15, "book")
    assert pace.seconds(N07, "no such form") is None


def test_twice_the_epochs_or_runs_are_twice_the_load_and_a_run_that_trains_nothing_is_none():
    form = L15.forms["quick"]
    plain = form.designs["plain"]

    def load_of(**changes):
        return load(
            dataclasses.replace(form, designs={"plain": dataclasses.replace(plain, **changes)})
        )

    longer = dataclasses.replace(plain.spec, epochs=2 * plain.spec.epochs)
    assert load_of(spec=longer) == load_of(repeat=2) == 2 * load(form)
    assert load_of(trains=False) == 0
    assert load_of(spec=dataclasses.replace(plain.spec, data="some/file.csv")) is None


def test_every_form_of_the_course_has_a_load():
    forms = [form for lesson in LESSONS.values() for form in lesson.forms.values()]
    assert all(load(form) is not None for form in forms)
