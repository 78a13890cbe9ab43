"""Wrong project files: bytes, json or arrays changed, and the zip made whole again."""

import copy
import io
import json
import zipfile
from functools import reduce
from itertools import count
from operator import getitem

import numpy as np

JSON = "project.json"
OTHERS = (
    None,
    True,
    -1,
    0,
    1,
    2**70,
    1e308,
    "",
    "nan",
    "inf",
    "{0.__class__}",
    "../x",
    [],
    {},
    [0],
    [[[[]]]],
    {"template": "{a:>9}", "values": {}},
)


def unpacked(data):
    with zipfile.ZipFile(io.BytesIO(data)) as found:
        return {name: found.read(name) for name in found.namelist()}


def packed(members, kind=zipfile.ZIP_STORED):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        for name, data in members.items():
            file.writestr(name, data, zipfile.ZIP_DEFLATED if name == JSON else kind)
    return made.getvalue()


def npy(array):
    file = io.BytesIO()
    np.save(file, array, allow_pickle=False)
    return file.getvalue()


NONSENSE = {
    int: (-(10**18), -1, 0, 10**18, 2**63, 1.5, "x", None),
    float: (-1e308, -0.5, 1e308, "nan", "inf", "x", None),
    str: ("", "x", "../../etc/passwd", "\0", "\ud800", -1, None),
    bool: (-1, "x", None),
}
"""What stands for a number, a word or a yes makes no sense, by its type."""


def nonsense(data, start=0, step=1):
    """Each number and word of a file's json as something else in turn: where, and the bytes.

    Of these each ``step``-th. The names of arrays stay.
    """
    members = unpacked(data)
    document, number = json.loads(members[JSON]), count()
    for path in [*_paths(document)]:
        *outer, key = path
        inside = reduce(getitem, outer, document)
        old = inside[key]
        if isinstance(old, str) and f"{old}.npy" in members:
            continue
        for other in NONSENSE.get(type(old), ()):
            inside[key] = other
            if next(number) % step == start:
                changed = json.dumps(document).encode()
                yield (path, other), packed(members | {JSON: changed})
        inside[key] = old


def _paths(value):
    """The keys that lead to each value that is not made of others."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value)
    for key, each in pairs:
        if isinstance(each, (dict, list)):
            yield from ((key, *more) for more in _paths(each))
        else:
            yield (key,)


def mutated(data, rng):
    """The bytes of another file, changed in one of many ways."""
    ways = _bytes_changed, _cut, _json_changed, _json_changed, _json_changed, _array_changed
    return ways[rng.integers(len(ways))](data, rng)


def _bytes_changed(data, rng):
    made = bytearray(data)
    for _ in range(rng.integers(1, 4)):
        made[rng.integers(len(made))] = rng.integers(256)
    return bytes(made)


def _cut(data, rng):
    start, stop = sorted(rng.integers(len(data), size=2))
    return data[:start] + data[stop:]


def _json_changed(data, rng):
    """A value somewhere in the json is another, or is gone, or is there twice."""
    members = unpacked(data)
    document = json.loads(members[JSON])
    for _ in range(rng.integers(1, 3)):
        places = [*_places(document)]
        inside, key = places[rng.integers(len(places))]
        way = rng.integers(4)
        if way == 0:
            del inside[key]
        elif way == 1:
            inside[key] = OTHERS[rng.integers(len(OTHERS))]
        elif way == 2:
            other, at = places[rng.integers(len(places))]
            found = other.get(at) if isinstance(other, dict) else (other or [0])[-1]
            inside[key] = copy.deepcopy(found)
        elif isinstance(inside[key], (int, float)):
            inside[key] = inside[key] + int(rng.integers(-3, 4))
        elif isinstance(inside[key], list):
            inside[key] = inside[key] * 2
    return packed(members | {JSON: json.dumps(document).encode()})


def _places(value):
    """Every place in a json value, as what it is in and its key there."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value)
    for key, each in [*pairs]:
        yield value, key
        if isinstance(each, (dict, list)) and each:
            yield from _places(each)


def _array_changed(data, rng):
    """One of the arrays has another shape, another type, or numbers that are none."""
    members = unpacked(data)
    names = [name for name in members if name != JSON]
    name = names[rng.integers(len(names))]
    array = np.load(io.BytesIO(members[name]))
    ways = (
        lambda: array[:-1],
        array.ravel,
        lambda: array.astype("f8"),
        lambda: array.astype("i8"),
        lambda: np.full(array.shape, np.nan),
        lambda: np.concatenate([array, array]),
        lambda: np.zeros((0, 3)),
        lambda: array.astype("U9"),
        lambda: np.asfortranarray(np.atleast_2d(array)),
        lambda: -array - 1 if array.dtype != bool else ~array,
    )
    return packed(members | {name: npy(ways[rng.integers(len(ways))]())})
