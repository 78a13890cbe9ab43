"""Ready classes are lists of lessons and cases."""

import pytest

from nnviz.lessons.classes import Class, classes_of, ready_classes
from nnviz.lessons.errors import LessonError
from nnviz.lessons.shelf import LESSONS


def test_a_class_is_a_list_of_ids():
    content = b'[[classes]]\nid = "A"\ntitle = "First"\nlessons = ["L04", "D1"]\n'
    assert classes_of(content, "classes.toml") == (
        Class(id="A", title="First", lessons=("L04", "D1")),
    )


def test_those_that_come_with_nnviz_can_be_read():
    found = ready_classes()
    assert [each.id for each in found] == sorted({each.id for each in found})
    assert all(3 <= len(each.lessons) <= 6 for each in found)


def test_what_is_wrong_is_said_with_its_place():
    with pytest.raises(LessonError, match=r"classes\.toml, classes 1, title: this is missing\."):
        classes_of(b'[[classes]]\nid = "A"\n', "classes.toml")


def test_in_a_class_nothing_comes_before_what_it_builds_on():
    for each in ready_classes():
        for at, id in enumerate(each.lessons):
            needed = LESSONS[id].builds_on if id in LESSONS else ()
            assert not set(needed) & set(each.lessons[at:]), f"{each.id}: {id}"
