"""What a lesson and its designs are called, wherever they are spoken of."""

from PySide6.QtCore import QCoreApplication

from nnviz.core import Spec
from nnviz.core.activations import ACTIVATIONS
from nnviz.core.costs import COSTS
from nnviz.core.schedules import SCHEDULES
from nnviz.gui.controls.number_words import setting_text
from nnviz.gui.controls.plural import bracketed, count, listed
from nnviz.gui.run_words import inside
from nnviz.gui.spec_fields import translated
from nnviz.lessons.case import Case
from nnviz.lessons.lesson import Design, Lesson
from nnviz.lessons.reading.opened import is_opened
from nnviz.lessons.shelf import CASES


def heading(lesson: Lesson, running: int = 0) -> tuple[str, str]:
    """ "Chapter 3 · 3 minutes", and number with name; so many minutes the run takes here besides.

    The lesson's own minutes stay, those of its run are another computer's or another day's: so it
    says "about" of both together. A lesson from a file may have no number.
    """
    minutes = count(lesson.minutes, _tr("1 minute"), _tr("{n} minutes"))
    if running:
        minutes = _tr("about {n} minutes with the run").format(n=lesson.minutes + running)
    name = f"{lesson.number}\u2002{lesson.title}".strip()
    if is_opened(lesson):
        return _tr("From a file · {minutes}").format(minutes=minutes), name
    said = _tr("Chapter {chapter} · {minutes}")
    return said.format(chapter=lesson.chapter, minutes=minutes), name


def case_heading(case: Case) -> tuple[str, str]:
    """ "Detective · 10 minutes", and its name."""
    minutes = count(case.minutes, _tr("1 minute"), _tr("{n} minutes"))
    return _tr("Detective · {minutes}").format(minutes=minutes), case_name(case)


def case_name(case: Case) -> str:
    """ "Case 3 The wreck"."""
    return _tr("Case {number}").format(number=case_number(case)) + f"\u2002{case.title}"


def case_number(case: Case) -> int:
    """A case's place among all, from 1; 0 of one that is not among them."""
    return next((at for at, id in enumerate(CASES, start=1) if id == case.id), 0)


def set_up(design: Design) -> str:
    """ "784 → 30 → 10, sigmoid, cross-entropy, η 0.50 (halving), mini-batch 10, L2 λ 5"."""
    spec = design.spec
    said = [" → ".join(map(str, spec.sizes)), *_functions(spec), lower(COSTS[spec.cost].label)]
    rate = f"η\u00a0{setting_text(spec.learning_rate)}"
    falls = spec.schedule != "constant"
    said.append(bracketed(rate, lower(SCHEDULES[spec.schedule].label)) if falls else rate)
    said.append(_tr("mini-batch {size}").format(size=spec.mini_batch_size))
    if spec.penalty != "none":
        strength = setting_text(spec.penalty_strength)
        said.append(f"{spec.penalty.upper()} λ\u00a0{strength}")
    return listed(said)


def _functions(spec: Spec) -> list[str]:
    hidden = (spec.activation,) if isinstance(spec.activation, str) else spec.activation
    names = dict.fromkeys((*(hidden if spec.sizes[1:-1] else ()), spec.output))
    return [lower(ACTIVATIONS[name].label) for name in names]


def lower(text: str) -> str:
    """A label of the core in the middle of a sentence, in the reader's language."""
    return inside(translated(text))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Course", text)
