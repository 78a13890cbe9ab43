"""Trains designs in a process of its own, for a window: ``python -m nnviz.sweeps.apart``.

A line of json on stdin says which, `nnviz.sweeps.apart.background` writes it. The process ends when
stdin does, which it does too where the window is gone: what is finished is in the results file.
Whatever has to be told is a line of json on stdout: ``{"template": …, "values": {…}}``, a sentence,
the same as a ``notice`` where nothing is lost by it, that the file to go on with is ``gone``, or
what a search for a learning rate has found so far.
"""

import json
import os
import signal
import sys
from _thread import interrupt_main
from pathlib import Path
from threading import Thread
from typing import Any

from nnviz import paths
from nnviz.core import Spec
from nnviz.core.sentence import Sentence, SentenceError
from nnviz.data import load_for
from nnviz.sweeps import work
from nnviz.sweeps.apart.read_here import check_read
from nnviz.sweeps.eta import finding
from nnviz.sweeps.results import Results
from nnviz.sweeps.running import running
from nnviz.sweeps.sweep import Sweep


def main() -> int:
    """Run what is not done yet; 0 well, 1 where something has to be told, 130 interrupted."""
    signal.signal(signal.SIGINT, signal.default_int_handler)  # whoever started all may ignore it
    asked = json.loads(sys.stdin.readline())
    Thread(target=_end_with_stdin, daemon=True).start()
    try:
        if "eta" in asked:
            _find_eta(Spec.from_dict(asked["eta"]), asked["content"])
        else:
            _run(asked)
    except KeyboardInterrupt:
        return 130
    except SentenceError as error:
        _write(error.sentence.as_dict())
        return 1
    return 0


def _run(asked: dict[str, Any]) -> None:
    sweep, path = Sweep.from_dict(asked["sweep"]), Path(asked["results"])
    check_read(sweep.base.data, asked["content"])
    if asked["goes_on"] and paths.is_missing(path):
        _write({"gone": True})  # who asks knows the runs that are done, and writes them again
        return
    results, runs = Results(path, sweep, _tell_lost), None
    try:
        wanted = [*map(Spec.from_dict, asked["designs"])] or [*sweep.specs]
        left = [spec for spec in wanted if spec not in results.runs]
        if asked["jobs"] == 1:
            work.give_way()
        runs = running(left, jobs=asked["jobs"])
        for done in runs:
            results.keep(done)
            if not done.lasts:
                _write(Sentence("{reason}", reason=done.outcome).as_dict())
    finally:
        if runs is not None:
            runs.close()
        results.close()


def _tell_lost(said: Sentence) -> None:
    _write({"notice": said.as_dict()})


def _find_eta(spec: Spec, content: str) -> None:
    """Tell what is known after each trial."""
    check_read(spec.data, content)
    work.give_way()
    for found in finding(spec, load_for(spec)):
        _write(found.as_dict())


def _end_with_stdin() -> None:
    sys.stdin.read()
    interrupt_main()


def _write(said: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    status = main()
    sys.stdout.flush()
    os._exit(status)  # the thread that waits for stdin would keep the interpreter
