"""What one is asked to draw, where the classes of these names are things that one draws."""

from PySide6.QtCore import QCoreApplication

from nnviz.data.problem import kind_of_names


def opened(names: tuple[str, ...]) -> str:
    """A network was opened that can be drawn for, or trained."""
    said = {
        "digits": _tr("The network is open: draw a digit, or train it."),
        "letters": _tr("The network is open: draw a letter, or train it."),
        "signs": _tr("The network is open: draw a letter or a digit, or train it."),
    }
    other = _tr("The network is open: draw one of the classes, or train it.")
    return said.get(kind_of_names(names), other)


def draw_or_train(names: tuple[str, ...]) -> str:
    """The same where something was said before."""
    said = {
        "digits": _tr("Draw a digit, or train it."),
        "letters": _tr("Draw a letter, or train it."),
        "signs": _tr("Draw a letter or a digit, or train it."),
    }
    return said.get(kind_of_names(names), _tr("Draw one of the classes, or train it."))


def watch(names: tuple[str, ...]) -> str:
    """While it trains."""
    said = {
        "digits": _tr("Draw a digit on the right and watch the network read it."),
        "letters": _tr("Draw a letter on the right and watch the network read it."),
        "signs": _tr("Draw a letter or a digit on the right and watch the network read it."),
    }
    other = _tr("Draw one of the classes on the right and watch the network read it.")
    return said.get(kind_of_names(names), other)


def more_or_draw(names: tuple[str, ...]) -> str:
    """At the end of a run, with a place for ``epochs``, a number in words."""
    said = {
        "digits": _tr("Press Train for {epochs} more, or draw a digit on the right."),
        "letters": _tr("Press Train for {epochs} more, or draw a letter on the right."),
        "signs": _tr("Press Train for {epochs} more, or draw a letter or a digit on the right."),
    }
    other = _tr("Press Train for {epochs} more, or draw one of the classes on the right.")
    return said.get(kind_of_names(names), other)


def _tr(text: str) -> str:
    return QCoreApplication.translate("RunWords", text)
