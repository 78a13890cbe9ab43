"""What a search of the course looks through, and how loosely: by the stems of its words."""

import re
from collections.abc import Iterator

from nnviz.lessons.case import Case
from nnviz.lessons.lesson import Lesson

_NO_WORDS = re.compile(r"\{[^{}]*\}|\d[\d.,]*")
"""Numbers and what stands for them: a search for 3.4 wants the lesson of that number."""
_ENDING = re.compile(r"(i[sz]ations?|i[sz](e[ds]?|ing)|ations?|ings?|ions?|ed|es|s)$")
_SHORTEST = 4


def is_found(searched: str, wanted: str) -> bool:
    """Whether all words of ``wanted`` are in ``searched``, which is in small letters."""
    return all(stem(word) in searched for word in wanted.lower().split())


def stem(word: str) -> str:
    """ "overfit" of overfitting, overfitted and overfit; a short word as it is."""
    cut = _ENDING.sub("", word)
    if len(cut) < _SHORTEST or not word.isalpha():
        return word
    doubled = cut != word and cut[-1] == cut[-2] and cut[-1] not in "aeiouls"
    return cut[:-1] if doubled else cut


def words_of(lesson: Lesson) -> str:
    """All that a lesson says, and the field's terms for what it is about."""
    return " ".join((*lesson.terms, _NO_WORDS.sub(" ", " ".join(_texts(lesson)))))


def words_of_case(case: Case) -> str:
    """All that may be read of a case before it is solved."""
    return _NO_WORDS.sub(" ", f"{case.title} {case.story}")


def _texts(lesson: Lesson) -> Iterator[str]:
    yield from (lesson.title, lesson.idea, lesson.claim, lesson.question.text)
    yield from (lesson.explanation, lesson.book_differs)
    yield from (choice.text for choice in lesson.question.choices)
    yield from (event.text for event in lesson.watch)
    for form in lesson.forms.values():
        yield form.explanation
        yield from (measured.label for measured in form.measures)
        yield from (contrast.text for contrast in form.contrasts)
