"""No thread but the window's asks anything of Qt: one that it gets to know has objects of Qt's,
which die with it.
"""

HARMLESS = {"QImage.width", "QImage.height", "QImage.bytesPerLine", "QImage.constBits"}
"""Reading a picture's own numbers."""

asked = []
"""What threads have asked of Qt, and where."""


def see(frame, event, function):
    """As a profile of a thread: note what it calls of Qt."""
    if event != "c_call":
        return
    owner = function if isinstance(function, type) else getattr(function, "__self__", None)
    kind = owner if isinstance(owner, type) else type(owner)
    name = f"{kind.__name__}.{getattr(function, '__name__', '')}"
    if kind.__module__.startswith(("PySide6", "shiboken6")) and name not in HARMLESS:
        asked.append(f"{name} in {frame.f_code.co_name} of {frame.f_code.co_filename}")
