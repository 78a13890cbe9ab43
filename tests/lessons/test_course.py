"""The lessons that come with nnviz: all of them can be read, and they know each other."""

import pytest

from nnviz.gui.window.views import VIEWS
from nnviz.lessons import LESSONS
from nnviz.lessons.names import PAGES

IDS = sorted(path.stem for path in (LESSONS._folder).iterdir() if path.suffix == ".toml")


@pytest.mark.parametrize("id", IDS)
def test_a_lesson_can_be_read(id):
    assert LESSONS[id].id == id


def test_lessons_stand_in_the_order_of_their_numbers():
    places = [lesson.place for lesson in LESSONS.values()]
    assert places == sorted(places)
    assert len(set(places)) == len(places), "two lessons have one number"


def test_what_a_lesson_opens_is_in_the_window():
    assert {name for name in PAGES.values() if name} == {entry.name for entry in VIEWS}


def test_every_number_of_the_book_has_a_source():
    for lesson in LESSONS.values():
        for form in lesson.forms.values():
            assert all(mark.source for mark in form.marks), lesson.id
            assert all(m.source for m in form.measures if m.book is not None), lesson.id
