"""What is told of a verdict: where it stands in the message bar the next window tells it too."""

from nnviz.gui.controls.plural import pair
from nnviz.gui.window.course.course import Course


def told_of_verdict(course: Course) -> str:
    """Of the lesson or the case that is open, in its language; "" while neither is judged."""
    lesson, case = course.opened, course.cases.opened
    if lesson is not None and lesson.run is not None and lesson.run.verdict is not None:
        from nnviz.gui.lesson.verdict_words import message

        return message(lesson.run.verdict)
    if case is not None and case.run is not None and case.run.attempt is not None:
        from nnviz.gui.lesson.detective.case_words import why

        first = case.panel.outcome.first_line.text()
        return pair(first, why(case.run.case, case.run.attempt))
    return ""
