"""Puts what a code holds into the window: a lesson with its locks, a design, points, a drawing."""

from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from PySide6.QtCore import QObject

from nnviz.core import Spec
from nnviz.data.derived.added_examples import with_added
from nnviz.gui.message import Action, Message
from nnviz.gui.pad.drawing_pad import DrawingPad
from nnviz.gui.run.commands import RunCommands
from nnviz.gui.window.course.course import Course
from nnviz.gui.window.pages.pages import Pages
from nnviz.gui.window.sharing.locked_words import locked_words
from nnviz.session.training_session import TrainingSession

if TYPE_CHECKING:
    from nnviz.lessons.lesson import Lesson
    from nnviz.sharing.code.lesson_code import LessonCode
    from nnviz.sharing.code.reading import Found
    from nnviz.sharing.code.shared import Point, Shared


Waiting: TypeAlias = "tuple[Spec, tuple[Point, ...]] | None"
"""Points that are put beside the examples of this design when these are there."""


class Taking(QObject):
    """A lesson puts away what was there; a design takes its place, and Undo brings it back."""

    def __init__(
        self,
        session: TrainingSession,
        commands: RunCommands,
        course: Course,
        pages: Pages,
        pad: DrawingPad,
    ) -> None:
        super().__init__(course)
        self._session, self._commands, self._course = session, commands, course
        self._pages, self._pad = pages, pad
        self._points: Waiting = None
        session.data_ready.connect(self._put_points)

    def take(self, found: "Found") -> Message | None:
        """What is to be said of it. Raises CodeError where it cannot be had here."""
        from nnviz.sharing.code.lesson_code import LessonCode

        return self._lesson(found) if isinstance(found, LessonCode) else self._shared(found)

    def hand_over(self) -> Waiting:
        """Leave what waits for its data to another window of the same session."""
        points, self._points = self._points, None
        return points

    def take_over(self, points: Waiting) -> None:
        """Put them as soon as their data are there, which they may be."""
        self._points = points
        self._put_points()

    def _lesson(self, code: "LessonCode") -> Message | None:
        from nnviz.lessons.shelf import CASES, LESSONS
        from nnviz.sharing.code.errors import newer

        if code.lesson in CASES:
            self._course.start(code.lesson)
            return None
        if code.lesson not in LESSONS:
            raise newer()
        lesson = LESSONS[code.lesson]
        if lesson.tasks:
            self._course.start(lesson.id)
            return None
        if code.form not in lesson.forms:
            raise newer()
        return self._start(lesson, code.form, code.seed, code.locks)

    def _start(
        self, lesson: "Lesson", form: str, seed: int, locks: frozenset[str]
    ) -> Message | None:
        mnist = self._course.mnist
        if lesson.forms[form].needs == "mnist" and not mnist.is_known:
            said = self.tr("This lesson is on MNIST's digits: have them here, and open it again.")
            return Message(said, "warning", Action(self.tr("Choose their folder…"), mnist.choose))
        self._course.start(lesson.id, form, seed)
        opened = self._course.opened
        if opened is None or not locks:
            return None
        opened.lock(locks)
        said = self.tr("Lesson {number}, seed {seed}. {locked} {next}")
        waiting = self.tr("Answer the question first.")
        name = lesson.number or lesson.title
        return Message(
            said.format(number=name, seed=seed, locked=locked_words(locks), next=waiting)
        )

    def _shared(self, shared: "Shared") -> Message | None:
        from nnviz.sharing.code.shared import SIDE, lesson_in

        message = None
        if shared.design is not None:
            self._pages.close()
            self._course.leave()
            self._take_design(shared.design, shared.points)
        if shared.lesson:
            lesson = lesson_in(shared)
            self._course.own.keep(lesson)
            message = self._start(lesson, shared.form, shared.seed, shared.locks)
        if shared.drawing:
            self._pad.show_strokes([*map(np.array, shared.drawing)], SIDE)
            if shared.design is None and not shared.lesson:
                message = Message(self.tr("The drawing is on the pad."))
        return message

    def _take_design(self, spec: Spec, points: "tuple[Point, ...]") -> None:
        mnist = self._course.mnist
        if spec.data == "mnist" and mnist.is_known and mnist.path:
            spec = replace(spec, data=mnist.path)
        self._points = (spec, points) if points else None
        self._commands.take_wanted(spec)
        if self._session.is_ready:
            self._put_points()

    def _put_points(self) -> None:
        """As soon as there are the examples that they are put beside."""
        waiting, dataset = self._points, self._session.dataset
        if waiting is None or dataset is None or self._session.spec != waiting[0]:
            return
        self._points = None
        rows = np.array(waiting[1])
        inputs, labels = rows[:, :2], rows[:, 2].astype(np.int64)
        self._commands.change_data(with_added(dataset, inputs, labels))
