"""The book's experiments: every figure that the book gives beside ours, with the tolerance."""

import sys
from collections import Counter
from itertools import pairwise

from tests.benchmarks.book_data import mnist
from tests.benchmarks.book_lenses import neuron_rows, speed_rows, wreck_rows
from tests.benchmarks.book_runs import rows_of
from tests.benchmarks.book_table import EXPERIMENTS

COLUMNS = "  {:5}{:41}{:27}{:>14}{:>15}  {:9} {:6}{}"
HEADINGS = ("", "", "", "book", "nnviz", "tolerance", "", "our seeds")
VERDICTS = {
    "yes": "within the tolerance",
    "seeds": "outside, but the book's figure is among those of our seeds",
    "NO": "outside",
}


def main():
    """Takes some minutes; without MNIST only what does not need it."""
    dataset = mnist()
    rows = sorted(_rows(dataset), key=lambda row: row.lesson)
    print("\nThe book's experiments: accuracies in %, costs with penalty as in network2")
    print("  What has a lesson's number is the book's; \"or more\" are goals of our own")
    print(COLUMNS.format(*HEADINGS))
    for before, row in pairwise([None, *rows]):
        print(_line(row, before))
    counts = Counter(row.verdict for row in rows)
    for verdict, meaning in VERDICTS.items():
        print(f"  {verdict:6}{counts[verdict]:4} {meaning}")
    if dataset is None:
        print("  All others skipped, MNIST is not here (NNVIZ_MNIST)")


def _rows(dataset):
    yield from neuron_rows()
    if dataset is None:
        return
    yield from speed_rows(dataset)
    yield from wreck_rows(dataset)
    for experiment in EXPERIMENTS:
        print(f"{experiment.lesson}: {experiment.label} …", file=sys.stderr, flush=True)
        yield from rows_of(experiment, dataset)


def _line(row, before):
    """A row, without the words that it shares with the one before."""
    same = before is not None and (row.lesson, row.label) == (before.lesson, before.label)
    names = ("", "") if same else (row.lesson, row.label)
    seeds = f"{min(row.seeds):.4g} to {max(row.seeds):.4g}" if len(row.seeds) > 1 else ""
    figures = (_text(row.book), _text(row.ours))
    return COLUMNS.format(*names, row.figure, *figures, row.tolerance, row.verdict, seeds).rstrip()


def _text(figure):
    return figure if isinstance(figure, str) else f"{figure:.4g}"
