"""A small table of a person's own, written again and again with other rows."""

import numpy as np


def write_rows(
    path,
    seed=1,
    n=60,
    columns=3,
    classes=("yes", "no"),
    target="y",
    flipped=False,
    names="abcdefgh",
):
    """So many rows; the first column decides the class, with a third class the second too."""
    values = np.random.default_rng(seed).normal(size=(n, columns))
    lines = [",".join([*names[:columns], target])]
    for row in values:
        at = int((row[0] > 0) ^ flipped) + int(len(classes) > 2 and row[1] > 0)
        lines.append(",".join([*(f"{value:.3f}" for value in row), classes[at]]))
    path.write_text("\n".join(lines) + "\n")
    return path
