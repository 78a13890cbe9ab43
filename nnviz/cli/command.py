"""Finds the command, runs it, and turns every expected end into a status and one sentence."""

import argparse
import importlib
from collections.abc import Callable, Sequence

import nnviz
from nnviz.cli.errors import FAILED, INTERRUPTED, CommandError, Parser
from nnviz.cli.output import complain, make_writable, say

COMMANDS = {
    "train": "train a network without the window",
    "data": "say what a table or pictures of one's own are taken for",
    "classify": "say which digit a picture or a drawing shows",
    "download": "get MNIST or Fashion-MNIST over the network",
    "lessons": "list the lessons of the course",
    "lesson": "run a lesson and say whether it is reproduced",
    "sweep": "train one design with many values of one or two settings",
    "compare": "say whether one design is better than another, over several seeds",
    "export": "write a network for NumPy, PyTorch, ONNX or as a web page",
    "open": "open the window with a code or a file that was shared",
    "film": "train a network and make a film of it",
    "demo": "open a window for visitors, who draw digits that a network reads",
    "find-eta": "look for a learning rate that suits a design",
}
_HOMES = {
    "open": "sharing.open",
    "demo": "sharing.demo",
    "film": "sharing.film",
    "export": "sharing.export",
    "sweep": "sweeps.sweep",
    "compare": "sweeps.compare",
    "find-eta": "sweeps.find_eta",
}
"""Where commands are that do not stand beside this one."""

_IN_WINDOW = {"demo", "open"}
"""Commands that open a window, and are given how."""


def main(arguments: Sequence[str], open_window: Callable[..., int] | None = None) -> int:
    """Run ``nnviz`` with these arguments; returns the exit status.

    0 went well, 130 was interrupted; 1 and 2 are as `nnviz.cli.errors` says. Where there
    is no command ``open_window`` is called, and its status returned; it may be given what is to be
    opened in the window.
    """
    make_writable()
    try:
        return _run(arguments, open_window)
    except CommandError as error:
        complain(str(error))
        return error.status
    except MemoryError:
        complain("There is not enough memory for this: use smaller layers or less data.")
        return FAILED
    except KeyboardInterrupt:
        complain("Interrupted.")
        return INTERRUPTED


def _run(arguments: Sequence[str], open_window: Callable[..., int] | None) -> int:
    try:
        status = _dispatch(arguments, open_window)
    except SystemExit as finished:  # how argparse ends after --help and --version
        status = int(finished.code or 0)
    say("")
    return status


def _dispatch(arguments: Sequence[str], open_window: Callable[..., int] | None) -> int:
    if arguments and arguments[0] in COMMANDS:
        home = _HOMES.get(arguments[0], arguments[0])
        command = importlib.import_module(f"nnviz.cli.{home}")
        if arguments[0] in _IN_WINDOW:
            return int(command.run(arguments[1:], open_window))
        return int(command.run(arguments[1:]))
    if not arguments and open_window is not None:
        return open_window()  # sooner than with a parser
    parser = _parser()
    if arguments and not arguments[0].startswith("-"):
        parser.error(f"there is no command {arguments[0] or 'without a name'}")
    parser.parse_args(arguments)
    if open_window is None:
        raise CommandError(f"Name a command: {' or '.join(COMMANDS)}.")
    return open_window()


def _parser() -> Parser:
    commands = "\n".join(f"  {name:10} {help}" for name, help in COMMANDS.items())
    parser = Parser(
        "nnviz",
        usage="nnviz [-h] [--version] [command …]",
        description="Watch a small neural network learn. Without a command the window opens.",
        epilog=f"commands:\n{commands}\n\n'nnviz train --help' and so on say more.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"nnviz {nnviz.__version__}")
    return parser
