"""Thousands of times something is done to a session while its clock ticks: a process of its own.

Usage: python -m tests.session.storm SEED [ACTIONS], 10,000 unless told.
Status 0 if it lived and every worker has ended.
"""

import dataclasses
import faulthandler
import random
import sys

from PySide6.QtCore import QCoreApplication, QTimer

from nnviz.core import Spec
from nnviz.session.training_session import TrainingSession
from tests.session.working import working

ACTIONS = 10_000


class Storm:
    """Does something to ``session`` whenever the event loop is idle."""

    def __init__(self, session: TrainingSession, seed: int, actions: int) -> None:
        self._session = session
        self._chance = random.Random(seed)
        self._left = actions
        xor = session.spec
        self._specs = [dataclasses.replace(xor, sizes=(2, width, 1)) for width in (2, 3, 8)]
        self._other = dataclasses.replace(xor, data="circle", data_size=60)
        self._clock = QTimer()
        self._clock.timeout.connect(self._act)
        self._clock.start(0)

    def _act(self) -> None:
        session, chance = self._session, self._chance
        if not session.is_ready and chance.random() < 0.99:
            return  # mostly the data is waited for
        acts = [
            session.train,
            session.pause,
            session.reset,
            session.undo,
            lambda: session.step(chance.choice(["example", "mini-batch", "epoch"])),
            lambda: session.design(chance.choice(self._specs)),
            lambda: session.set_speed(chance.choice([0.9, 1.0])),
            lambda: session.design(self._other),
            session.open,
        ]
        chance.choices(acts, [240, 100, 40, 40, 120, 32, 8, 1, 1])[0]()
        self._left -= 1
        if not self._left:
            QCoreApplication.quit()


def main(seed: int, actions: int = ACTIONS) -> int:
    """Live through a storm."""
    faulthandler.enable()
    application = QCoreApplication([])
    spec = Spec(data="xor", sizes=(2, 3, 1), output="sigmoid", cost="cross-entropy", epochs=20)
    session = TrainingSession(spec)
    session.open()
    storm = Storm(session, seed, actions)
    application.exec()
    session.close()
    del storm
    return int(bool(working()))


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
