"""Reads the course on a thread before anybody opens it: its files take a third of a second."""

from importlib import import_module


def read_ahead() -> None:
    """Import the page and read every lesson and case; who asks for them later has them at once."""
    import_module("nnviz.gui.course.page")
    from nnviz.lessons import CASES, LESSONS

    for shelf in (LESSONS, CASES):
        list(shelf.values())
