"""Options that say where many runs are trained, and their progress on stderr."""

import argparse
import sys
from collections.abc import Iterator, Sequence

from tqdm import tqdm

from nnviz.cli.errors import FAILED, CommandError
from nnviz.cli.output import perhaps_unread
from nnviz.cli.whole import add_jobs_option
from nnviz.core import Spec
from nnviz.core.sentence import without_stop
from nnviz.data import Dataset
from nnviz.sweeps.errors import WorkerLostError
from nnviz.sweeps.figures import MEASURES
from nnviz.sweeps.running import running
from nnviz.sweeps.runs import Run


def add_worker_options(parser: argparse.ArgumentParser) -> None:
    """How many processes, or which cluster; by what runs are measured; json or a table."""
    add_jobs_option(parser)
    parser.add_argument(
        "--cluster",
        metavar="ADDRESS",
        help="train on the Dask cluster with this scheduler, such as tcp://10.0.0.5:8786",
    )
    parser.add_argument(
        "--measure",
        choices=tuple(MEASURES),
        default="best",
        help="which epoch counts: the best, the last, or the mean of the last 5 (default: best)",
    )
    parser.add_argument("--json", action="store_true", help="as json, on stdout")


def watched(
    specs: Sequence[Spec], options: argparse.Namespace, dataset: Dataset | None = None
) -> Iterator[Run]:
    """Every run as it ends; a bar for people, a line a run for everyone else."""
    moves = sys.stderr.isatty()
    bar = tqdm(
        total=len(specs), file=sys.stderr, disable=not moves, dynamic_ncols=True, unit=" runs"
    )
    runs = running(specs, jobs=options.jobs, cluster=options.cluster, dataset=dataset)
    try:
        for done, run in enumerate(runs, 1):
            yield run
            with perhaps_unread():
                bar.update()
                if not moves:
                    outcome = without_stop(run.outcome)
                    sys.stderr.write(f"{done} of {len(specs)}: {outcome}, {run.seconds:.1f} s\n")
    except WorkerLostError as error:
        raise CommandError(str(error), FAILED) from error
    finally:
        runs.close()
        with perhaps_unread():
            bar.close()
