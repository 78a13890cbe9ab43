"""Formulas turned into tapes: lists of the calls that numpy was asked for, to be made again.

The activations and costs are written to be read. The fast loop runs them once on arrays that note
what is done with them, and from then on only repeats the notes: no interpreter between the calls,
nothing allocated, and each constant already an array of the right type, which numpy takes in half
the time of a Python number.
"""

from collections.abc import Callable
from functools import partial
from typing import Any, TypeAlias

import numpy as np

from nnviz.core.arrays import Array

Tape: TypeAlias = list[tuple[Callable[..., Any], tuple[Any, ...]]]

# These want ``out`` by name, and are four times as slow where one side is a single number.
EXTREMES = (np.maximum, np.minimum)


def noted(formula: Callable[..., Any], *operands: Any) -> Tape:
    """The calls that ``formula(*operands)`` makes, none of them made yet.

    The formula may use ufuncs, sums and maxima along an axis, and ``fill``. What it does not write
    to one of its operands goes to memory that belongs to the tape; only its shape and type are
    found out by trying, on ones.
    """
    tape: Tape = []
    formula(*(_noting(o, tape) if isinstance(o, np.ndarray) else o for o in operands))
    return tape


class _Noted(np.ndarray[Any, Any]):
    """A view of an array that writes down what it is used for instead of doing it."""

    tape: Tape

    def __array_finalize__(self, source: Any) -> None:
        if isinstance(source, _Noted):
            self.tape = source.tape

    def __array_ufunc__(
        self, ufunc: np.ufunc, method: str, *inputs: Any, out: Any = None, **options: Any
    ) -> Any:
        operands = tuple(_plain(value, self.dtype) for value in inputs)
        if method == "reduce":
            target = self._note_reduction(ufunc, operands[0], out, options)
        elif method == "__call__" and not options:
            target = self._note_call(ufunc, operands, out)
        else:
            raise TypeError(f"np.{ufunc.__name__}.{method} cannot be noted with {options}")
        return _noting(target, self.tape)

    def __array_function__(self, function: Any, types: Any, args: Any, kwargs: Any) -> Any:
        if function is not np.empty_like:
            raise TypeError(f"np.{function.__name__} is no ufunc and cannot be noted")
        return super().__array_function__(function, types, args, kwargs)

    def fill(self, value: float) -> None:
        """Noted like everything else."""
        self.tape.append((self.view(np.ndarray).fill, (value,)))

    def _note_call(self, ufunc: np.ufunc, operands: tuple[Array, ...], out: Any) -> Array:
        target: Array = ufunc(*map(np.ones_like, operands)) if out is None else _plain(out[0])
        if ufunc in EXTREMES:
            full = (np.full_like(target, o) if o.ndim == 0 else o for o in operands)
            self.tape.append((partial(ufunc, *full, out=target), ()))
        else:
            self.tape.append((ufunc, (*operands, target)))
        return target

    def _note_reduction(self, ufunc: np.ufunc, operand: Array, out: Any, options: Any) -> Array:
        axis, keep = options["axis"], options["keepdims"]
        result: Array = ufunc.reduce(np.ones_like(operand), axis=axis, keepdims=keep)
        target = result if out is None or out[0] is None else _plain(out[0])
        self.tape.append((ufunc.reduce, (operand, axis, None, target, keep)))
        return target


def _noting(array: Array, tape: Tape) -> _Noted:
    view = array.view(_Noted)
    view.tape = tape
    return view


def _plain(value: Any, dtype: Any = None) -> Array:
    """An operand as an ordinary array; a Python number takes the type of the others."""
    if isinstance(value, np.ndarray):
        return value.view(np.ndarray)
    return np.array(value, dtype=dtype)
