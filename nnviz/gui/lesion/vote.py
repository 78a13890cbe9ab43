"""Twenty random halves of the network, and their vote, beside the whole of it (chapter 3)."""

from collections import Counter
from collections.abc import Generator
from typing import NamedTuple

import numpy as np
from PySide6.QtWidgets import QWidget

from nnviz.core import Network
from nnviz.core.arrays import Array
from nnviz.core.insight.lesion_trials import Outcome, Trials, Vote
from nnviz.core.insight.thinning import halves, thinned
from nnviz.gui.controls.button import Button
from nnviz.gui.controls.label import label
from nnviz.gui.controls.plural import listed
from nnviz.gui.controls.rows import FoldingRow, column, row
from nnviz.gui.lesion import words
from nnviz.gui.lesion.answer_bars import AnswerBars
from nnviz.gui.lesion.figures import WIDTH, show_answers
from nnviz.gui.lesion.page import LesionPage
from nnviz.gui.lesion.subject import Subject
from nnviz.gui.plot.name_bars import Bar, NameBars
from nnviz.gui.saving import offer_saving

VOTES = 20


class _Count(NamedTuple):
    """How the network of ``trials`` does whole, its halves of a draw by themselves and together.

    It stood at ``epochs`` of the run.
    """

    trials: Trials
    epochs: float
    draw: int
    whole: Outcome
    vote: Vote


class VotePage(LesionPage):
    """A bar for what the halves answer together, a ring for each, a mark for the whole network."""

    done_here = ("draw",)

    def __init__(self) -> None:
        super().__init__()
        self.draw = 1
        """Which twenty halves: of one number they are always the same."""
        self._count: _Count | None = None
        self._make_parts()
        side = QWidget()
        side.setFixedWidth(WIDTH)
        column(self.tally, self.of, self.scores, self.legend, None, space=6, of=side)
        row(FoldingRow((self.bars, 1), side, space=16), of=self)

    def reset(self) -> None:
        """Another run: the first twenty of it."""
        super().reset()
        self.draw, self._count = 1, None

    def draw_others(self) -> None:
        """Twenty other halves."""
        self.draw += 1
        self.refresh()

    def take_escape(self) -> bool:
        """Back to the first twenty."""
        if self.draw == 1:
            return False
        self.draw = 1
        self.refresh()
        return True

    def refresh(self) -> None:
        """Let them vote on the example, and on all that is held out."""
        subject = self.subject
        if subject is None:
            return
        if not self.counting.is_of_data(subject):
            self._count = None
        self._show(subject, _halves(subject.network, subject, self.draw))
        taken = self.counting.takes(subject, is_calm=self.is_calm)
        if taken or (not self.counting.is_busy and self._is_new()):
            self._read(subject, self.draw)

    def _make_parts(self) -> None:
        self.bars = AnswerBars()
        self.bars.setObjectName("vote_bars")
        self.bars.setAccessibleName(self.tr("What twenty halves answer"))
        offer_saving(self.bars, self.bars.sheet, self.tr("Vote"), self.saving_wanted)
        self.others = Button(self.tr("Twenty others"), role="text", objectName="vote_others")
        self.others.setToolTip(self.tr("Draw other halves (Escape: the first twenty again)"))
        self.others.clicked.connect(self.draw_others)
        self.which = label("", 12)
        row(self.which, self.others, None, space=10, of=self.corner)
        self.of, self.scores = label("", 12), NameBars()
        self.scores.setAccessibleName(self.tr("How halves, their vote and the whole network do"))
        self.tally = label("", 12, tone="text", wordWrap=True)
        says = self.tr(
            "Bar: the mean of twenty random halves. Rings: each of them. Mark: the whole network. "
            "One half: the one in the middle."
        )
        self.legend = label(says, 12, wordWrap=True)

    def _is_new(self) -> bool:
        count = self._count
        return not (
            count is not None and count.draw == self.draw and count.trials is self.counting.trials
        )

    def _read(self, subject: Subject, draw: int) -> None:
        epochs = self.counting.epochs

        def steps(trials: Trials) -> Generator[None, None, _Count]:
            vote = yield from trials.voting(_halves(trials.network, subject, draw))
            whole = yield from trials.without((), vote.size)
            return _Count(trials, epochs, draw, whole, vote)

        self.counting.count(steps, self._take)

    def _take(self, count: _Count) -> None:
        self._count = count
        self.refresh()

    def _show(self, subject: Subject, networks: list[Network]) -> None:
        self.which.setText(self.tr("draw {0}").format(f"{self.draw:,}"))
        whole = subject.outputs_of(subject.network)
        found = [outputs for n in networks if (outputs := subject.outputs_of(n)) is not None]
        together = _mean(found)
        show_answers(self.bars, subject, whole, together, found)
        tally = self._tally(subject, found)
        self.tally.setText(tally)
        self.tally.setVisible(bool(tally))
        answer = self.tr("together {0}; the whole network {1}").format(
            words.answer(subject, together), words.answer(subject, whole)
        )
        said = self.tr("a vote of {0} random halves").format(VOTES)
        count = self._count if self._count is not None and self._count.draw == self.draw else None
        epochs = subject.snapshot.epochs if count is None else count.epochs
        of_example = self.of_example(subject, answer if found else "")
        self.say(epochs, said, of_example, self._show_scores(subject, count))

    def _tally(self, subject: Subject, found: list[Array]) -> str:
        """ "13 for 7, 5 for 1, 2 for 9"; "" where no class is answered."""
        chosen = [answer for outputs in found if (answer := subject.answer(outputs)) is not None]
        ranked = Counter(chosen).most_common()
        one = self.tr("{0} for {1}")
        return listed(one.format(n, subject.answer_name(answer)) for answer, n in ranked)

    def _show_scores(self, subject: Subject, count: _Count | None) -> str:
        """The half in the middle, the vote, the whole network; returned in words."""
        self.of.setVisible(count is not None)
        self.scores.setVisible(count is not None)
        if count is None:
            return ""
        self.of.setText(words.with_moment(words.part_name(subject), count.epochs))
        alone = sorted(count.vote.alone, key=lambda one: one.accuracy() or -one.error)
        rows = {
            self.tr("one half"): alone[len(alone) // 2],
            self.tr("their vote"): count.vote.together,
            self.tr("whole network"): count.whole,
        }
        most = max([1e-30, *(_size(one) for one in rows.values())])
        bars = [
            Bar(name, _size(one) / most, words.score(one, subject), one is count.vote.together)
            for name, one in rows.items()
        ]
        self.scores.show_bars(bars, "100.0 %")
        part = words.part_in_full(subject, count.trials)
        return f"{part}: " + listed(f"{bar.name} {bar.text}" for bar in bars)


def _size(outcome: Outcome) -> float:
    """What a bar shows: the share that is right, or the mean error; 0 where it is no number."""
    accuracy = outcome.accuracy()
    size = outcome.error if accuracy is None else accuracy
    return size if np.isfinite(size) else 0.0


def _halves(network: Network, subject: Subject, draw: int) -> list[Network]:
    return [thinned(network, masks) for masks in halves(subject.spec, VOTES, draw)]


@np.errstate(all="ignore")
def _mean(outputs: list[Array]) -> Array | None:
    return np.asarray(np.mean(outputs, axis=0, dtype=np.float64)) if outputs else None
