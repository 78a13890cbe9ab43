"""The buttons of the bar: their names, and those that are an icon alone."""

from nnviz.gui.controls.button import Button


def named(button: Button, object_name: str, name: str, tooltip: str) -> None:
    """Give a button what tests, screen readers and the mouse call it, and the bar's height."""
    button.setObjectName(object_name)
    button.setAccessibleName(name)
    button.setToolTip(tooltip)
    button.setFixedHeight(32)


def tool(icon: str, object_name: str, name: str) -> Button:
    """An icon without words."""
    made = Button("", icon, "icon")
    named(made, object_name, name, name)
    return made
