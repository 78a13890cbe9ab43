"""What helps at the end of a run of a lesson or a case, where training on would spoil it."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nnviz.gui.lesson.detective.open_case import OpenCase
    from nnviz.gui.lesson.open_lesson import OpenLesson


def at_end(case: "OpenCase | None", lesson: "OpenLesson | None") -> str | None:
    """What to do next, of the case or the lesson that is open; "" where that comes by itself.

    None where one can train on: in a lesson once it is judged, and with values of one's own.
    """
    if case is not None:
        return case.to_do
    run = None if lesson is None else lesson.run
    return "" if run is not None and run.verdict is None and not run.is_own else None
