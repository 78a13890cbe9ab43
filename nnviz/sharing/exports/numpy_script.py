"""A script in the manner of the book's network2 that needs NumPy alone."""

from nnviz.sharing.exports.kept_arrays import as_npz, beside
from nnviz.sharing.exports.scripts import as_text, script
from nnviz.sharing.exports.trained import Trained

_MOST_WITHIN = 250_000
"""Numbers that stand in the script itself, some 2.7 MB; more of them are in an .npz beside it."""


def numpy_script(trained: Trained, name: str) -> dict[str, bytes]:
    """The script ``name``, and where it would be long its numbers in a file beside it."""
    if trained.network.parameter_count <= _MOST_WITHIN:
        numbers = as_text(trained.numbers)
        return {name: script("numpy.py.j2", trained, beside="", numbers=numbers)}
    other = beside(name)
    return {
        name: script("numpy.py.j2", trained, beside=other, numbers=""),
        other: as_npz(trained.network),
    }
