"""Which lessons are wanted, and what is said where there are none."""

import pytest

from nnviz.gui.course.about_words import time_words
from nnviz.gui.course.entries import Entry, entries
from nnviz.gui.course.filters import Filter
from nnviz.gui.lesson_words import heading
from nnviz.lessons.pace import Pace
from nnviz.lessons.progress import Prediction, Record, Result
from nnviz.lessons.shelf import LESSONS


def entry(**values):
    known = {"id": "L1", "number": "1.1", "title": "Digits", "chapter": 1, "minutes": 4}
    flags = {"has_mnist": True, "needs_mnist": True, "is_done": True}
    words = {"icon": "", "words": "", "earlier": "", "searched": "1.1 digits η"}
    return Entry(**{**known, **flags, **words, **values})


@pytest.mark.parametrize(
    ("filter", "advice"),
    [
        (Filter(search="digits η"), None),
        (Filter(search="dropout"), "search for something else"),
        (Filter(minutes=3), "take more minutes"),
        (Filter(without_mnist=True), "also take lessons that need MNIST"),
        (Filter(not_done=True), "also take lessons that are done"),
        (Filter(among=("L2",)), "take all lessons, not one class's"),
    ],
)
def test_each_filter_takes_or_leaves_and_says_what_to_loosen(filter, advice):
    assert filter.takes(entry()) == (advice is None)
    if advice is not None:
        assert filter.advice([entry()]) == f"No lesson is left: {advice}."


def test_where_several_things_are_too_much_all_are_to_be_cleared():
    said = Filter(search="dropout", minutes=3).advice([entry()])
    assert said == "No lesson is left: clear the search and the filters."


def test_a_row_says_what_became_of_the_lesson_and_what_it_needs():
    done = Result(form="quick", seed=1, reproduced=False, figure="67.4 %")
    progress = {
        "L15": Record(results=(done,)),
        "L04": Record(prediction=Prediction(choice=0)),
    }
    rows = {each.id: each for each in entries(LESSONS.values(), progress)}
    assert (rows["L15"].icon, rows["L15"].words) == ("differs", "not reproduced, 67.4 %")
    assert rows["L15"].is_done and rows["L04"].words == "predicted"
    assert rows["L06"].spoken.endswith("also on MNIST, not done")


def test_a_percentage_that_is_no_accuracy_does_not_stand_without_its_name():
    never = Result(form="quick", seed=1, reproduced=True, figure="0 %")
    read = Result(form="quick", seed=1, reproduced=True, figure="80.9 %")
    progress = {"N02": Record(results=(never, never)), "L04": Record(results=(read,))}
    rows = {each.id: each for each in entries(LESSONS.values(), progress)}
    assert (rows["N02"].words, rows["N02"].earlier) == ("reproduced", "reproduced")
    assert rows["L04"].words == "reproduced, 80.9 %"


@pytest.mark.parametrize(
    ("search", "among"),
    [
        ("overfit", {"3.4", "3.17", "3.25"}),
        ("overfitting", {"3.4", "3.17", "3.25"}),
        ("vanishing gradients", {"5.3", "5.5", "5.6"}),
        ("regular", {"3.4", "3.6", "3.11", "3.12"}),
        ("regularisation", {"3.4", "3.6", "3.11", "3.12"}),
        ("softmax", {"3.28", "6.1"}),
    ],
)
def test_the_terms_of_the_field_find_what_is_about_them(search, among):
    rows = entries(LESSONS.values(), {})
    found = {row.number for row in rows if Filter(search=search).takes(row)}
    assert among <= found and len(found) < len(rows) / 2


def test_a_number_finds_the_lesson_of_that_number_alone():
    rows = entries(LESSONS.values(), {})
    for search in ("3.4", "L15", "l15"):
        assert [row.id for row in rows if Filter(search=search).takes(row)] == ["L15"]


def test_minutes_count_the_run_as_it_is_on_this_computer():
    results = (Result(form="quick", seed=1, reproduced=True, seconds=150.0),)
    records = {"L15": Record(results=results)}
    pace = Pace.of(records, LESSONS)
    [row] = entries([LESSONS["L15"]], records, pace)
    assert row.minutes == LESSONS["L15"].minutes + 2
    [without] = entries([LESSONS["L15"]], records)
    assert without.minutes == LESSONS["L15"].minutes == 10
    assert heading(LESSONS["L15"])[0] == "Chapter 3 · 10 minutes"
    assert heading(LESSONS["L15"], 2)[0] == "Chapter 3 · about 12 minutes with the run"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.3, "1 second here"),
        (4.4, "4 seconds here"),
        (27.0, "25 seconds here"),
        (61.0, "1 minute here"),
        (290.0, "5 minutes here"),
    ],
)
def test_how_long_a_run_takes_is_said_plainly(seconds, words):
    results = (Result(form="quick", seed=1, reproduced=True, seconds=seconds),)
    known = Pace.of({"L15": Record(results=results)}, LESSONS)
    assert time_words(LESSONS["L15"], "quick", known) == words
    assert time_words(LESSONS["L15"], "book", known).startswith("about ")
    assert time_words(LESSONS["L15"], "quick", Pace()) == ""
