"""Writes lessons' files, none that would be read as anything but the lesson it was written of."""

from pathlib import Path

from nnviz.files.atomic import write_atomically
from nnviz.lessons.errors import LessonError
from nnviz.lessons.lesson import Lesson
from nnviz.lessons.reading.document import MOST_BYTES
from nnviz.lessons.reading.reader import lesson_of
from nnviz.lessons.writing.document import document_of


def save_lesson(path: Path, lesson: Lesson) -> None:
    """Write it atomically. Raises LessonError where it is none that a file may hold, FileError."""
    write_atomically(path, as_toml(lesson, path.name))


def as_toml(lesson: Lesson, file: str) -> bytes:
    """The content of its file; ``file`` is what sentences call it. Raises LessonError."""
    import tomli_w

    text = tomli_w.dumps(document_of(lesson), multiline_strings=True)
    content = text.encode("utf-8", "surrogatepass")  # what is no text is refused by its reader
    if len(content) > MOST_BYTES:
        raise LessonError(
            "{file} would take {size:,} kB, and a lesson has at most {most}: a smaller network "
            "or shorter texts are needed.",
            file=file,
            size=len(content) // 1_000,
            most=MOST_BYTES // 1_000,
        )
    lesson_of(content, file)
    return content
