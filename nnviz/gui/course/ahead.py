"""Reads the course on a thread before anybody opens it: its files take a third of a second."""


def read_ahead() -> None:
    """Read every lesson and case; who asks for them later has them at once. Nothing is of Qt."""
    from nnviz.lessons import CASES, LESSONS

    for shelf in (LESSONS, CASES):
        list(shelf.values())
