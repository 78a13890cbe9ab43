"""Figures that have to be at least, or at most, something."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """``words`` say what is measured, with a {} for the figure; no goal: just measured."""

    name: str
    words: str
    value: float
    at_least: float | None = None
    at_most: float | None = None

    @property
    def goal(self):
        return self.at_most if self.at_least is None else self.at_least

    @property
    def is_met(self):
        if self.at_least is None:
            return self.value <= self.at_most
        return self.value >= self.at_least

    def __str__(self):
        words = self.words.format(f"{self.value:.2f}")
        return words if self.goal is None else f"{words} (goal {self.goal:g})"


def summary(figures):
    """One line: how many goals are met, and which are not."""
    goals = [figure for figure in figures if figure.goal is not None]
    missed = [figure for figure in goals if not figure.is_met]
    line = f"goals met: {len(goals) - len(missed)} of {len(goals)}"
    return "; ".join([line, *(f"missed: {figure.name} {figure}" for figure in missed)])
