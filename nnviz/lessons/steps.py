"""The runs that a lesson takes, one after the other: its designs, each from a seed."""

import dataclasses
from typing import NamedTuple

from nnviz.core import Spec
from nnviz.lessons.lesson import Design


class Step(NamedTuple):
    """A design, from one of its seeds."""

    design: Design
    spec: Spec


def step_of(design: Design, seed: int, mnist: str) -> Step:
    """The design from that seed; ``mnist`` is the folder, "" where its name is enough."""
    spec = dataclasses.replace(design.spec, seed=seed)
    if spec.data == "mnist" and mnist:
        spec = dataclasses.replace(spec, data=mnist)
    return Step(design, spec)
