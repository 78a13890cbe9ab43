"""The lessons that come with nnviz: all of them can be read, and they know each other."""

import re
from itertools import chain

from nnviz.gui.window.views import VIEWS
from nnviz.lessons.judging import guessed_unit, unit_of
from nnviz.lessons.measures.measure import PERCENT, POINTS, TIMES
from nnviz.lessons.names import PAGES
from nnviz.lessons.shelf import LESSONS

IDS = sorted(path.stem for path in (LESSONS._folder).iterdir() if path.suffix == ".toml")


def test_every_lesson_can_be_read():
    assert [LESSONS[id].id for id in IDS] == IDS


def test_every_lesson_can_be_begun_and_none_is_missing_between_two():
    assert all(bool(lesson.forms) != bool(lesson.tasks) for lesson in LESSONS.values())
    places = {lesson.place for lesson in LESSONS.values()}
    assert all(place == 1 or (chapter, place - 1) in places for chapter, place in places)


def test_lessons_stand_in_the_order_of_their_numbers():
    places = [lesson.place for lesson in LESSONS.values()]
    assert all(lesson.number for lesson in LESSONS.values())
    assert places == sorted(places)
    assert len(set(places)) == len(places), "two lessons have one number"


def test_what_a_lesson_opens_is_in_the_window():
    assert {name for name in PAGES.values() if name} == {entry.name for entry in VIEWS}


def test_every_wrong_answer_says_why_it_tempts():
    for lesson in LESSONS.values():
        for choice in lesson.question.choices:
            assert choice.right or choice.tempts, (lesson.id, choice.text)


def test_a_question_can_be_answered_by_who_sees_nothing_else():
    """On a screen for all it stands alone: it says than what something is smaller."""
    for lesson in LESSONS.values():
        text = lesson.question.text
        if "times smaller" in text or "times larger" in text:
            assert " than " in text or " instead of " in text, lesson.id
        assert not text.startswith("The same "), lesson.id


def test_every_number_of_the_book_has_a_source():
    for lesson in LESSONS.values():
        for form in lesson.forms.values():
            assert all(mark.source for mark in form.marks), lesson.id
            assert all(m.source for m in form.measures if m.book is not None), lesson.id


def test_the_right_range_is_all_that_the_lesson_allows():
    """ "40 to 95 %" of a number that is guessed: what is judged as it should be lies in it."""
    seen = 0
    for lesson in LESSONS.values():
        right = next((choice.text for choice in lesson.question.choices if choice.right), "")
        ends = re.fullmatch(r"(\d+) to (\d+) %", right)
        if ends is None or lesson.question.scale is None:
            continue
        for form in lesson.forms.values():
            [band] = [m for m in form.measures if m.name == lesson.question.scale.measure]
            assert float(ends[1]) <= band.low and band.high <= float(ends[2]), lesson.id
            seen += 1
    assert seen


def test_texts_of_all_forms_speak_of_no_more_epochs_than_each_has():
    words = {"three": 3, "four": 4, "five": 5, "ten": 10, "thirty": 30, "forty": 40, "sixty": 60}
    told = re.compile(rf"\b({'|'.join(words)}|\d+) epochs", re.IGNORECASE)
    for lesson in LESSONS.values():
        said = f"{lesson.idea} {lesson.claim} {lesson.question.text} {lesson.explanation}"
        for form in lesson.forms.values():
            most = max(design.spec.epochs for design in form.designs.values())
            numbers = [words.get(n.lower()) or int(n) for n in told.findall(said)]
            assert all(n <= most for n in numbers), (lesson.id, form.name, numbers)


def test_nothing_comes_before_what_it_builds_on():
    early = [
        f"{lesson.number} {id} builds on {LESSONS[needed].number} {needed}"
        for id, lesson in LESSONS.items()
        for needed in lesson.builds_on
        if LESSONS[needed].place >= lesson.place
    ]
    assert not early


def test_numbers_in_texts_are_told_in_the_units_of_their_measures():
    """{name} % is a percentage, {name} points are a difference of two, {name} times a ratio."""
    told = re.compile(r"\{(\w+)(?::[^}]*)?\}\**\s\**(%|points?|times)(?!\w)")
    units = {"%": PERCENT, "points": POINTS, "point": POINTS, "times": TIMES}
    wrong = []
    for id, lesson in LESSONS.items():
        for form in lesson.forms.values():
            measured = {measure.name: unit_of(measure) for measure in form.measures}
            parts = [(m.within, m.above, m.below) for m in form.measures]
            texts = [lesson.explanation, form.explanation, lesson.book_differs, *chain(*parts)]
            for name, word in chain.from_iterable(map(told.findall, texts)):
                if name in measured and measured[name] != units[word]:
                    wrong.append(f"{id} {form.name}: {name} is in {measured[name]}, not {word}")
    assert not wrong


def test_a_number_that_is_guessed_has_the_same_unit_in_every_form():
    for id, lesson in LESSONS.items():
        if lesson.question.scale is not None and lesson.forms:
            name = lesson.question.scale.measure
            measures = [m for form in lesson.forms.values() for m in form.measures]
            found = {unit_of(m) for m in measures if m.name == name}
            assert found == {guessed_unit(lesson)}, id


def test_rows_of_several_outputs_have_names_for_them():
    """A text that speaks of one of them means it by what it stands for, and so does the window."""
    for id, lesson in LESSONS.items():
        for form in lesson.forms.values():
            for design in form.designs.values():
                if design.rows is not None and design.rows.n_outputs > 1:
                    assert len(design.rows.output_names) == design.rows.n_outputs, id


def test_the_outputs_of_the_bits_are_called_by_what_they_count():
    for design in LESSONS["L11"].forms["quick"].designs.values():
        rows = design.rows
        assert rows.input_names == tuple("0123456789")
        counts = [int(name) for name in rows.output_names]
        assert (rows.train.targets @ counts).tolist() == [*range(10)]
