"""What a part of the window has to say: where that stands in the bar the next one says it too."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from nnviz.gui.message import Message
from nnviz.gui.run.standing import standing
from nnviz.gui.window.course.left_behind import case_left, lesson_left
from nnviz.gui.window.language.judged import told_of_lesson, told_of_verdict
from nnviz.gui.window.language.lesson import bring_left_lesson, go_back_to_lesson
from nnviz.gui.window.language.waiting import reasons
from nnviz.gui.window.language.whole import Whole


class Said(NamedTuple):
    """Of which part it is, "" where it is of none; whether a lesson or a case was judged; and what
    else stood there, or waited, that the next window would not say of itself.
    """

    part: str
    was_judged: bool
    kept: tuple[Message, ...] = ()

    @classmethod
    def of(cls, window: Whole) -> "Said":
        """As it is now, in the language that is spoken now."""
        text, found = window.message_bar.text(), ""
        for part, say in _PARTS.items():
            message = say(window)
            if message is not None and message.text == text:
                found = part
        kept = tuple(_kept(window, is_of_part=bool(found)))
        return cls(found, bool(told_of_verdict(window.course)), kept)

    def bring(self, window: Whole, before: Whole) -> None:
        """What it offers to go back to."""
        course, left = window.course, before.course
        if self.part == _LESSON_LEFT:
            bring_left_lesson(course, left)
        elif self.part == _CASE_LEFT and left.cases.open_case is not None:
            course.cases.take_over_left(left.cases.open_case, course.progress, course.before)

    def say_again(self, window: Whole) -> None:
        """In the language that is spoken now; a verdict that has come meanwhile comes first."""
        is_judged = bool(told_of_verdict(window.course)) and not self.was_judged
        say = _PARTS.get(_LESSON if is_judged else self.part)
        found = [None if say is None else say(window)]
        others = [_again(window, each) for each in self.kept]
        messages = [*found, *others] if self.part else [*others, *found]
        for turn, message in enumerate(filter(None, messages)):
            window.message_bar.show_message(replace(message, passes=turn > 0))


def _kept(window: Whole, *, is_of_part: bool) -> list[Message]:
    """What is wrong, or can be said again; not what the state of the run says everywhere, nor what
    another language had to wait for.
    """
    state = standing(window.session, window.panel)
    known = {*reasons(), "" if state is None else state.text}
    there = window.message_bar.standing[is_of_part:]
    wanted = (each for each in there if each.again is not None or each.level != "info")
    return [each for each in wanted if each.text not in known]


def _again(window: Whole, message: Message) -> Message | None:
    """As it was where it cannot be said in another language, but for its buttons, which were for
    the window before; those that were used do not come back.
    """
    has_buttons = message.action is not None or message.instead is not None
    said = message if message.again is None else message.again(window)
    if said is not None and (message.again is None or not has_buttons):
        return replace(said, action=None, instead=None)
    return said


def _of_lesson(window: Whole) -> Message | None:
    said = told_of_lesson(window.course)
    return Message(said) if said else None


def _of_left_lesson(window: Whole) -> Message | None:
    opened = window.course.open_lesson
    if opened is None or opened.left is None:
        return None
    back = partial(go_back_to_lesson, window.course, window.earlier_runs)
    return lesson_left(opened.left[0].lesson, back)


def _of_left_case(window: Whole) -> Message | None:
    opened = window.course.cases.open_case
    if opened is None or opened.left is None:
        return None
    return case_left(opened.left[0].case, window.course.cases.go_back)


_LESSON, _LESSON_LEFT, _CASE_LEFT = "lesson", "lesson left", "case left"
_PARTS: Mapping[str, Callable[[Whole], Message | None]] = {
    _LESSON: _of_lesson,
    _LESSON_LEFT: _of_left_lesson,
    _CASE_LEFT: _of_left_case,
    "own data": lambda window: window.own_data.said,
    "desk": lambda window: window.course.desks.begun_with,
}
