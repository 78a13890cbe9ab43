"""Whether a person's own data still are what the window has read of them."""

from pathlib import Path

from nnviz.core import Sentence
from nnviz.data.origin.content import differ
from nnviz.data.sources import content_of
from nnviz.sweeps.errors import SweepError


def changed_since_read(data: str) -> Sentence:
    """That they are not, and what can be done."""
    return Sentence(
        "{name} has changed since it was read here: look at it anew first.", name=Path(data).name
    )


def check_read(data: str, content: str) -> None:
    """Raises SweepError where ``content``, the SHA-256 of what was read, is no longer theirs.

    Other runs could not be opened beside those of the window, nor need the design fit any more.
    """
    if content and differ(content, content_of(data)):
        raise SweepError(changed_since_read(data))
