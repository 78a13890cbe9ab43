"""How long a launch takes: to a window that can be seen, to one that can train, to every page."""

import statistics
import tempfile
import time

from tests.benchmarks.processes import run, screen

ROUNDS = 7


def main():
    """Warm launches in turns with the peer's: a bare QMainWindow, with numpy imported.

    All times are from the start of the process, medians; those of pages are of their own.
    """
    with screen() as (platform, environment), tempfile.TemporaryDirectory() as bytecode:
        # Compiled once, as for everybody; also where the surroundings forbid to keep bytecode.
        environment = {**environment, "PYTHONPYCACHEPREFIX": bytecode}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        _launch(environment, "bare")
        _launch(environment)
        pairs = [(_launch(environment), _launch(environment, "bare")) for _ in range(ROUNDS)]
    ours, bare = zip(*pairs, strict=True)
    peer = _median(bare, "shown")
    shown, usable = _median(ours, "shown"), _median(ours, "usable")
    print(f"\nLaunch ({platform}, warm, digits cached), {ROUNDS} rounds")
    print(f"  a bare window and numpy      {peer:10.2f} s")
    print(f"  to a window that is shown    {shown:10.2f} s, times the bare one {shown / peer:6.2f}")
    print(
        f"  to one that can train        {usable:10.2f} s, times the bare one {usable / peer:6.2f}"
    )
    filled = _median(ours, "filled")
    print(
        f"  to one that is filled        {filled:10.2f} s, times the bare one {filled / peer:6.2f}"
    )
    print("  opening a page of the drawer for the first time:")
    for name in ours[0]["pages"]:
        milliseconds = statistics.median(r["pages"][name] for r in ours) * 1000
        print(f"    {name:24}   {milliseconds:10.0f} ms")


def _launch(environment, *peer):
    return run("tests.benchmarks.launch_run", time.monotonic(), *peer, environment=environment)


def _median(rounds, name):
    return statistics.median(r[name] for r in rounds)
