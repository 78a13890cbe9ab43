"""What was done in the course, as one page."""

import dataclasses

from nnviz.lessons.progress import Prediction, Record, Result, Try
from nnviz.lessons.reporting.course_page import course_page
from nnviz.lessons.shelf import CASES, LESSONS
from tests.lessons.files import SMALL, read

RECORDS = {
    "L15": Record(
        prediction=Prediction(choice=1, sketch=(0.5,) * 64),
        results=(
            Result(form="quick", seed=1, reproduced=False, figure="1.2 ×"),
            Result(form="book", seed=2, reproduced=True, figure="82.3 %", hands=(14, 6, 5, 1)),
        ),
    ),
    "N18": Record(prediction=Prediction(number=12.5)),
    "elsewhere": Record(results=(Result(form="quick", seed=1, reproduced=True),)),
}


def test_predictions_verdicts_and_hands_are_told_the_newest_first():
    page = course_page(LESSONS.values(), RECORDS)
    assert f"1 of {len(LESSONS)} lessons done" in page
    parts = (
        "3.4 Learning by heart",
        "B It falls, then it rises; a curve",
        "A 14, B 6, C 5, D 1",
        "Reproduced with seed 2, as in the book: 82.3 %",
        "Not reproduced with seed 1: 1.2 ×",
    )
    assert [page.index(part) for part in parts] == sorted(page.index(part) for part in parts)
    assert "12.5\u00a0points" in page and "1.4 " not in page


def test_what_was_done_at_a_desk_is_told():
    page = course_page(LESSONS.values(), {"L01": Record(tasks=("nand", "or"))})
    assert "Done at the desk, 2 of 5: NAND, OR" in page and "0 of" in page


def test_cases_are_told_with_changes_and_hints():
    tries = Try(solved=False, repairs=1, hints=0), Try(solved=True, repairs=2, hints=1)
    page = course_page([], {"D1": Record(tries=tries)}, CASES.values())
    parts = (
        "Detective: The wreck",
        "Solved with 2 changes, 1 hint<",
        "Not solved with 1 change, 0 hints",
    )
    assert [page.index(part) for part in parts] == sorted(page.index(part) for part in parts)
    assert page.count("Detective: ") == 1, "what was not tried is not told"


def test_nothing_done_is_said_and_what_comes_from_files_is_escaped():
    assert "No lesson has been begun." in course_page(LESSONS.values(), {})
    figure = "<script>alert(1)</script>"
    record = Record(results=(Result(form="quick", seed=1, reproduced=True, figure=figure),))
    lesson = dataclasses.replace(read(SMALL), title="<b>bold</b>")
    page = course_page([lesson], {lesson.id: record})
    assert "<script" not in page and "<b>bold" not in page and "&lt;script&gt;" in page
