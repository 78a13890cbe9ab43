"""Whether memory grows as training goes on: long runs with snapshots taken now and then."""

from tests.benchmarks.processes import run

GOAL_MB = 5
RUNS = {
    "mnist": "1,000 epochs of 1,000 images",
    "xor": "100,000 epochs of XOR",
}


def main():
    """Each run in a process of its own; skipped by name where its data is missing."""
    print(f"\nMemory as training goes on (goal: at most {GOAL_MB} MB more from epoch 50 on)")
    for name, label in RUNS.items():
        print(f"  {label}: {_told(run('tests.benchmarks.growth_run', name))}")


def _told(resident):
    """``resident`` are MB by epoch, the first after 50 epochs."""
    if not resident:
        return "skipped, MNIST is not here (NNVIZ_MNIST)"
    start, end = resident["50"], max(resident.values())
    marks = ", ".join(f"{mb:.1f} MB at {int(epoch):,}" for epoch, mb in resident.items())
    verdict = "yes" if end - start <= GOAL_MB else "NO"
    return f"{end - start:+.1f} MB  {verdict}\n    {marks}"
