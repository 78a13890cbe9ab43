"""Lessons for a class, and whatever else fits into a line, at random."""

import random
from pathlib import Path

import nnviz.resources

from nnviz.core import Spec, SpecError
from nnviz.data import DATASETS
from nnviz.data.problem import Problem
from nnviz.lessons.names import FORMS
from nnviz.sharing.code.lesson_code import LANGUAGES, MOST_SEED, LessonCode
from nnviz.sharing.code.locks import LOCKS
from nnviz.sharing.code.numbers import NUMBERS
from nnviz.sharing.code.shared import Shared
from tests.core.any_spec import any_spec

LESSONS = Path(nnviz.resources.__path__[0]) / "lessons"


def any_locks(chance: random.Random) -> frozenset[str]:
    return frozenset(name for name in LOCKS if chance.random() < 0.5)


def any_lesson_code(chance: random.Random) -> LessonCode:
    return LessonCode(
        lesson=chance.choice(list(NUMBERS)),
        form=chance.choice(FORMS),
        seed=chance.choice((0, 1, MOST_SEED, chance.randrange(MOST_SEED))),
        locks=any_locks(chance),
        language=chance.choice(LANGUAGES),
    )


def any_design(chance: random.Random) -> Spec:
    while True:
        try:
            return any_spec(chance, data=chance.choice(list(DATASETS)))
        except SpecError:
            continue


def any_points(chance: random.Random, design: Spec) -> tuple:
    if DATASETS[design.data].problem is not Problem.PLANE:
        return ()
    count = chance.randrange(20)
    return tuple(
        (chance.uniform(-6, 6), float(chance.randint(-6, 6)), chance.randrange(2))
        for _ in range(count)
    )


def any_drawing(chance: random.Random) -> tuple:
    def any_stroke():
        count = chance.randrange(1, 60)
        return tuple((chance.randint(-50, 1050), chance.randint(0, 1000)) for _ in range(count))

    return tuple(any_stroke() for _ in range(chance.randrange(1, 5)))


def any_shared(chance: random.Random) -> Shared:
    """A design with points, a drawing, a lesson's text, or several of them."""
    design = any_design(chance) if chance.random() < 0.6 else None
    drawing = any_drawing(chance) if design is None or chance.random() < 0.3 else ()
    made = Shared(
        design=design, points=any_points(chance, design) if design else (), drawing=drawing
    )
    if chance.random() > 0.2:
        return made
    text = (LESSONS / f"{chance.choice(('L04', 'L15', 'L36'))}.toml").read_text(encoding="utf-8")
    seed, locks = chance.randrange(1 << 32), any_locks(chance)
    return Shared(design=design, lesson=text, seed=seed, locks=locks)
