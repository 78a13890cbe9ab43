"""Keeps PySide from reading the program's source at every start.

It looks in the source of each module that is imported after it for a word of its own, because
such a module might use its other spelling (``from __feature__ import snake_case``). Nothing here
does, and the looking took sixty milliseconds, a tenth of the time until the window is there.
Where a program comes without its source PySide takes it that no module does; so it is here.
"""

from contextlib import suppress
from importlib import import_module

LOOKS_INTO_SOURCE = "_mod_uses_pyside"


def leave_sources_unread() -> None:
    """From now on no source is read; nothing changes where PySide looks in another way."""
    with suppress(ImportError):
        import_module("PySide6.QtCore")  # brings the next
        feature = import_module("shibokensupport.feature")
        if hasattr(feature, LOOKS_INTO_SOURCE):
            setattr(feature, LOOKS_INTO_SOURCE, _never)


def _never(_module: object) -> bool:
    return False
