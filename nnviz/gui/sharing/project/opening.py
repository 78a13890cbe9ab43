"""What is being opened: on its way from a file, and then waiting for its data."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from nnviz.core.sentence import Sentence, SentenceError
from nnviz.files.own_data import Chosen
from nnviz.gui.aside import Aside
from nnviz.gui.message import Message, unread
from nnviz.gui.sharing.project.around import Around, Lengths, Strokes
from nnviz.gui.sharing.project.saves import Saves
from nnviz.preferences import preferences_path
from nnviz.session.undo import Deed
from nnviz.sharing.project.recent import keep_recent

if TYPE_CHECKING:
    from nnviz.gui.sharing.project.run import Opened


class Asked(NamedTuple):
    """What is to be opened, whether ``as_own`` or as what was kept aside, and what was drawn when
    that was asked for, as that is compared; the data that were ``chosen`` for it.
    """

    path: Path
    as_own: bool
    drawing: Lengths
    chosen: Chosen | None = None

    @property
    def is_in_file(self) -> bool:
        """Whether its file has it just so: data that were chosen it will look for elsewhere."""
        return self.as_own and self.chosen is None


class Lacking(NamedTuple):
    """What could not be opened, as was ``said``, for lack of these ``data``."""

    asked: Asked
    said: Sentence
    data: str


class PendingOpening(NamedTuple):
    """What was read, and the ``deed`` by which it is here, None where it cannot be taken back."""

    asked: Asked
    found: "Opened"
    deed: Deed | None

    def newer(self, around: Around) -> Strokes:
        """What was drawn since it was asked for; nothing where nothing was."""
        return around.own().drawing if around.drawing() != self.asked.drawing else ()


class Reading:
    """Reads the file that was asked for last; one that is still being saved when that is written.

    ``take`` is told of what was read, or why it could not be; ``miss`` where the fault is nnviz's.
    """

    def __init__(
        self,
        saves: Saves,
        aside: Aside,
        take: "Callable[[Asked, Opened | SentenceError], None]",
        miss: Callable[[Asked, Message], None],
    ) -> None:
        self._saves, self._aside, self._take, self._miss = saves, aside, take, miss
        self._asked: Asked | None = None
        self._waits = False

    @property
    def is_on(self) -> bool:
        """Whether anything is to be read, and is not yet."""
        return self._asked is not None

    def begin(self, asked: Asked) -> None:
        """Read it, and nothing else that was asked for before."""
        self._asked, self._waits = asked, self._saves.writes(asked.path)
        if not self._waits:
            self._read(asked)

    def go_on(self, *, could: bool) -> None:
        """Something was saved, if it ``could`` be: else the file is not what was to be opened."""
        asked = self._asked
        if asked is not None and self._waits and not self._saves.writes(asked.path):
            self._waits = False
            self._read(asked) if could else self.give_up()

    def give_up(self) -> Asked | None:
        """Nothing is to be opened any more; what was."""
        asked, self._asked = self._asked, None
        return asked

    def _read(self, asked: Asked) -> None:
        def end(then: Callable[[], None]) -> None:
            if self._asked is asked:
                self._asked = None
                then()

        self._aside.do(
            partial(read, asked, preferences_path().parent),
            lambda found: end(lambda: self._take(asked, found)),
            lambda: end(lambda: self._miss(asked, unread(asked.path))),
        )


def read(asked: Asked, recent: Path) -> "Opened | SentenceError":
    """Read it, needs no window; one's own is among those of the folder ``recent`` from then on."""
    from nnviz.gui.sharing.project.run import Opened

    try:
        found = Opened(asked.path, as_own=asked.as_own, chosen=asked.chosen)
    except SentenceError as error:
        return error
    if asked.as_own:
        keep_recent(recent, asked.path)
    return found
