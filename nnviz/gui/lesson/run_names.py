"""What the runs of a lesson are called: by the settings in which they differ from each other."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

import numpy as np
from PySide6.QtCore import QCoreApplication

from nnviz.gui.controls.plural import listed
from nnviz.gui.run_words import differing, number_text, short_label, text, value_text
from nnviz.gui.spec_fields import ABOUT
from nnviz.lessons.lesson import Design, Form

_MOST = 0.75
"""A value that so many of the runs share is told of none of them, but where it is the other one."""

_SAY_THEMSELVES = ("sizes", "activation", "output", "cost", "penalty")
"""Settings whose values need no name before them: 784-30-10, ReLU, cross-entropy."""

Told = Mapping[str, str]
"""What may be told of a design, by the setting: "η 0.25"."""


def run_names(form: Form) -> dict[str, str]:
    """For each design by its name in the file: "η 0.25", "784-30-10, cross-entropy"; "" alone."""
    designs = list(form.designs.values())
    told = dict(zip(form.designs, _told(designs), strict=True))
    apart = list(_apart(list(told.values())))
    values = {what: [of[what] for of in told.values()] for what in apart}
    names = {}
    for name, of in told.items():
        rare = [of[what] for what in apart if values[what].count(of[what]) < _MOST * len(designs)]
        names[name] = listed(rare or [of[what] for what in apart])
    return names


def numbered(form: Form, name: str) -> str:
    """A design with its place among the form's: "run 3 of 3 (η 2.5)"; "" where it is alone."""
    if len(form.designs) == 1:
        return ""
    at, what = [*form.designs].index(name) + 1, run_names(form)[name]
    said = _tr("run {at} of {of} ({name})") if what else _tr("run {at} of {of}")
    return said.format(at=at, of=len(form.designs), name=what)


def _told(designs: Sequence[Design]) -> list[Told]:
    """Layers first, as most follows from them; how long it runs and the weights last."""
    pairs = combinations((design.spec for design in designs), 2)
    differ = {name for one, other in pairs for name in differing(one, other)}
    differ |= {name for design in designs for then in design.then for name in then.change}
    settings = sorted(differ - {"seed"}, key=lambda name: (name != "sizes", [*ABOUT].index(name)))
    return [
        {**{name: _setting(design, name) for name in (*settings, "epochs")}, "start": start}
        for design, start in zip(designs, _starts(designs), strict=True)
    ]


def _setting(design: Design, name: str) -> str:
    """ "η 0.25"; "η 1 → 0.1" where it is another one later."""
    later = [value_text(name, then.change[name]) for then in design.then if name in then.change]
    return " → ".join((_told_of(design, name), *later))


def _told_of(design: Design, name: str) -> str:
    """As short as a plot has room for; n is how many examples train, as in chapter 3."""
    said, value = text(design.spec, name), getattr(design.spec, name)
    if name in _SAY_THEMSELVES and value != "none":
        return said
    label = "n" if name == "train_size" and value is not None else short_label(name)
    return f"{label} {said}"


def _starts(designs: Sequence[Design]) -> Iterator[str]:
    """The first weight in which they differ, or whether they are given at all."""
    given = [_numbers(design) for design in designs]
    known = [numbers for numbers in given if len(numbers)]
    like = [numbers for numbers in known if len(numbers) == len(known[0])]
    apart = np.flatnonzero(np.ptp(like, axis=0)) if like else np.empty(0, int)
    for numbers in given:
        if not len(numbers):
            yield _tr("weights drawn")
        elif len(apart):
            yield f"w {number_text(float(f'{numbers[apart[0]]:.6g}'))}"
        else:
            yield _tr("weights given")


def _numbers(design: Design) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
    """All weights, then all biases, that a design begins with; (0,) where they are drawn."""
    if design.start is None:
        return np.empty(0)
    return np.concatenate([*map(np.ravel, (*design.start.weights, *design.start.biases))])


def _apart(told: Sequence[Told]) -> Iterator[str]:
    """Settings that part any two runs that those before have not parted."""
    groups: list[list[Told]] = [[*told]]
    for what in told[0]:
        split = [part for group in groups for part in _parted(group, what)]
        if len(split) > len(groups):
            yield what
        groups = split


def _parted(group: Iterable[Told], what: str) -> list[list[Told]]:
    parts: dict[str, list[Told]] = {}
    for told in group:
        parts.setdefault(told[what], []).append(told)
    return [*parts.values()]


def _tr(words: str) -> str:
    return QCoreApplication.translate("Course", words)
