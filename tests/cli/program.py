"""Starts nnviz as a shell does."""

import os
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).parents[2]


def start(*arguments, **options):
    """The running program, its output as text."""
    paths = [str(PROJECT), os.environ.get("PYTHONPATH", "")]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, paths))}
    options = {
        "stdout": subprocess.PIPE,
        "stderr": subprocess.PIPE,
        "env": environment,
        "encoding": "utf-8",
    } | options
    return subprocess.Popen([sys.executable, "-m", "nnviz", *map(str, arguments)], **options)


def run(*arguments, **options):
    """Status, stdout and stderr of the program once it has ended."""
    with start(*arguments, **options) as process:
        out, err = process.communicate(timeout=60)
    return process.returncode, out, err
