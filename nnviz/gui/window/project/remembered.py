"""Whether the next launch will find what a person chooses in this one: said where it will not."""

from collections.abc import Callable

from nnviz.core.sentence import Sentence
from nnviz.files.errors import FileError
from nnviz.gui.message import Message, wrong
from nnviz.preferences import check_preferences

LATER_MS = 1_500
"""After a launch, before the disk is asked."""


def tell_if_not_remembered(tell: Callable[[Message], None]) -> None:
    """Once, at a start: they are written as the window closes, when nobody can be told."""
    try:
        check_preferences()
    except FileError as error:
        said = Sentence(
            "Theme, language and layout are not remembered for the next launch: {reason} Or name "
            "another folder in the environment variable NNVIZ_CONFIG.",
            reason=error.sentence,
        )
        tell(wrong(said, "warning", passes=True))
