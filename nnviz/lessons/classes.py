"""Ready classes: lists of lessons that fill 45 minutes, in ``resources/classes.toml``.

Each is ``[[classes]]`` with an ``id``, a ``title`` and ``lessons``, ids of lessons or of cases.
"""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from nnviz.lessons.reading.document import document, read_id
from nnviz.lessons.reading.table import Table

_FILE = "classes.toml"
_MOST = 40


@dataclass(frozen=True, kw_only=True)
class Class:
    """Lessons and cases for 45 minutes, in order, by their ids."""

    id: str
    title: str
    lessons: tuple[str, ...]


@cache
def ready_classes() -> tuple[Class, ...]:
    """The classes that come with nnviz. Raises LessonError where the file is wrong."""
    return classes_of((files("nnviz.resources") / _FILE).read_bytes(), _FILE)


def classes_of(content: bytes, file: str) -> tuple[Class, ...]:
    """The classes that the content of a file is; ``file`` is what sentences call it."""
    table = document(content, file)
    made = tuple(_class(each) for each in table.tables("classes", _MOST))
    table.done()
    return made


def _class(table: Table) -> Class:
    made = Class(
        id=read_id(table), title=table.text("title", "title"), lessons=table.words("lessons")
    )
    table.done()
    return made
