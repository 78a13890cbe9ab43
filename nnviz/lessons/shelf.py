"""The lessons that come with nnviz, each read when it is first asked for."""

from collections.abc import Callable, Iterator, Mapping
from functools import cache, cached_property
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Generic, TypeVar

from nnviz.lessons.case import Case
from nnviz.lessons.errors import LessonError
from nnviz.lessons.lesson import Lesson, Numbered
from nnviz.lessons.reading.case_reader import case_of
from nnviz.lessons.reading.reader import lesson_of

Kept = TypeVar("Kept", bound=Numbered)


class Shelf(Mapping[str, Kept], Generic[Kept]):
    """The values of a folder's files by their ids, in the order of their places.

    Which files there are is looked up once: the course's page asks for every one. ``make`` is given
    the content of a file and its name.
    """

    def __init__(self, folder: Traversable, make: Callable[[bytes, str], Kept]) -> None:
        self._folder, self._make = folder, make
        self._read = cache(self._of)

    def __getitem__(self, id: str) -> Kept:
        if id not in self._names:
            raise KeyError(id)
        return self._read(id)

    def __iter__(self) -> Iterator[str]:
        return iter(sorted(self._names, key=lambda name: (self._read(name).place, name)))

    def __len__(self) -> int:
        return len(self._names)

    @property
    def is_read(self) -> bool:
        """Whether every file has been read."""
        return self._read.cache_info().currsize == len(self)

    def reading(self) -> Iterator[None]:
        """Read every file, one at a time."""
        for id in self._names:
            self._read(id)
            yield

    def forget(self) -> None:
        """Read every file anew when it is asked for: another language is spoken."""
        self._read.cache_clear()

    @cached_property
    def _names(self) -> set[str]:
        if not self._folder.is_dir():
            return set()
        names = (each.name for each in self._folder.iterdir())
        return {name.removesuffix(".toml") for name in names if name.endswith(".toml")}

    def _of(self, id: str) -> Kept:
        file = f"{id}.toml"
        made = self._make((self._folder / file).read_bytes(), file)
        if made.id != id:
            raise LessonError("{file}, id: this must be the file's name, {id}.", file=file, id=id)
        return made


LESSONS: Shelf[Lesson] = Shelf(files("nnviz.resources") / "lessons", lesson_of)
"""Every lesson by its id, in the course's order."""

CASES: Shelf[Case] = Shelf(files("nnviz.resources") / "cases", case_of)
"""Every case of the detective by its id."""


def following_case(case: Case) -> Case | None:
    """The next one in the course's order; after the last one the first."""
    ids = list(CASES)
    if case.id not in ids:
        return None
    return CASES[ids[(ids.index(case.id) + 1) % len(ids)]]
