"""How far a person has come, on disk."""

import dataclasses
import json

import pytest

from nnviz.files.errors import FileError
from nnviz.lessons.progress import (
    MOST_RESULTS,
    PLACES,
    Prediction,
    Record,
    Result,
    Try,
    keep_record,
    load_progress,
    start_over,
)
from nnviz.lessons.reasons import of_unit

DRAWN = Prediction(choice=1, number=2.5, sketch=(None, *[0.5] * (PLACES - 1)))
EMPTY = {"choice": None, "number": None, "sketch": []}
COUNTS = {"repairs": 1, "hints": 0}
NOTHING = {"choice": None, "number": None, "sketch": []}
DONE = Result(form="quick", seed=1, reproduced=True, figure="83.7", unit="%")
IN_CLASS = dataclasses.replace(DONE, seconds=3.25, hands=(14, 6, 5, 1))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "folder" / "course.json"


def test_what_is_kept_of_one_lesson_leaves_the_others_as_they_are(path):
    keep_record(path, "L15", lambda record: dataclasses.replace(record, prediction=DRAWN))
    keep_record(path, "L17", lambda record: record.with_result(DONE))
    keep_record(path, "L17", lambda record: record.with_result(IN_CLASS))
    assert load_progress(path) == {
        "L15": Record(prediction=DRAWN),
        "L17": Record(results=(DONE, IN_CLASS)),
    }
    start_over(path)
    assert load_progress(path) == {}


def test_a_lesson_that_could_not_be_judged_is_not_done():
    cannot = dataclasses.replace(DONE, reproduced=None)
    assert not Record(results=(cannot,)).is_done
    assert Record(results=(DONE, cannot)).is_done
    assert not Prediction().is_made and DRAWN.is_made


def test_old_results_go(path):
    for seed in range(MOST_RESULTS + 3):
        result = dataclasses.replace(DONE, seed=seed)
        keep_record(path, "L15", lambda record, result=result: record.with_result(result))
    seeds = [result.seed for result in load_progress(path)["L15"].results]
    assert seeds == [*range(3, MOST_RESULTS + 3)]


def test_of_the_tries_at_a_case_the_best_one_is_never_forgotten(path):
    best, missed = Try(solved=True, repairs=1, hints=2), Try(solved=False, repairs=0, hints=0)
    tries = [missed, Try(solved=True, repairs=3, hints=0), best, *[missed] * MOST_RESULTS]
    for each in tries:
        assert not Record(tries=(missed,)).is_done
        keep_record(path, "D1", lambda record, each=each: record.with_try(each))
    kept = load_progress(path)["D1"]
    assert kept.is_done and kept.solved == best
    assert len(kept.tries) == MOST_RESULTS


def test_a_record_of_before_there_were_cases_is_read(path):
    keep_record(path, "L15", lambda record: record.with_result(DONE))
    document = json.loads(path.read_text())
    del document["lessons"]["L15"]["tries"]
    path.write_text(json.dumps(document))
    assert load_progress(path) == {"L15": Record(results=(DONE,))}


def test_a_file_from_before_there_were_seconds_and_hands_is_read(path):
    keep_record(path, "L17", lambda record: record.with_result(IN_CLASS))
    document = json.loads(path.read_text())
    for name in ("seconds", "hands"):
        del document["lessons"]["L17"]["results"][0][name]
    path.write_text(json.dumps(document))
    assert load_progress(path)["L17"].results == (DONE,)


@pytest.mark.parametrize(
    ("said", "figure", "unit"),
    [
        ("83.7\u00a0%", "83.7", "%"),
        ("−10.6\u00a0points", "−10.6", "points"),
        ("1.86\u00a0×", "1.86", "×"),
        ("epoch\u00a012", "12", "epoch"),
        ("12\u00a0epochs", "12", "epochs"),
        ("0.5", "0.5", ""),
        ("", "", ""),
        ("第\u00a012\u00a0轮", "第\u00a012\u00a0轮", ""),
        ("10.6\u00a0个百分点", "10.6\u00a0个百分点", ""),
    ],
)
def test_a_figure_from_before_there_was_a_unit_is_read(path, said, figure, unit):
    keep_record(path, "L17", lambda record: record.with_result(DONE))
    document = json.loads(path.read_text())
    [result] = document["lessons"]["L17"]["results"]
    del result["unit"]
    result["figure"] = said
    path.write_text(json.dumps(document))
    [read] = load_progress(path)["L17"].results
    assert (read.figure, read.unit) == (figure, unit)
    assert not figure or of_unit(figure, unit) == said


@pytest.mark.parametrize(
    "lessons",
    [
        [],
        {"L15": 3},
        {"L15": {"prediction": {"choice": "a", "number": None, "sketch": []}, "results": []}},
        {"L15": {"prediction": {"choice": 1, "number": None, "sketch": [1]}, "results": []}},
        {"L15": {"prediction": {"choice": 1, "number": True, "sketch": []}, "results": []}},
        {"L15": {"prediction": {"choice": 1, "number": 1, "sketch": []}, "results": [{}]}},
        *(
            {"L15": {"prediction": NOTHING, "results": [{**dataclasses.asdict(DONE), **wrong}]}}
            for wrong in (
                *({"hands": [-1]}, {"hands": [1000]}, {"hands": 3}),
                *({"seconds": "long"}, {"unit": "cm"}),
            )
        ),
        {"D1": {"prediction": EMPTY, "results": [], "tries": [{"solved": 1, **COUNTS}]}},
        {"D1": {"prediction": EMPTY, "results": [], "tries": [{"solved": True, "repairs": -1}]}},
    ],
)
def test_a_file_of_something_else_is_one_sentence(path, lessons):
    path.parent.mkdir()
    path.write_text(json.dumps({"format": "nnviz-progress", "version": 1, "lessons": lessons}))
    with pytest.raises(FileError, match="holds no progress in lessons"):
        load_progress(path)
