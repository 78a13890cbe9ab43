"""Finds the command, runs it, and turns every expected end into a status and one sentence."""

import argparse
import importlib
from collections.abc import Sequence

import nnviz
from nnviz.cli.errors import FAILED, INTERRUPTED, CommandError, Parser
from nnviz.cli.output import complain, make_writable, say

COMMANDS = {
    "train": "train a network without the window",
    "classify": "say which digit a picture or a drawing shows",
}


def main(arguments: Sequence[str]) -> int:
    """Run ``nnviz`` with these arguments; returns the exit status.

    0 went well, 1 a run that failed, 2 a request that made no sense, 130 interrupted.
    """
    make_writable()
    try:
        return _run(arguments)
    except CommandError as error:
        complain(str(error))
        return error.status
    except MemoryError:
        complain("There is not enough memory for this: use smaller layers or less data.")
        return FAILED
    except KeyboardInterrupt:
        complain("Interrupted.")
        return INTERRUPTED


def _run(arguments: Sequence[str]) -> int:
    try:
        status = _dispatch(arguments)
    except SystemExit as finished:  # how argparse ends after --help and --version
        status = int(finished.code or 0)
    say("")
    return status


def _dispatch(arguments: Sequence[str]) -> int:
    if arguments and arguments[0] in COMMANDS:
        command = importlib.import_module(f"nnviz.cli.{arguments[0]}")
        return int(command.run(arguments[1:]))
    _parser().parse_args(arguments)
    return _open_window()


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


def _open_window() -> int:
    from nnviz import app

    return app.main([])
