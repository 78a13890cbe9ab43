"""``nnviz lessons`` and ``nnviz lesson``: what they print, and their exit status."""

import json
import re

import pytest

from nnviz.cli import main
from nnviz.lessons.measures.table import MEASURES
from nnviz.lessons.shelf import LESSONS
from nnviz.sweeps.results import load_results
from tests.lessons.files import SMALL, small
from tests.lessons.sweeping.files import SWEPT


@pytest.fixture
def lesson(tmp_path):
    """Writes a lesson's file, and gives its path as a word."""

    def write(text):
        path = tmp_path / "T1.toml"
        path.write_text(text, encoding="utf-8")
        return str(path)

    return write


def test_lessons_lists_them_all(capsys):
    assert main(["lessons"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[1] for line in lines] == list(LESSONS)


def test_lessons_as_json(capsys):
    assert main(["lessons", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [each["id"] for each in found] == list(LESSONS)
    assert found[0].keys() >= {"id", "number", "title", "chapter", "minutes", "needs", "forms"}


def test_measures_are_listed_with_their_arguments(capsys):
    assert main(["lessons", "--measures"]) == 0
    out = capsys.readouterr().out
    assert all(f"{name} " in out for name in MEASURES)
    assert "epoch = ?, figure = accuracy" in out


def test_measures_as_json(capsys):
    assert main(["lessons", "--measures", "--json"]) == 0
    found = {each["name"]: each for each in json.loads(capsys.readouterr().out)}
    assert found.keys() == MEASURES.keys() and all(each["help"] for each in found.values())
    assert found["at"]["arguments"] == {"epoch": None, "figure": "accuracy"}


def test_the_status_is_the_verdict(lesson, capsys):
    assert main(["lesson", lesson(SMALL)]) == 0
    assert "Reproduced with seed 1." in capsys.readouterr().out
    assert main(["lesson", lesson(small(("low = 50", "low = 101")))]) == 1
    assert "Not reproduced with seed 1." in capsys.readouterr().out


@pytest.mark.long
def test_its_lines_say_value_band_book_and_verdict(lesson, capsys):
    with_book = small(("low = 50", "low = 50\nbook = 88.5\nsource = 'chapter 1'"))
    assert main(["lesson", lesson(with_book), "--seeds", "2"]) == 0
    first, second, third = capsys.readouterr().out.splitlines()
    assert first == "1.1 A small lesson (quick, seeds 1 to 2)"
    assert re.fullmatch(
        r"  Accuracy at the end: [\d.]+ % \([\d.]+ to [\d.]+\); asked: at least 50 %; book 88.5 %",
        second.replace("\u00a0", " "),
    )
    assert third == "Reproduced with 2 of 2 seeds."


def test_the_report_is_written(lesson, tmp_path, capsys):
    path = tmp_path / "report.json"
    arguments = ["--seed", "7", "--report", str(path), "--prediction", "B"]
    assert main(["lesson", lesson(SMALL), *arguments]) == 0
    found = json.loads(path.read_text(encoding="utf-8"))
    assert (found["seeds"], found["prediction"]) == ([7], "B")
    page = tmp_path / "report.html"
    assert main(["lesson", lesson(SMALL), "--report", str(page)]) == 0
    assert page.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


REFUSED = [
    (["L999"], "There is no lesson 'L999'"),
    ([__file__], f"'{__file__}' holds no lesson"),
    ([""], "'' holds no lesson"),
    (["/nowhere/T1.toml"], "There is no file /nowhere/T1.toml"),
    (["L15", "--seeds", "0"], "must be a whole number"),
    (["L15", "--seed", "-1"], "must be a whole number"),
    (["L15", "--report", "a.txt"], "must end in .json or .html"),
    (["L15", "--report", "/nowhere/a.json"], "There is no folder /nowhere"),
    (["L15", "--contrast", "9"], "Lesson 3.4 has"),
    (["D1", "--seeds", "5"], "D1 is a case, --seeds is for lessons: leave it out"),
    (["D1", "--contrast", "99"], "D1 is a case, --contrast is for lessons"),
    (["D1", "--report", "x.json"], "D1 is a case, --report is for lessons"),
    (["D1", "--mnist", "."], "D1 is a case, --mnist is for lessons"),
    (["L04", "--mnist", ""], "--mnist: must name a file or a folder"),
    (["L15", "--mnist", "/nowhere"], "/nowhere lacks the file train-images"),
]


@pytest.mark.parametrize(
    ("arguments", "said"), REFUSED, ids=[" ".join(case[0]) for case in REFUSED]
)
def test_what_cannot_be_is_refused(arguments, said, capsys):
    assert main(["lesson", *arguments]) == 2
    assert said in capsys.readouterr().err


def test_a_wrong_file_is_refused_with_its_place(lesson, capsys):
    assert main(["lesson", lesson(small(("low = 50", "lo = 50")))]) == 2
    assert "T1.toml, forms.quick.measures 1, lo: 'lo' is not known" in capsys.readouterr().err


def test_a_lesson_that_is_a_sweep_keeps_its_cells(lesson, tmp_path, capsys):
    path = tmp_path / "cells.jsonl"
    arguments = ["lesson", lesson(SWEPT), "--seeds", "2", "--jobs", "1", "--results", str(path)]
    assert main(arguments) == 0
    first = capsys.readouterr().out
    assert "Accuracy with large steps" in first and "book 71" in first
    assert len(load_results(path).runs) == 4
    assert main(arguments) == 0
    assert capsys.readouterr().out == first


def test_other_lessons_have_no_cells_to_keep(lesson, tmp_path, capsys):
    assert main(["lesson", lesson(SMALL), "--results", str(tmp_path / "cells.jsonl")]) == 2
    assert "This is no sweep" in capsys.readouterr().err
