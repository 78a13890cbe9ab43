"""A checksum that two people can compare: of a run that is repeated it is the same."""

import hashlib
import json
from collections.abc import Iterable
from typing import Any

from nnviz.core.arrays import Array

_LETTERS, _TOGETHER = 24, 4


def checksum(told: Any, arrays: Iterable[Array] = ()) -> str:
    """24 letters in groups, of plain data as json knows it and of the arrays' bytes."""
    made = hashlib.sha256(json.dumps(told, sort_keys=True).encode())
    for array in arrays:
        made.update(array.tobytes())
    letters = made.hexdigest()[:_LETTERS]
    return "-".join(letters[at : at + _TOGETHER] for at in range(0, _LETTERS, _TOGETHER))
