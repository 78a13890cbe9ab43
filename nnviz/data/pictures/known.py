"""Sets of pictures that everybody knows: what their numbers stand for.

Sources: Fashion-MNIST, Xiao, Rasul, Vollgraf (2017), arXiv:1708.07747; Kuzushiji-MNIST, Clanuwat
et al. (2018), arXiv:1812.01718; EMNIST, Cohen, Afshar, Tapson, van Schaik (2017), arXiv:1702.05373.
"""

import re
from string import ascii_lowercase, ascii_uppercase, digits
from typing import Any

_FASHION = (
    "T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag",
    "Ankle boot",
)  # fmt: skip
_KUZUSHIJI = tuple("おきすつなはまやれを")
_ALL = (*digits, *ascii_uppercase, *ascii_lowercase)
_MERGED = (*digits, *ascii_uppercase, *"abdefghnqrt")
"""Small letters that look like the capitals count as these."""
_NAMED: tuple[tuple[str, range, tuple[str, ...]], ...] = (
    ("fashion", range(10), _FASHION),
    ("kmnist|kuzushiji|k-mnist", range(10), _KUZUSHIJI),
    ("letters", range(1, 27), tuple(ascii_uppercase)),
    ("emnist.*(balanced|bymerge)", range(47), _MERGED),
    ("emnist.*byclass", range(62), _ALL),
)
"""How a file or a folder is called, the numbers of its classes, and what they stand for."""


def known_names(name: str, classes: tuple[Any, ...]) -> tuple[str, ...]:
    """What the classes of a set of this name are called: as its makers say, or as written."""
    for pattern, numbers, names in _NAMED:
        if re.search(pattern, name.lower()) and set(classes) <= set(numbers):
            return tuple(names[number - numbers[0]] for number in classes)
    return tuple(map(str, classes))
