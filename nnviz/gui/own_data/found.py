"""What was found in a file or folder of one's own, so far: all that the page shows."""

from dataclasses import dataclass
from pathlib import Path

from nnviz.core import Sentence, Spec
from nnviz.core.choices import Choices
from nnviz.data import Dataset
from nnviz.data.pictures.picture_set import Pictures
from nnviz.data.tables.sheet import Fault, Sheet
from nnviz.data.tables.understanding import Column, Understanding


@dataclass(frozen=True, eq=False, kw_only=True)
class Found:
    """A file as it was read with these ``choices``.

    Of a table there is the ``sheet``, and its ``understanding`` unless it cannot be learnt; else
    there are the ``pictures``. ``columns_meanwhile`` are, of a table without one, its columns as
    they would be otherwise. The ``dataset`` is what would be learnt from, ``spec`` the network
    to begin with. ``problem`` says why something of that is missing, and what to do.
    """

    path: Path
    choices: Choices
    bytes: int = 0
    sha256: str = ""
    sheet: Sheet | None = None
    understanding: Understanding | None = None
    columns_meanwhile: tuple[Column, ...] = ()
    pictures: Pictures | None = None
    dataset: Dataset | None = None
    spec: Spec | None = None
    problem: Sentence | None = None

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns of a table, with what becomes or would become of each."""
        known = self.understanding
        return self.columns_meanwhile if known is None else known.columns

    @property
    def taken(self) -> Choices:
        """The choices with all that was left open as it was taken."""
        known = self.understanding or self.pictures
        return self.choices if known is None else known.choices

    @property
    def said(self) -> tuple[Sentence, ...]:
        """What was guessed; what of it can be read two ways comes first."""
        known = self.understanding or self.pictures
        return () if known is None else tuple(dict.fromkeys((*known.asks, *known.said)))

    @property
    def asks(self) -> tuple[Sentence, ...]:
        """What of it can be read two ways."""
        known = self.understanding or self.pictures
        return () if known is None else known.asks

    @property
    def faulty(self) -> int:
        """In how many rows something is wrong; of pictures without a list, in how many files."""
        if self.understanding is not None:
            return self.understanding.faulty_rows
        if self.sheet is not None:
            return self.sheet.unread
        return len({fault.line for fault in self.problems} - {0}) or len(self.problems)

    @property
    def problems(self) -> tuple[Fault, ...]:
        """What is wrong, by line."""
        known = self.understanding or self.pictures or self.sheet
        return () if known is None else known.problems
