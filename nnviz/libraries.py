"""Loads a large library a module at a time, so that what goes on beside it has its turns."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from importlib.abc import MetaPathFinder
from threading import Thread, current_thread

LOOK_S = 0.04


def load(library: str, watch: Callable[[], None]) -> None:
    """Import it on a thread; ``watch`` is called meanwhile, and before each of its modules.

    It may wait, and raise: then nobody waits for the library, which comes to its end all the same.
    """
    if library in sys.modules:
        return
    loading = Thread(target=import_module, args=(library,), daemon=True)
    with _watched(loading, watch):
        loading.start()
        while loading.is_alive():
            watch()
            loading.join(LOOK_S)


def load_here(library: str, watch: Callable[[], None]) -> None:
    """Import it on this thread; ``watch``, which may wait, is called before each of its modules."""
    with _watched(current_thread(), watch):
        import_module(library)


@contextmanager
def _watched(thread: Thread, watch: Callable[[], None]) -> Iterator[None]:
    finder = _Watched(thread, watch)
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)


class _Watched(MetaPathFinder):
    """Finds nothing itself: Python asks it first for each module that a thread imports."""

    def __init__(self, thread: Thread, watch: Callable[[], None]) -> None:
        self._thread, self._watch = thread, watch

    def find_spec(self, _name: str, _path: object, _target: object = None) -> None:
        if current_thread() is self._thread:
            with suppress(Exception):  # half of a library would be of no use to anybody
                self._watch()
