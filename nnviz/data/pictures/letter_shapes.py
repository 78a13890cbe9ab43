"""How digits and letters look upright: what pictures of them are compared with.

The table's notation is that of :mod:`nnviz.data.strokes`; all letters were drawn for nnviz, point
by point. Small letters stand beside the capitals where they look different.
"""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from nnviz.data.ink import SIDE, rasterize
from nnviz.data.strokes import families

_TABLE = """
A 50,0 10,100 / 50,0 90,100 / 25,65 75,65
B 15,0 15,100 / 15,0 60,4 75,24 60,46 15,48 / 15,48 65,52 85,74 65,97 15,100
C 90,15 60,0 25,12 10,50 25,88 60,100 90,85
D 15,0 15,100 / 15,0 60,8 88,50 60,92 15,100
E 85,0 15,0 15,100 85,100 / 15,48 70,48
F 85,0 15,0 15,100 / 15,46 70,46
G 88,18 60,0 25,12 10,50 25,88 60,100 88,85 88,55 60,55
H 12,0 12,100 / 88,0 88,100 / 12,50 88,50
I 50,0 50,100
J 70,0 70,75 50,100 20,90 12,70
K 15,0 15,100 / 85,0 15,55 / 35,42 88,100
L 15,0 15,100 85,100
M 8,100 14,0 50,70 86,0 92,100
N 12,100 12,0 88,100 88,0
O 50,0 20,14 8,50 20,86 50,100 80,86 92,50 80,14 50,0
P 15,100 15,0 65,5 85,27 65,50 15,52
Q 50,0 20,14 8,50 20,86 50,100 80,86 92,50 80,14 50,0 / 60,70 95,105
R 15,100 15,0 65,5 82,25 62,47 15,48 / 50,48 88,100
S 85,12 55,0 22,10 18,32 50,48 82,66 78,90 48,100 12,88
T 5,0 95,0 / 50,0 50,100
U 10,0 10,65 25,93 50,100 75,93 90,65 90,0
V 8,0 50,100 92,0
W 3,0 25,100 50,30 75,100 97,0
X 10,0 90,100 / 90,0 10,100
Y 10,0 50,50 90,0 / 50,50 50,100
Z 10,0 90,0 10,100 90,100
a 80,20 50,0 15,20 10,60 35,95 65,85 80,40 / 80,5 80,100 95,100
b 15,0 15,100 / 15,60 45,42 75,55 75,85 45,100 15,90
d 80,0 80,100 / 80,60 50,42 20,55 20,85 50,100 80,90
e 15,50 85,48 75,12 45,0 15,20 10,60 30,92 60,100 85,85
f 85,8 60,0 45,20 45,100 / 20,42 75,42
g 78,10 45,0 15,15 15,40 45,55 78,40 78,5 78,80 50,100 15,92
h 15,0 15,100 / 15,60 45,42 70,52 75,100
k 15,0 15,100 / 70,40 15,70 / 35,60 75,100
m 8,0 8,100 / 8,25 30,2 48,20 48,100 / 48,25 72,2 92,20 92,100
n 15,0 15,100 / 15,30 50,2 78,18 82,100
q 75,10 45,0 15,15 15,40 45,55 75,40 / 75,0 75,90 95,100
r 20,0 20,100 / 20,40 45,8 80,5
t 45,0 45,85 65,100 85,90 / 15,30 80,30
y 15,0 50,45 / 85,0 40,100
"""
_SHAPES = 3
"""Of each digit, the most frequent ones."""


@cache
def shapes() -> dict[str, tuple[NDArray[np.float64], ...]]:
    """Pictures (28, 28) of each digit and letter, blurred, with length 1 about their mean.

    A capital has the small letter's shape too, and the other way about.
    """
    found: dict[str, list[NDArray[np.float64]]] = {}
    for line in _TABLE.split("\n"):
        if line:
            strokes = [[p.split(",") for p in s.split()] for s in line[2:].split("/")]
            found.setdefault(line[0].upper(), []).append(
                _drawn([np.array(s, float) for s in strokes])
            )
    for digit in range(10):
        own = (family for family in families() if family.digit == digit)
        commonest = sorted(own, key=lambda family: -family.shares.max())
        found[str(digit)] = [
            _drawn([stroke[family.shares.argmax()] for stroke in family.strokes])
            for family in commonest[:_SHAPES]
        ]
    return {name: tuple(shapes) for name, shapes in found.items()}


def centred_length_1(picture: NDArray[np.floating]) -> NDArray[np.float64]:
    """The same about its mean, with length 1; all 0 where it is of one grey."""
    values = picture.astype(np.float64) - picture.mean()
    length = np.linalg.norm(values)
    return np.asarray(values / length if length > 0 else values)


def _drawn(strokes: list[NDArray[np.float64]]) -> NDArray[np.float64]:
    picture = rasterize(strokes)
    assert picture is not None
    return centred_length_1(_blurred(picture.astype(np.float64)))


def _blurred(picture: NDArray[np.float64]) -> NDArray[np.float64]:
    """Means of three by three pixels, twice: people write the same letter here and there."""
    for _ in range(2):
        framed = np.pad(picture, 1)
        rows = framed[:-2] + framed[1:-1] + framed[2:]
        picture = (rows[:, :-2] + rows[:, 1:-1] + rows[:, 2:]) / 9
    assert picture.shape == (SIDE, SIDE)
    return picture
