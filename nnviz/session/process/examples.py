"""A data set as a process sees it that has none: it asks, and examples come epoch by epoch."""

from collections.abc import Generator, Iterator
from queue import Empty, SimpleQueue
from typing import Any, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from nnviz.core.examples import Kind
from nnviz.data.dataset import Dataset, Part
from nnviz.session.process.line import Ahead, Answer, Line, Making, Wanted

LOOK_S = 0.05
"""How long one who waits for an answer waits before saying how much of it is made."""

Question: TypeAlias = tuple[Any, ...]
"""Which data set, the name of what is asked, and what else that needs."""


class Facts(NamedTuple):
    """What does not change about a data set."""

    label: str
    kind: Kind
    n_inputs: int
    n_outputs: int
    largest_size: int
    image_shape: tuple[int, int] | None
    is_renewed: bool
    n_validation: int
    n_test: int


def answering(dataset: Dataset, asked: Question) -> Generator[float, None, Any]:
    """The answer, returned at the end; yields the share that is made where it has to be."""
    match asked:
        case ("facts",):
            data = dataset
            sizes = len(data.validation), len(data.test)
            ends = data.n_inputs, data.n_outputs, data.largest_size
            return Facts(data.label, data.kind, *ends, data.image_shape, data.is_renewed, *sizes)
        case ("epoch_size", train_size):
            return dataset.epoch_size(train_size)
        case ("epoch", number, size):
            yield from dataset.prepare(number, size)
            return dataset.epoch(number, size)
        case (name,):
            part = getattr(dataset, name)
            yield from part.prepare(0, len(part))
            return part[:]
    raise ValueError(f"nobody can answer {asked}")


class Questions:
    """Asked of the other process; answers may also come before anybody asks."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._heard: SimpleQueue[Answer | Making] = SimpleQueue()
        self._answers: dict[Question, Any] = {}
        self._share = 0.0

    def hear(self, message: Answer | Making) -> None:
        """Another thread has heard this."""
        self._heard.put(message)

    def waiting(self, *question: Any) -> Iterator[float]:
        """Until the answer is there; yields the share that is made of it, and may be left then."""
        return self._waiting(question, can_leave=True)

    def _waiting(self, question: Question, *, can_leave: bool) -> Iterator[float]:
        self._share = 0.0
        while not self._heard.empty():
            self._take(self._heard.get())
        if question not in self._answers:
            self._line.say(Wanted(question, can_leave))
        while question not in self._answers:
            try:
                self._take(self._heard.get(timeout=LOOK_S))
            except Empty:
                yield self._share

    def ask_ahead(self, *question: Any) -> None:
        """Say that it will be asked."""
        self._line.say(Ahead(question))

    def answer(self, *question: Any) -> Any:
        """The answer, waited for."""
        for _ in self._waiting(question, can_leave=False):
            pass
        return self._answers.pop(question)

    def _take(self, message: Answer | Making) -> None:
        if isinstance(message, Making):
            self._share = message.share
        else:
            self._answers[message.question] = message.answer


class SentPart:
    """The validation or test part, sent as a whole when its rows are first needed."""

    def __init__(self, questions: Questions, which: int, name: str, kind: Kind, size: int) -> None:
        self._questions, self._question, self.kind = questions, (which, name), kind
        self._size = size
        self._part: Part | None = None

    @property
    def master(self) -> NDArray[Any]:
        """As Part's."""
        return self._whole.master

    @property
    def labels(self) -> NDArray[np.int64] | None:
        """As Part's."""
        return self._whole.labels

    @property
    def targets(self) -> NDArray[np.float32]:
        """As Part's."""
        return self._whole.targets

    def __len__(self) -> int:
        return self._size

    def __getitem__(self, rows: slice) -> Part:
        return self._whole[rows]

    def prepare(self, start: int, stop: int) -> Iterator[float]:
        """Have it sent, telling the share that is made of it."""
        if self._part is None:
            yield from self._questions.waiting(*self._question)

    @property
    def _whole(self) -> Part:
        if self._part is None:
            self._part = self._questions.answer(*self._question)
        return self._part


class SentData:
    """TrainingData, number ``which`` of those that the other process has for this run."""

    def __init__(self, questions: Questions, which: int) -> None:
        self._questions, self.which = questions, which
        self._facts: Facts | None = None
        self._parts: dict[str, SentPart] = {}
        self._epoch: tuple[Question, Part] | None = None

    @property
    def facts(self) -> Facts:
        """Asked for when they are first needed."""
        if self._facts is None:
            self._facts = self._questions.answer(self.which, "facts")
        return self._facts

    @property
    def label(self) -> str:
        """As Dataset's."""
        return self.facts.label

    @property
    def kind(self) -> Kind:
        """As Dataset's."""
        return self.facts.kind

    @property
    def n_inputs(self) -> int:
        """As Dataset's."""
        return self.facts.n_inputs

    @property
    def n_outputs(self) -> int:
        """As Dataset's."""
        return self.facts.n_outputs

    @property
    def largest_size(self) -> int:
        """As Dataset's."""
        return self.facts.largest_size

    @property
    def image_shape(self) -> tuple[int, int] | None:
        """As Dataset's."""
        return self.facts.image_shape

    @property
    def validation(self) -> SentPart:
        """As Dataset's."""
        return self._part("validation", self.facts.n_validation)

    @property
    def test(self) -> SentPart:
        """As Dataset's."""
        return self._part("test", self.facts.n_test)

    def epoch_size(self, train_size: int | None) -> int:
        """As Dataset's."""
        size: int = self._questions.answer(self.which, "epoch_size", train_size)
        return size

    def is_made(self, number: int, size: int) -> bool:
        """Whether the examples of epoch ``number`` are here."""
        return self._epoch is not None and self._epoch[0] == self._question(number, size)

    def prepare(self, number: int, size: int) -> Iterator[float]:
        """Have the epoch's examples made and sent; yields the share that is made of them."""
        if not self.is_made(number, size):
            self._epoch = None
            yield from self._questions.waiting(*self._question(number, size))

    def epoch(self, number: int, size: int) -> Part:
        """As Dataset's; those of the next one come meanwhile."""
        question = self._question(number, size)
        if self._epoch is None or self._epoch[0] != question:
            self._epoch = question, self._questions.answer(*question)
            if self.facts.is_renewed:
                self._questions.ask_ahead(*self._question(number + 1, size))
        return self._epoch[1]

    def _question(self, number: int, size: int) -> Question:
        return self.which, "epoch", number if self.facts.is_renewed else 1, size

    def _part(self, name: str, size: int) -> SentPart:
        if name not in self._parts:
            self._parts[name] = SentPart(self._questions, self.which, name, self.kind, size)
        return self._parts[name]
