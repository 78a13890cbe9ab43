"""Where ``nnviz`` starts: one thread for BLAS, then the command line."""

import os
import sys

# Two threads are many times slower than one for matrices of this size; numpy reads these when it
# is imported, so nothing above or in this module may import it.
for _variable in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_variable, "1")


def main() -> int:
    """Run the command line; returns the exit status."""
    from nnviz.cli import main as run

    return run(sys.argv[1:], _open_window)


def _open_window(*shared: str, demo: bool = False) -> int:
    """With a code or a file, if one was named; ``demo``: the one for visitors."""
    from nnviz import app

    return app.main_demo(shared) if demo else app.main(shared)


if __name__ == "__main__":
    sys.exit(main())
