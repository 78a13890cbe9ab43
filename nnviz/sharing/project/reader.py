"""Values of json and arrays, by their types: nothing comes of a file but what they say."""

import math
from array import array
from collections.abc import Mapping
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

import numpy as np
from numpy.typing import NDArray

from nnviz.core import Network, Spec
from nnviz.core.arrays import Array
from nnviz.core.sentence import Sentence
from nnviz.courtesy import rest
from nnviz.files.own_data import Chosen, with_data_found
from nnviz.sharing.project.kinds import RandomState, States, UnfitError, members, parts, written
from nnviz.sharing.project.points import LATER
from nnviz.sharing.project.suspect import generator, sentence

_WILD = {"nan": math.nan, "inf": math.inf, "-inf": -math.inf}
_CODES = {"int64": "q", "float64": "d"}


class Reader:
    """Turns what Writer has made back; ``used`` are the names of the arrays that were taken.

    Designs find their data from where the ``file`` is, or as they were ``chosen``.

    Raises UnfitError, or another ValueError, where it is something else.
    """

    def __init__(
        self,
        states: States,
        arrays: Mapping[str, Array],
        file: Path,
        chosen: Chosen | None = None,
    ) -> None:
        self._states, self._arrays, self._file, self._chosen = states, arrays, file, chosen
        self.used: set[str] = set()

    def value(self, plain: Any, kind: Any) -> Any:
        """The value of that type."""
        origin, kinds = get_origin(kind), get_args(kind)
        if origin in (Union, UnionType):
            return self._one_of(plain, kinds)
        if origin is np.ndarray or origin is NDArray:  # an alias of its own from numpy 2.5 on
            return self._array(plain)
        if kind is array:
            return self._numbers(plain)
        if origin is not None:
            return self._several(plain, origin, kinds)
        if kind in (Any, NoneType, bool, int, float, str):
            return _single(plain, kind)
        return self._object(plain, kind)

    def _several(self, plain: Any, origin: Any, kinds: tuple[Any, ...]) -> Any:
        """A list, a tuple, a set or a dict."""
        rest()
        if origin is dict:
            found = _of_type(plain, dict)
            return {kinds[0](key): self.value(each, kinds[1]) for key, each in found.items()}
        inside = _of_type(plain, list)
        pairs = zip(inside, members(kinds, len(inside)), strict=True)
        return origin([self.value(each, of) for each, of in pairs])

    def _one_of(self, plain: Any, kinds: tuple[Any, ...]) -> Any:
        if plain is None and NoneType in kinds:
            return None
        *others, last = [kind for kind in kinds if kind is not NoneType]
        for kind in others:
            try:
                return self.value(plain, kind)
            except ValueError:
                continue
        return self.value(plain, last)

    def _object(self, plain: Any, kind: Any) -> Any:
        if kind is Spec:
            return with_data_found(Spec.from_dict(plain), self._file, self._chosen)
        if kind is Network:
            return self._network(plain)
        if kind is Sentence:
            return sentence(plain)
        if kind is np.random.Generator:
            return generator(plain)
        if kind is RandomState:
            return generator(plain).bit_generator.state
        kinds, found = parts(kind, self._states), _of_type(plain, dict)
        for key in LATER.get(kind, ()):
            if key not in found:
                kinds = {name: of for name, of in kinds.items() if name != key}
        if set(found) != set(map(written, kinds)):
            raise UnfitError(f"other keys in {kind.__name__}: {sorted(found)!r:.200}")
        state = {key: self.value(found[written(key)], of) for key, of in kinds.items()}
        return self._in_state(kind, state) if kind in self._states else kind(**state)

    def _in_state(self, kind: Any, state: dict[str, Any]) -> Any:
        value = kind.__new__(kind)
        state |= {name: None for name, of in self._states[kind].items() if of is NoneType}
        if hasattr(value, "__setstate__"):
            value.__setstate__(state)
        else:
            vars(value).update(state)
        return value

    def _network(self, plain: Any) -> Network:
        if set(_of_type(plain, dict)) != {"weights", "biases", "activations"}:
            raise UnfitError("other keys in a network")
        *hidden, output = self.value(plain["activations"], list[str])
        weights, biases = (self.value(plain[key], list[Array]) for key in ("weights", "biases"))
        if len({each.dtype for each in (*weights, *biases)}) != 1:
            raise UnfitError("a network of several precisions")
        activation = hidden[0] if len(set(hidden)) == 1 else hidden or "sigmoid"
        return Network(weights, biases, activation=activation, output=output)

    def _array(self, name: Any) -> Array:
        if not isinstance(name, str) or name not in self._arrays:
            raise UnfitError(f"no array {name!r:.60}")
        self.used.add(name)
        return self._arrays[name]

    def _numbers(self, name: Any) -> "array[Any]":
        values = self._array(name)
        if values.ndim != 1 or values.dtype.name not in _CODES:
            raise UnfitError(f"no row of numbers: {name}")
        return array(_CODES[values.dtype.name], values.tobytes())


def _of_type(plain: Any, kind: type) -> Any:
    if not isinstance(plain, kind):
        raise UnfitError(f"no {kind.__name__}: {plain!r:.60}")
    return plain


def _single(plain: Any, kind: Any) -> Any:
    """A value that is not made of others; of any type it may be a row of such."""
    if kind is Any:
        if isinstance(plain, dict):
            raise UnfitError("an object where a value should be")
        return tuple(_single(each, kind) for each in plain) if isinstance(plain, list) else plain
    if kind is float:
        if isinstance(plain, str) and plain in _WILD:
            return _WILD[plain]
        if isinstance(plain, int) and not isinstance(plain, bool):
            return plain
    if type(plain) is not kind:
        raise UnfitError(f"no {kind.__name__}: {plain!r:.60}")
    return plain
