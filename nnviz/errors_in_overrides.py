"""Lets an unforeseen error be reported where Python 3.11 would end the process instead.

What Qt calls (``paintEvent``, ``sizeHint`` …) is Python's here. Where Python had called Qt in turn
(``show``, ``grab`` …), PySide adds words to an error on its way back. Until 3.12 an error that C
code raises, as numpy's "matmul: …" or that of ``int("x")``, is only made whole where Python catches
it; PySide takes it to be whole, and that is a segmentation fault (measured with 6.10 and 6.11).
Here each such method catches it first.
"""

import sys
from collections.abc import Callable
from functools import wraps
from types import FunctionType
from typing import Any

from PySide6.QtCore import QObject


def keep_alive() -> None:
    """For all classes that are defined from now on; nothing is done where it is not needed."""
    if sys.version_info < (3, 12):
        QObject.__init_subclass__ = classmethod(_catch_errors)  # type: ignore[assignment]


def _catch_errors(cls: type, /, **options: Any) -> None:
    super(QObject, cls).__init_subclass__(**options)  # type: ignore[misc]
    of_qt = next(base for base in cls.__mro__ if base.__module__.startswith("PySide6."))
    for name, method in [*vars(cls).items()]:
        if isinstance(method, FunctionType) and "_" not in name and hasattr(of_qt, name):
            setattr(cls, name, _whole(method))


def _whole(method: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(method)
    def override(*arguments: Any, **options: Any) -> Any:
        try:
            return method(*arguments, **options)
        except BaseException:  # noqa: TRY203 - whole by being caught
            raise

    return override
