"""A network in a file that training begins with, instead of weights drawn from the seed."""

from pathlib import Path
from typing import Any

from nnviz.cli.errors import CommandError
from nnviz.cli.options import option_of
from nnviz.core import Network
from nnviz.files import read_network


def begun(path: Path, values: dict[str, Any]) -> tuple[dict[str, Any], Network]:
    """The values of Spec's fields with those that the network in the file decides, and the network.

    Raises FileError where it cannot be read, CommandError where a value contradicts it.
    """
    saved = read_network(path)
    network = saved.network
    activations = network.activations[:-1]
    for name, own in (("sizes", network.sizes), ("output", network.output)):
        if values.get(name, own) != own:
            raise _contradicts(path, name)
    given = values.get("activation", activations)
    if (given,) * len(activations) != activations and given != activations:
        raise _contradicts(path, "activation")
    if not values.get("use_biases", True) and any(b.any() for b in network.biases):
        raise CommandError(f"--start: {path} has biases: leave out --no-use-biases.")
    one = activations[0] if len(set(activations)) == 1 else activations
    decided: dict[str, Any] = {"sizes": network.sizes, "output": network.output, "cost": saved.cost}
    if activations:
        decided["activation"] = one
    return decided | values, network


def _contradicts(path: Path, name: str) -> CommandError:
    return CommandError(f"--start: {path} has another {name}: leave out {option_of(name)}.")
