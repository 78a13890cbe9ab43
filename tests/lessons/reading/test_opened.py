"""A lesson from a file of one's own keeps clear of the course's."""

import dataclasses

import pytest

from nnviz.files import FileError
from nnviz.lessons.reading.opened import is_opened, read_opened
from nnviz.lessons.shelf import LESSONS
from nnviz.lessons.writing.writer import save_lesson
from tests.lessons.files import SMALL, read, small


def test_it_never_takes_the_place_of_one_of_the_course(tmp_path):
    path = tmp_path / "copy.toml"
    path.write_bytes((LESSONS._folder / "L15.toml").read_bytes())
    opened = read_opened(path)
    assert is_opened(opened) and not is_opened(LESSONS["L15"])
    assert opened.id not in LESSONS and read_opened(path).id == opened.id
    assert dataclasses.replace(opened, id="L15") == LESSONS["L15"]
    path.write_text(small(("An idea.", "Another.")), encoding="utf-8")
    assert read_opened(path).id != opened.id, "what became of the other is not this one's"


def test_it_may_have_no_number_and_a_seed_of_its_own(tmp_path):
    lesson = read(small(('number = "1.1"', "seed = 2_147_483_647")))
    assert (lesson.chapter, lesson.name, lesson.seed) == (0, "A small lesson", 2_147_483_647)
    assert read(SMALL).name == "1.1 A small lesson"
    save_lesson(tmp_path / "own.toml", lesson)
    assert dataclasses.replace(read_opened(tmp_path / "own.toml"), id="T1") == lesson


def test_a_file_that_is_too_large_is_not_read(tmp_path):
    path = tmp_path / "large.toml"
    path.write_bytes(b"#" * 100_001)
    with pytest.raises(FileError, match="larger than 100 kB"):
        read_opened(path)
