"""Keeps PySide from reading the program's source at every start.

It looks in the source of each module that is imported after it for a word of its own, because
such a module might use its other spelling (``from __feature__ import snake_case``). Nothing here
does, and the looking took sixty milliseconds, a tenth of the time until the window is there.
"""

import builtins
from importlib import import_module


def leave_sources_unread() -> None:
    """From now on Python's own import is used; nothing changes where PySide has put none before it.

    To PySide a module is then as one that does not use its other spelling.
    """
    import_module("PySide6.QtCore")  # puts its own there
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
