"""Memory of the window with MNIST loaded and training, beside a bare Qt window."""

import os
from pathlib import Path

from tests.benchmarks.processes import run, screen


def main():
    """Needs MNIST in NNVIZ_MNIST or NNVIZ_TEST_DATA/mnist; skipped by name without it."""
    folder = os.environ.get("NNVIZ_MNIST") or f"{os.environ.get('NNVIZ_TEST_DATA', '')}/mnist"
    if not Path(folder).is_dir():
        print("\nMemory: skipped, MNIST is not here (NNVIZ_MNIST)")
        return
    with screen() as (platform, environment):
        ours = run("tests.benchmarks.memory_run", folder, environment=environment)
        bare = run("tests.benchmarks.memory_run", "bare", environment=environment)
    print(f"\nMemory ({platform}), peak of all its processes")
    print(f"  window, MNIST, training      {ours['peak_mb']:10.0f} MB")
    print(f"  a bare window                {bare['peak_mb']:10.0f} MB")
