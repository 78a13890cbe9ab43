"""A worker that an exception has ended holds nothing that its work had."""

import gc
import traceback
import weakref

import pytest

from nnviz.core import SpecError
from nnviz.session.workers import Worker


class Table:
    """Stands for what a worker has in its hands."""


class Reader(Worker):
    """Has read half of it."""

    def __init__(self, seen):
        super().__init__()
        self._seen = seen

    def work(self):
        table = Table()
        self._seen.append(weakref.ref(table))
        try:
            self._go_on(table)
        except KeyError:
            inside = [table]
            raise SpecError("sizes", "no {inside}", inside=len(inside)) from None

    def _go_on(self, table):
        rest = (table,)
        raise KeyError(len(rest))


@pytest.fixture
def nobody_collects():
    gc.disable()
    yield
    gc.enable()


def test_its_error_is_all_that_stays_and_says_where_it_was(nobody_collects):
    seen = []
    reader = Reader(seen)
    reader.start()
    reader.join()
    assert [table() for table in seen] == [None]
    said = "".join(traceback.format_exception(reader.error))
    assert "in work" in said and "SpecError: no 1" in said
