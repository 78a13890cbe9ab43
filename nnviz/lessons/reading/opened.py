"""A lesson from a file of a person's own: it never takes the place of one of the course."""

import dataclasses
from hashlib import blake2b
from pathlib import Path

from nnviz.files.reading import read_bytes
from nnviz.lessons.lesson import Lesson
from nnviz.lessons.reading.document import MOST_BYTES
from nnviz.lessons.reading.reader import lesson_of

_PREFIX = "own-"


def read_opened(path: Path) -> Lesson:
    """The lesson in a file, its id one that only this content has: what became of it is kept by id.

    Raises LessonError, or FileError where it cannot be read at all.
    """
    return opened(read_bytes(path, MOST_BYTES), path.name)


def opened(content: bytes, file: str) -> Lesson:
    """The same of a file's content; ``file`` is what sentences call it. Raises LessonError."""
    id = _PREFIX + blake2b(content, digest_size=4).hexdigest()
    return dataclasses.replace(lesson_of(content, file), id=id)


def is_opened(lesson: Lesson) -> bool:
    """Whether it came from such a file."""
    return lesson.id.startswith(_PREFIX)
