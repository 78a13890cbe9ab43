"""A link to another lesson: in more lines where the column is too narrow for one."""

from nnviz.gui.controls.button import Button


class Link(Button):
    """A text button with an arrow."""

    def __init__(self, words: str) -> None:
        super().__init__(words, "arrow-right", "text", name=words, wraps=True)
