"""What is written of a lesson is read back as that lesson, whatever its design and its texts."""

import random

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nnviz.core.choices import Choices
from nnviz.data import DATASETS
from nnviz.files import FileError
from nnviz.lessons.errors import LessonError
from nnviz.lessons.lesson import Mark, Measured
from nnviz.lessons.names import PAGES, PLOTS
from nnviz.lessons.reading.designs import FIELDS
from nnviz.lessons.reading.reader import lesson_of, read_lesson
from nnviz.lessons.shelf import LESSONS
from nnviz.lessons.texts import MOST, complaint
from nnviz.lessons.writing.document import document_of
from nnviz.lessons.writing.present import Said, present_lesson
from nnviz.lessons.writing.writer import as_toml, save_lesson
from tests.core.any_spec import any_spec
from tests.lessons.files import SMALL, read, small

IDS = sorted(path.stem for path in LESSONS._folder.iterdir() if path.suffix == ".toml")
LETTERS = st.characters(exclude_categories=["Cc", "Cf", "Cn", "Co", "Cs"])
ODD = st.sampled_from("\n\"'\\{}#=[]*")
NUMBERS = st.floats(-1e12, 1e12)


def texts(kind, *, braces=True):
    """Any that a file may hold of that kind; where braces hold names there are none."""
    shown = st.text(LETTERS | ODD, max_size=min(MOST[kind], 90)).map(
        lambda text: (text if braces else text.replace("{", "").replace("}", "")).strip()
    )
    return shown.filter(lambda text: bool(text) and complaint(text) is None)


MARKS = st.builds(
    Mark,
    plot=st.sampled_from(PLOTS),
    value=NUMBERS,
    label=texts("label"),
    source=texts("source"),
    epoch=st.none() | NUMBERS,
    layer=st.none() | st.integers(-22, 22),
)


@st.composite
def said(draw):
    choices = draw(st.lists(texts("choice"), min_size=2, max_size=4))
    return Said(
        title=draw(texts("title")),
        question=draw(texts("text")),
        choices=tuple(choices),
        right=draw(st.integers(0, len(choices) - 1)),
        idea=draw(texts("idea", braces=False)),
        claim=draw(texts("text", braces=False)),
        explanation=draw(texts("source", braces=False)) + " {here:.1f}",
        minutes=draw(st.integers(1, 90)),
        matters=draw(st.lists(st.sampled_from(FIELDS), max_size=5).map(tuple)),
        opens=draw(st.lists(st.sampled_from(list(PAGES)), max_size=2).map(tuple)),
        marks=draw(st.lists(MARKS, max_size=2).map(tuple)),
    )


@st.composite
def lessons(draw):
    """A lesson of any design on any data, in any words."""
    chance = random.Random(draw(st.integers(0, 2**32)))
    data = chance.choice(list(DATASETS))
    n, k = DATASETS[data].ends
    hidden = (chance.randint(1, 20) for _ in range(chance.randint(0, 3)))
    spec = any_spec(chance, data=data, sizes=(n, *hidden, k), choices=Choices())
    low = draw(st.none() | NUMBERS)
    measured = Measured(
        measure="last",
        arguments=draw(st.sampled_from([{}, {"figure": "cost"}])),
        name="here",
        label=draw(texts("label")),
        low=low,
        high=draw(NUMBERS if low is None else st.none() | st.floats(low, 1e12)),
    )
    return present_lesson(draw(said()), spec, measured, None)


@settings(suppress_health_check=list(HealthCheck), database=None, deadline=None)
@given(lessons())
def test_any_design_in_any_words_is_read_back(lesson):
    assert lesson_of(as_toml(lesson, "T.toml"), "T.toml") == lesson


def test_so_is_every_lesson_of_the_course():
    for id in IDS:
        lesson = LESSONS[id]
        again = lesson_of(as_toml(lesson, f"{id}.toml"), f"{id}.toml")
        assert document_of(again) == document_of(lesson), id
        given = [
            d for form in lesson.forms.values() for d in form.designs.values() if d.rows or d.start
        ]
        assert given or again == lesson, id


def test_so_are_rows_and_first_weights_and_the_twins_of_a_design_that_has_them():
    rows = "rows = {inputs = [[0.1], [2.0]], targets = [[0.5, 1.0], [0.0, 0.25]], "
    rows += "input_names = ['dose'], output_names = ['pulse', 'warmth']}\n"
    start = "start = {weights = [[[0.1], [0.2], [0.3]], [[1, 2, 3], [4, 5, 6]]]}\n"
    twin = '[forms.quick.designs.twin]\nlike = "plain"\nlearning_rate = 0.1\n[[forms.quick.meas'
    lesson = read(
        small(
            ('data = "circle"\nsizes = [2, 4, 1]\n', f"{rows}{start}sizes = [1, 3, 2]\n"),
            ('"cross-entropy"', '"quadratic"'),
            ("[[forms.quick.meas", twin),
        )
    )
    document = document_of(lesson)["forms"]["quick"]["designs"]
    assert document["twin"] == {"like": "plain", "learning_rate": 0.1}, "all else is the other's"
    again = lesson_of(as_toml(lesson, "T.toml"), "T.toml").forms["quick"].designs
    for name, design in lesson.forms["quick"].designs.items():
        assert again[name].spec == design.spec
        assert np.array_equal(again[name].rows.train.targets, design.rows.train.targets)
        assert again[name].rows.input_names == design.rows.input_names == ("dose",)
        assert again[name].rows.output_names == design.rows.output_names == ("pulse", "warmth")
        for ours, theirs in zip(again[name].start.weights, design.start.weights, strict=True):
            assert np.array_equal(ours, theirs)


def test_a_file_is_written_whole_or_not_at_all(tmp_path):
    path = tmp_path / "mine.toml"
    save_lesson(path, read(SMALL))
    assert read_lesson(path) == read(SMALL)
    before = path.read_bytes()
    wrong = read(SMALL)
    object.__setattr__(wrong, "title", "<b>x")
    with pytest.raises(LessonError, match=r"mine\.toml, title: HTML is not shown"):
        save_lesson(path, wrong)
    object.__setattr__(wrong, "title", "\ud800")
    with pytest.raises(LessonError, match="not text in UTF-8"):
        save_lesson(path, wrong)
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["mine.toml"]
    with pytest.raises(FileError):
        save_lesson(tmp_path / "no such folder" / "mine.toml", read(SMALL))


def test_what_no_file_has_room_for_is_refused():
    row = "rows = {inputs = [" + "[0.123456789, 0.987654321]," * 1_000 + "], targets = ["
    rows = f'{row}{"[0.5]," * 1_000}]}}\noutput = "sigmoid"'
    quadratic = ('"cross-entropy"', '"quadratic"')
    lesson = read(small(('data = "circle"', rows.replace('output = "sigmoid"', "")), quadratic))
    object.__setattr__(lesson, "explanation", "é" * 60_000)
    with pytest.raises(LessonError, match="kB, and a lesson has at most 100"):
        as_toml(lesson, "T.toml")
