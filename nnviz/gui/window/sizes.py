"""How large the window is: at least, and at first."""

from PySide6.QtCore import QSize

LEAST = QSize(1016, 600)
"""Nothing is unreachable then: with its frame such a window fits a screen of 1024 × 640."""

FIRST = QSize(1280, 800)

FRAME = QSize(4, 40)
"""What a window manager may add round the window."""


def first_size(screen: QSize) -> QSize:
    """1280 × 800, less where the screen has no room for that and the window's frame.

    Where it has none for the least size it does not matter, as where a screen is only made up.
    """
    fits = screen.width() >= LEAST.width() and screen.height() >= LEAST.height()
    return FIRST.boundedTo((screen - FRAME).expandedTo(LEAST)) if fits else FIRST
