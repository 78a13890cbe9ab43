"""Values as json and arrays, by their types: what ``reader`` turns back."""

import math
from array import array
from collections.abc import Mapping
from types import UnionType
from typing import Any, Union, get_args, get_origin

import numpy as np

from nnviz.core import Network, Spec
from nnviz.core.arrays import Array
from nnviz.core.sentence import Sentence
from nnviz.sharing.project.kinds import RandomState, States, members, parts, written
from nnviz.sharing.project.points import LATER


class Writer:
    """Turns values into plain ones, and keeps the ``arrays`` that are in them, each once.

    A number that is not finite becomes "nan", "inf" or "-inf".
    """

    def __init__(self, states: States) -> None:
        self._states = states
        self.arrays: dict[str, Array] = {}
        self._names: dict[int, str] = {}

    def plain(self, value: Any, kind: Any, name: str) -> Any:
        """``value``, of that type, as json knows it; its arrays are called ``name`` and more."""
        origin, kinds = get_origin(kind), get_args(kind)
        if isinstance(value, (np.ndarray, array)):
            return self._named(np.asarray(value), name, value)
        if value is None or isinstance(value, (bool, int, float, str)):
            is_wild = isinstance(value, float) and not math.isfinite(value)
            return str(value) if is_wild else value
        if origin in (Union, UnionType):
            return self.plain(value, _member(value, kinds), name)
        if origin in (tuple, list, frozenset):
            inside = sorted(value) if origin is frozenset else value
            pairs = enumerate(zip(inside, members(kinds, len(inside)), strict=True))
            return [self.plain(each, of, f"{name}.{at}") for at, (each, of) in pairs]
        if origin is dict:
            return {str(k): self.plain(v, kinds[1], f"{name}.{k}") for k, v in value.items()}
        return self._object(value, kind, name)

    def _object(self, value: Any, kind: Any, name: str) -> Any:
        match value:
            case Spec():
                return value.as_dict()
            case Network():
                return self._network(value, name)
            case Sentence():
                return self._sentence(value, name)
            case np.random.Generator():
                return dict(value.bit_generator.state)
        if kind is RandomState:
            return dict(value)
        state = _state(value) if kind not in self._states else value.__getstate__()
        return {
            written(key): self.plain(state[key], of, f"{name}.{written(key)}")
            for key, of in parts(kind, self._states).items()
            if key not in LATER.get(kind, ()) or state[key]
        }

    def _network(self, network: Network, name: str) -> dict[str, Any]:
        return {
            "weights": [self._named(w, f"{name}.w{at}") for at, w in enumerate(network.weights)],
            "biases": [self._named(b, f"{name}.b{at}") for at, b in enumerate(network.biases)],
            "activations": list(network.activations),
        }

    def _sentence(self, said: Sentence, name: str) -> dict[str, Any]:
        """Numbers and other sentences go into it as they are, and all else in words."""
        known = (type(None), bool, int, float, str, Sentence)
        values = {k: v if isinstance(v, known) else str(v) for k, v in said.values.items()}
        plain = {key: self.plain(value, type(value), name) for key, value in values.items()}
        return {"template": said.template, "values": plain}

    def _named(self, values: Array, name: str, known: object = None) -> str:
        key = id(values if known is None else known)
        if key not in self._names:
            self._names[key] = name
            self.arrays[name] = values
        return self._names[key]


def _member(value: Any, kinds: tuple[Any, ...]) -> Any:
    """The type, of several, that a value is of."""
    for kind in kinds:
        if isinstance(value, get_origin(kind) or kind):
            return kind
    raise TypeError(f"{value!r} is none of {kinds}")


def _state(value: Any) -> Mapping[str, Any]:
    return value._asdict() if isinstance(value, tuple) else vars(value)  # type: ignore[no-any-return,attr-defined]
