"""The course grows by a file for a lesson, and by a line in the table for a measure."""

from nnviz.cli import main
from nnviz.lessons.course import run
from nnviz.lessons.measures.measure import PLAIN, Measure
from nnviz.lessons.measures.table import MEASURES
from nnviz.lessons.reading.reader import lesson_of
from nnviz.lessons.shelf import Shelf
from tests.lessons.files import SMALL, read, small


def test_a_file_adds_a_lesson(tmp_path, monkeypatch, capsys):
    (tmp_path / "T1.toml").write_text(SMALL, encoding="utf-8")
    shelf = Shelf(tmp_path, lesson_of)
    monkeypatch.setattr("nnviz.cli.lessons.LESSONS", shelf)
    monkeypatch.setattr("nnviz.cli.lesson.LESSONS", shelf)
    assert main(["lessons"]) == 0
    assert "1.1   T1    A small lesson" in capsys.readouterr().out
    assert main(["lesson", "T1"]) == 0


def test_a_shelf_looks_once_what_there_is_however_many_lessons_are_asked_for(tmp_path, monkeypatch):
    (tmp_path / "T1.toml").write_text(SMALL, encoding="utf-8")
    looked, look = [], type(tmp_path).iterdir
    monkeypatch.setattr(type(tmp_path), "iterdir", lambda path: looked.append(path) or look(path))
    shelf = Shelf(tmp_path, lesson_of)
    assert [lesson.id for _ in range(3) for lesson in shelf.values()] == ["T1"] * 3
    assert looked == [tmp_path]


def test_a_line_adds_a_measure(monkeypatch):
    def largest_weight(run, layer: int = 1) -> float | None:
        """The largest weight of a layer."""
        return float(run.network.weights[layer - 1].max())

    monkeypatch.setitem(MEASURES, "largest_weight", Measure(largest_weight, PLAIN))
    text = small(('measure = "last"', 'measure = "largest_weight"\nlayer = 2'), ("50", "0.001"))
    (value,) = run(read(text)).values
    assert value.value == run(read(text)).runs["plain"][0].network.weights[1].max()
