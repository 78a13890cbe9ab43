"""What a lesson says: where it stands in the message bar the next window says it too."""

from nnviz.gui.window.course.course import Course


def told_of_lesson(course: Course) -> str:
    """Of its verdict, or to the class that is asked; "" while there is nothing to say."""
    lesson = course.opened
    to_class = lesson.to_class if lesson is not None and lesson.is_asked else ""
    return told_of_verdict(course) or to_class


def told_of_verdict(course: Course) -> str:
    """Of the lesson or the case that is open, in its language; "" while neither is judged."""
    lesson, case = course.opened, course.cases.opened
    if lesson is not None and lesson.run is not None and lesson.run.verdict is not None:
        from nnviz.gui.lesson.verdict_words import message

        return message(lesson.run.verdict)
    return "" if case is None else case.said
