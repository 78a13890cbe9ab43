"""Whatever a lesson's file holds, it is a Lesson or one sentence: nothing else is ever raised.

What is a Lesson can be written as a file that is read as the same.

``pytest tests/lessons/reading/test_any_file.py --mutations 20000`` tries so many files.
"""

import re
import tomllib
from datetime import date, datetime, time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nnviz.lessons.errors import LessonError
from nnviz.lessons.lesson import Lesson
from nnviz.lessons.reading.reader import lesson_of
from nnviz.lessons.shelf import LESSONS
from nnviz.lessons.writing.document import document_of
from nnviz.lessons.writing.writer import as_toml
from tests.lessons.files import SMALL

FILES = sorted(LESSONS._names)  # which are read as lessons when a test asks for them
TEXTS = [SMALL.encode(), *((LESSONS._folder / f"{id}.toml").read_bytes() for id in FILES)]

ODD = [
    *("", "''", "[]", "{}", "true", "nan", "-inf", "1e400", "0", "-1", "3.5", "10_000_000"),
    *("9" * 400, '"<script>"', '"![a](http://b)"', '"[a](file:///b)"', '"\\u0000"', '"\\u202e"'),
    *("1979-05-27", "07:32:00", "[[[1]]]", '[1, "a"]', "{a = {b = {c = 1}}}", "[" * 400, '"{"'),
    *('"{last.__class__}"', '"{last:>99999}"', '"{0}"', '"mnist"', '"/etc/passwd"', "[nan]"),
    *('"' + "x" * 5_000 + '"', '"\\ud800"', '"""', "=", "#", "\\", "\x00", "[forms]", "\n[[a]]\n"),
]
VALUE = re.compile(rb"= [^\n]*")
WORD = re.compile(rb"[A-Za-z_.]+|[-0-9.]+")


@st.composite
def mutated(draw):
    """The file of a lesson with a few things in it replaced, taken out, doubled or mixed up."""
    text = draw(st.sampled_from(TEXTS))
    for _ in range(draw(st.integers(1, 3))):
        text = draw(st.sampled_from([another_value, another_word, without_a_line, damaged]))(
            draw, text
        )
    return text


def another_value(draw, text):
    return replaced(
        draw, VALUE, text, b"= " + draw(st.sampled_from(ODD)).encode("utf-8", "replace")
    )


def another_word(draw, text):
    there = WORD.findall(draw(st.sampled_from(TEXTS)))
    return replaced(draw, WORD, text, draw(st.sampled_from(there)))


def replaced(draw, pattern, text, new):
    places = [found.span() for found in pattern.finditer(text)]
    if not places:
        return text
    start, stop = draw(st.sampled_from(places))
    return text[:start] + new + text[stop:]


def without_a_line(draw, text):
    """A line is taken out, and may stand somewhere else."""
    lines = text.split(b"\n")
    line = lines.pop(draw(st.integers(0, len(lines) - 1)))
    if draw(st.booleans()):
        lines.insert(draw(st.integers(0, len(lines))), line)
    return b"\n".join(lines)


def damaged(draw, text):
    at = draw(st.integers(0, len(text)))
    return text[:at] + draw(st.binary(max_size=4)) + text[at + draw(st.integers(0, 40)) :]


def read_or_refused(content):
    try:
        lesson = lesson_of(content, "T1.toml")
    except LessonError as error:
        sentence = str(error)
        assert sentence.startswith("T1.toml")
        assert sentence.endswith((".", "?"))
        assert len(sentence) < 600
        assert sentence.isprintable()
        return None
    assert isinstance(lesson, Lesson)
    again = lesson_of(as_toml(lesson, "T1.toml"), "T1.toml")
    assert document_of(again) == document_of(lesson), "it can be written as it was read"
    return lesson


def test_whatever_a_file_holds_it_is_a_lesson_or_one_sentence(pytestconfig):
    read = []

    @settings(
        max_examples=pytestconfig.getoption("mutations"),
        suppress_health_check=list(HealthCheck),
        database=None,
    )
    @given(mutated())
    def try_it(content):
        read.append(read_or_refused(content) is not None)

    try_it()
    assert 0.02 < sum(read) / len(read) < 0.9, "some are lessons still, some are not"


HOSTILE = [
    "<script>alert(1)</script>",
    '<img src="http://a/b.png">',
    "![x](file:///etc/passwd)",
    "![x](http://a/b.png)",
    "![x][y]",
    "[x](javascript:alert(1))",
    "[x]( file:///etc/passwd )",
    "[x][y]\n\n[y]: file:///etc/passwd",
    "<http://a>",
    "<!-- a -->",
    "</p>",
    "a\u202eb",
    "a\u0000b",
    "\u200b",
]
TEXT_LINES = re.compile(
    r'^(?:title|idea|claim|explanation|text|tempts|label) = ".*"$', re.MULTILINE
)


@pytest.mark.parametrize("hostile", HOSTILE)
def test_no_text_holds_html_a_picture_or_what_cannot_be_seen(hostile):
    quoted = "".join(f"\\u{ord(c):04x}" for c in hostile)
    for found in TEXT_LINES.finditer(SMALL):
        key = found[0].split(" = ")[0]
        text = f'{SMALL[: found.start()]}{key} = "{quoted}"{SMALL[found.end() :]}'
        assert hostile in str(tomllib.loads(text)) or not hostile.isprintable(), key
        with pytest.raises(LessonError):
            pytest.fail(f"read as {key}: {lesson_of(text.encode(), 'T1.toml')}")


@pytest.mark.parametrize("value", [date(2000, 1, 1), datetime(2000, 1, 1), time(1)])  # noqa: DTZ001
def test_dates_are_nothing_that_a_lesson_has(value):
    for key in {*re.findall(r"^(\w+) = ", SMALL, re.MULTILINE)}:
        text = re.sub(
            rf"^{key} = .*$", f"{key} = {value.isoformat()}", SMALL, count=1, flags=re.MULTILINE
        )
        assert read_or_refused(text.encode()) is None, key
