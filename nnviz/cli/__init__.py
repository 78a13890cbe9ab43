"""The command line: the window, ``nnviz train`` and ``nnviz classify``.

Importing this loads neither numpy nor Qt; each command loads what it needs.
"""

from nnviz.cli.command import main

__all__ = ["main"]
