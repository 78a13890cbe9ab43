"""Loads a large library a module at a time, so that what goes on beside it has its turns."""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from importlib import import_module
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from threading import Thread, current_thread
from types import ModuleType

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
    """Finds the modules of Python's own language that a thread imports, each with its turn."""

    def __init__(self, thread: Thread, watch: Callable[[], None]) -> None:
        self._thread, self._watch = thread, watch

    def find_spec(
        self, name: str, path: Sequence[str] | None, _target: object = None
    ) -> ModuleSpec | None:
        if current_thread() is not self._thread:
            return None
        spec = PathFinder.find_spec(name, path)
        if spec is None or type(spec.loader) is not SourceFileLoader:
            return None
        spec.loader = _WithTurn(name, spec.loader.path, self._watch)
        return spec


class _WithTurn(SourceFileLoader):
    """Watches before the module is executed: while it was looked for nobody else could import."""

    def __init__(self, name: str, path: str, watch: Callable[[], None]) -> None:
        super().__init__(name, path)
        self._watch = watch

    def exec_module(self, module: ModuleType) -> None:
        with suppress(Exception):  # half of a library would be of no use to anybody
            self._watch()
        super().exec_module(module)
