"""What is kept of a lesson is said in the language that is spoken when it is read."""

import re
from types import SimpleNamespace

import pytest

from nnviz.gui.controls.plural import listed
from nnviz.gui.course.entries import entries, result_words
from nnviz.gui.language import languages
from nnviz.gui.lesson import verdict_words
from nnviz.lessons.judging import Value, unit_of
from nnviz.lessons.progress import keep_record, load_progress
from nnviz.lessons.reasons import told
from nnviz.lessons.reporting.course_page import course_page
from nnviz.lessons.shelf import LESSONS

NUMBERS = 10.6, 12.0, -3.0, 4e-5
LETTERS = {"en": re.compile("[\u4e00-\u9fff]"), "zh_CN": re.compile("[A-Za-z]{2}")}
"""What there is none of in a row's verdict, by language."""


@pytest.fixture(autouse=True)
def english(qapp):
    yield
    languages.install("en")


def verdicts(lesson):
    """For each number that may stand for the lesson, reproduced or not, one of that alone."""
    for form in lesson.forms.values():
        for measured in filter(lambda each: each.is_judged, form.measures):
            for here in NUMBERS:
                value = Value(measured=measured, value=here, unit=unit_of(measured))
                reproduced = bool(value.holds)
                yield SimpleNamespace(
                    form=form, seed=1, values=(value,), reproduced=reproduced, seconds=1.0
                )


def said_now(verdict):
    """What a row says of a verdict that is told here and now."""
    [value] = verdict.values
    number = told(value.measured, value.value, value.form, value.unit, is_labelled=False)
    bare = verdict_words.result(SimpleNamespace(**{**vars(verdict), "values": ()}), ())
    return listed((result_words(bare), number))


@pytest.mark.long
@pytest.mark.parametrize("read", ["zh_CN", "en"])
@pytest.mark.parametrize("done", ["en", "zh_CN"])
def test_every_number_of_every_lesson_is_said_in_the_language_that_is_spoken(tmp_path, done, read):
    languages.install(done)
    path = tmp_path / "course.json"
    results = {
        lesson.id: [verdict_words.result(each, ()) for each in verdicts(lesson)]
        for lesson in LESSONS.values()
    }
    last = {id: of_lesson[-1] for id, of_lesson in results.items() if of_lesson}
    for id, result in last.items():
        keep_record(path, id, lambda record, result=result: record.with_result(result))
    languages.install(read)
    for id, of_lesson in results.items():
        words = [result_words(result) for result in of_lesson]
        assert words == [said_now(verdict) for verdict in verdicts(LESSONS[id])]
    kept = load_progress(path)
    assert {id: record.results for id, record in kept.items()} == {id: (last[id],) for id in last}
    for entry in entries(LESSONS.values(), kept):
        assert not LETTERS[read].search(entry.words), (entry.id, entry.words)
    page = course_page(LESSONS.values(), kept)
    assert bool(LETTERS["en"].search(page)) == (read == "zh_CN")
    assert ("\u00a0points" in page) == (read == "en")
