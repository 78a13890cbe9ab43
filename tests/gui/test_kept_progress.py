"""What is kept of the course is there at once, and written while the window goes on."""

import dataclasses
from threading import Event

import pytest

from nnviz.gui import kept_progress
from nnviz.gui.kept_progress import KeptProgress
from nnviz.lessons.progress import Try, keep_record, load_progress

UNKEPT = "Your progress in the course is not kept for the next launch: "
HELP = "Or name another folder in the environment variable NNVIZ_CONFIG."


@pytest.fixture
def progress(qapp, tmp_path, monkeypatch):
    monkeypatch.setenv("NNVIZ_CONFIG", str(tmp_path))
    kept = KeptProgress()
    yield kept
    kept.settle()


def with_hints(hints):
    return lambda record: record.with_try(Try(solved=False, repairs=1, hints=hints))


def hints_of(record):
    return [each.hints for each in record.tries]


def test_changes_are_there_at_once_and_written_in_their_order(progress, tmp_path, monkeypatch):
    released, changes = Event(), []
    progress.changed.connect(lambda: changes.append(1))

    def keep(*arguments):
        released.wait()
        return keep_record(*arguments)

    monkeypatch.setattr(kept_progress, "keep_record", keep)
    for hints in range(3):
        progress.keep("D1", with_hints(hints))
    assert hints_of(progress.records["D1"]) == [0, 1, 2] and len(changes) == 3
    assert load_progress(tmp_path / "course.json") == {}
    released.set()
    progress.settle()
    assert hints_of(load_progress(tmp_path / "course.json")["D1"]) == [0, 1, 2]
    assert progress.records == load_progress(tmp_path / "course.json")


def test_what_another_window_has_kept_meanwhile_comes_too(progress, tmp_path):
    keep_record(tmp_path / "course.json", "D2", with_hints(5))
    progress.keep("D1", with_hints(1))
    progress.settle()
    assert {*progress.records} == {"D1", "D2"}


def test_what_cannot_be_written_is_told_and_stays(progress, tmp_path):
    told = []
    progress.told.connect(told.append)
    (tmp_path / "course.json").mkdir()
    progress.keep("D1", lambda record: dataclasses.replace(record, is_whole=True))
    progress.settle()
    assert progress.records["D1"].is_whole
    [message] = told
    assert message.level == "error" and message.text.startswith(UNKEPT) and HELP in message.text
    assert "course.json" in message.text
    for hints in range(3):
        progress.keep("D1", with_hints(hints))
        progress.settle()
    assert told == [message], "once"
    (tmp_path / "course.json").rmdir()
    progress.keep("D1", with_hints(1))
    progress.settle()
    (tmp_path / "course.json").unlink()
    (tmp_path / "course.json").mkdir()
    progress.keep("D1", with_hints(2))
    progress.settle()
    assert told == [message, message], "and again where it could be meanwhile"


def test_what_could_not_be_written_is_written_with_the_next_change(progress, tmp_path):
    (tmp_path / "course.json").mkdir()
    for hints in (1, 2):
        progress.keep("D1", with_hints(hints))
        progress.settle()
    (tmp_path / "course.json").rmdir()
    progress.keep("D2", with_hints(3))
    progress.settle()
    kept = load_progress(tmp_path / "course.json")
    assert progress.records == kept
    assert [hints_of(kept[id]) for id in ("D1", "D2")] == [[1, 2], [3]]


def test_what_is_forgotten_is_not_written_later(progress, tmp_path):
    (tmp_path / "course.json").mkdir()
    progress.keep("D1", with_hints(1))
    progress.settle()
    (tmp_path / "course.json").rmdir()
    progress.start_over()
    progress.keep("D2", with_hints(3))
    progress.settle()
    assert {*load_progress(tmp_path / "course.json")} == {"D2"}
