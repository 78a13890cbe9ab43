"""How long a launch takes: to a window that can be seen, and to one that can be used."""

import statistics

from tests.benchmarks.processes import run, screen

ROUNDS = 5


def main():
    """Warm launches; the peer is a bare Qt window with one empty plot."""
    with screen() as (platform, environment):
        run("tests.benchmarks.launch_run", environment=environment)
        ours, bare = [], []
        for _ in range(ROUNDS):
            ours.append(run("tests.benchmarks.launch_run", environment=environment))
            bare.append(run("tests.benchmarks.launch_run", "bare", environment=environment))
    visible, usable, peer = (
        statistics.median(values)
        for values in (
            [r["visible"] for r in ours],
            [r["usable"] for r in ours],
            [r["visible"] for r in bare],
        )
    )
    print(f"\nLaunch ({platform}, warm, digits cached), {ROUNDS} rounds")
    print(f"  to a visible window          {visible:10.2f} s")
    print(f"  to a usable one              {usable:10.2f} s")
    print(f"  a bare window with one plot  {peer:10.2f} s")
    print(f"  ratio visible / bare         {visible / peer:10.2f}")
