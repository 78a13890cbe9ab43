"""Where the bundled program starts: nnviz, or what nnviz starts in a process of its own.

A bundle has no ``python``: its program is what stands in ``sys.executable``, and it is asked what
Python would be, by nnviz and by joblib. So it understands ``-m MODULE``, ``-c CODE`` and
``-P SCRIPT`` as Python does; everything else is nnviz's.
"""

import re
import runpy
import sys
from multiprocessing import freeze_support

FLAG = re.compile(r"-[BEIOSsu]+|-P")
"""Python's, of which none changes what a bundle does."""


def main(arguments: list[str]) -> None:
    """Run what these arguments ask for; ends by SystemExit."""
    rest = list(arguments)
    while rest and FLAG.fullmatch(rest[0]):
        rest.pop(0)
    match rest:
        case ["-c", code, *_]:
            sys.argv = rest
            exec(code, {"__name__": "__main__"})  # noqa: S102, as Python does
        case ["-m", "nnviz", *_]:
            sys.argv = rest[1:]
            _nnviz()
        case ["-m", module, *_]:
            sys.argv = rest[1:]
            runpy.run_module(module, run_name="__main__", alter_sys=True)
        case [script, *_] if len(rest) < len(arguments):
            sys.argv = rest
            runpy.run_path(script, run_name="__main__")
        case _:
            _nnviz()


def _nnviz() -> None:
    from nnviz.__main__ import main

    sys.exit(main())


if __name__ == "__main__":
    freeze_support()
    main(sys.argv[1:])
