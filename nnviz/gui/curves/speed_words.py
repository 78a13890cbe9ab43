"""Says how fast the first layer learns beside the last (chapter 5: they can differ a lot)."""

from math import inf, isfinite

from PySide6.QtCore import QCoreApplication

from nnviz.gui.controls.number_words import significant, times_text
from nnviz.gui.controls.plural import filled
from nnviz.gui.layer_names import layer_names, layer_phrase
from nnviz.gui.plot.lines import Values

ALIKE = 1.05
"""How many times as fast as another a layer is, at least, to be called faster."""


def speed_words(speeds: Values, measure: str) -> str:
    """A sentence about the newest of the speeds (p, L), which are of the measure so named."""
    tr = QCoreApplication.translate
    if not len(speeds):
        return tr("Speeds", "no speed has been recorded yet")
    first, output = float(speeds[-1, 0]), float(speeds[-1, -1])
    if not (isfinite(first) and isfinite(output)):
        return tr("Speeds", "the speeds have grown beyond all numbers")
    layers = speeds.shape[1]
    if layers == 1:
        return tr("Speeds", "one layer only: {0} is {1}").format(measure, significant(output))
    names = layer_names(layers)[0], layer_phrase(layers, layers - 1)
    if first <= 0 or output <= 0:
        return _standing(first, output, names, measure)
    times = max(first, output) / min(first, output)
    if times < ALIKE:
        text = tr("Speeds", "{0} learns as fast as {1}")
    elif first < output:
        text = tr("Speeds", "{0} learns {2} times more slowly than {1}")
    else:
        text = tr("Speeds", "{0} learns {2} times faster than {1}")
    return filled(text, *names, times_text(times))


def in_fewer_words(speeds: Values) -> tuple[str, ...]:
    """What `speed_words` says where that has no room; nothing where it is short, or of one layer.

    Best first: of whom it is said, and only how many times.
    """
    if not len(speeds) or speeds.shape[1] == 1:
        return ()
    first, output = float(speeds[-1, 0]), float(speeds[-1, -1])
    low, high = sorted((first, output))
    if not 0 < low <= high < inf or high < ALIKE * low:
        return ()
    tr = QCoreApplication.translate
    text = tr("Speeds", "{0} times slower") if first < output else tr("Speeds", "{0} times faster")
    few = text.format(times_text(high / low))
    name = layer_names(speeds.shape[1])[0]
    return filled(tr("Speeds", "{0} is {1}"), name, few), few


def _standing(first: float, output: float, names: tuple[str, str], measure: str) -> str:
    """Where a speed is 0, nothing can be said in times."""
    tr = QCoreApplication.translate
    if first <= 0 and output <= 0:
        return filled(tr("Speeds", "neither {0} nor {1} learns: {2} is 0"), *names, measure)
    name = names[0] if first <= 0 else names[1]
    return filled(tr("Speeds", "{0} does not learn: its {1} is 0"), name, measure)
