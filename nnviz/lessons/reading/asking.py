"""Reads which measure is asked for, with which arguments, and whether the designs have it."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, get_args, get_origin

from nnviz.core import Sentence
from nnviz.core.sentence import counted
from nnviz.lessons.lesson import Arguments, Design
from nnviz.lessons.measures.measure import Parameter
from nnviz.lessons.measures.table import MEASURES
from nnviz.lessons.reading.table import Table

_FARTHEST = 1_000_000
_LIMITS = {"votes": (1, 100)}
"""Of arguments that take long where they are large."""


def read_asked(
    table: Table, names: Iterable[str], forms: Sequence[Mapping[str, Design]]
) -> dict[str, Any]:
    """``measure``, ``arguments`` and ``of``; ``names`` are the measures to choose from.

    The design that is measured must be there in all these forms.
    """
    measure = table.word("measure", tuple(names))
    of = read_design_name(table, "of", forms)
    arguments = {
        name: _argument(table, name, parameter)
        for name, parameter in MEASURES[measure].parameters.items()
        if parameter.is_needed or name in table
    }
    for designs in forms:
        check_arguments(
            table, arguments, next(iter(designs.values())) if of is None else designs[of]
        )
    return {"measure": measure, "arguments": arguments, "of": of}


def read_design_name(table: Table, key: str, forms: Sequence[Mapping[str, Design]]) -> str | None:
    """The name of a design that all these forms have, or None."""
    return table.maybe_word(key, set.intersection(*(set(designs) for designs in forms)))


def check_arguments(table: Table, arguments: Arguments, design: Design) -> None:
    """That the design has such a layer, epoch, output or row of inputs."""
    sizes, epochs = design.spec.sizes, design.spec.epochs
    layers = len(sizes) - 1
    _check_whole(table, arguments, "layer", -layers, layers)
    _check_whole(table, arguments, "epoch", -1, epochs)
    _check_whole(table, arguments, "neuron", 1, sizes[-1])
    if "inputs" in arguments and len(arguments["inputs"]) != sizes[0]:
        raise table.error("inputs", _as_many(sizes[0]))
    if arguments.get("layer") == 0:
        raise table.error("layer", Sentence("layers count from 1, or from −1 at the end"))


def _as_many(count: int) -> Sentence:
    return counted(count, "there must be 1 number", "there must be {count} numbers")


def _check_whole(table: Table, arguments: Arguments, name: str, least: int, most: int) -> None:
    if name in arguments and not least <= arguments[name] <= most:
        raise table.error(
            name, Sentence("the design has {least} to {most:,}", least=least, most=most)
        )


def _argument(table: Table, name: str, parameter: Parameter) -> Any:
    kind = parameter.kind
    if get_origin(kind) is Literal:
        return table.word(name, get_args(kind))
    if kind is bool:
        return table.flag(name, default=False)
    if kind is int:
        return table.whole(name, *_LIMITS.get(name, (-_FARTHEST, _FARTHEST)))
    if kind is float:
        return table.number(name)
    values = table.raw(name)
    if not isinstance(values, list):
        raise table.error(name, Sentence("this must be a list of numbers"))
    return [table.as_number(name, value) for value in values]
