"""Trains many designs at a time: joblib does, in processes of its own or on a Dask cluster."""

import os
import secrets
import signal
import warnings
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from socket import create_connection
from threading import current_thread, main_thread
from typing import Any

from nnviz.core import Spec
from nnviz.data import Dataset, load_for
from nnviz.sweeps import work
from nnviz.sweeps.errors import SweepError, WorkerLostError
from nnviz.sweeps.runs import Run

MAPPED_BYTES = 100_000
"""Arrays that are larger are mapped into the memory of all workers instead of copied."""
_PATIENCE_S = 10
"""How long a cluster's scheduler is waited for."""


def cores() -> int:
    """How many processes can work at a time."""
    from joblib import cpu_count

    return int(cpu_count())


def running(
    specs: Sequence[Spec],
    *,
    jobs: int | None = None,
    cluster: str | None = None,
    dataset: Dataset | None = None,
) -> Generator[Run, None, None]:
    """Every design's run as it ends, in any order; whoever leaves ends those that have begun.

    At most ``jobs`` run at a time, as many as there are cores where that is not said; or those that
    a Dask ``cluster`` has room for, whose scheduler's address it is. ``dataset`` is the one of the
    first design, if it is there already. Raises DataError where data that all share cannot be
    read, SweepError where there is no such cluster, WorkerLostError where a worker was ended from
    outside.
    """
    if not specs:
        return
    given = _given(specs, dataset)
    sweep = secrets.token_hex(8)
    try:
        with _parallel(min(jobs or cores(), len(specs)), cluster, given) as parallel:
            from joblib import delayed

            calls = (delayed(work.trained)(sweep, spec, given) for spec in specs)
            with _uninterrupted():
                runs = parallel(calls)
            yield from _left_quietly(runs)
    finally:
        work.let_go()


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Processes that begin now ignore Ctrl-C from their first moment, long before `work.begin`:
    they would print where they were, in the midst of imports.

    So does this one meanwhile, for about 20 ms; nothing else is handed on to a new process.
    """
    if current_thread() is not main_thread():  # no other one hears of it
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _left_quietly(runs: Generator[Run, None, None]) -> Generator[Run, None, None]:
    """All of them; joblib warns of whoever leaves early, who knows."""
    try:
        for run in runs:  # noqa: UP028, it would be left before that
            yield run
    finally:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            runs.close()


def _given(specs: Sequence[Spec], dataset: Dataset | None) -> Dataset | None:
    """The data that all designs share, if they do and if it can be sent; else each worker loads."""
    if len({work.data_key(spec) for spec in specs}) > 1:
        return None
    dataset = load_for(specs[0]) if dataset is None else dataset
    return dataset if work.can_be_given(dataset) else None


@contextmanager
def _parallel(jobs: int, cluster: str | None, given: Dataset | None) -> Iterator[Any]:
    if cluster is not None:
        with _on_cluster(cluster, given) as parallel:
            yield parallel
        return
    from joblib import Parallel, parallel_config
    from joblib.externals.loky import get_reusable_executor
    from joblib.externals.loky.process_executor import TerminatedWorkerError

    begun = {"initializer": work.begin, "initargs": (os.getpid(),)}
    options: dict[str, Any] = begun | {"inner_max_num_threads": 1}
    with parallel_config("loky", n_jobs=jobs, **options):
        made = Parallel(**_HOW)
    try:
        with made as parallel:
            yield parallel
            if jobs > 1:  # before joblib lets go of what is mapped: it waits a second for workers
                get_reusable_executor(reuse=True).shutdown()
    except TerminatedWorkerError:
        raise WorkerLostError(
            "A process that trained was ended from outside, perhaps for want of memory: what is "
            "done is kept, start again to go on, with fewer jobs."
        ) from None


_HOW: dict[str, Any] = {
    "return_as": "generator_unordered",
    "batch_size": 1,
    "max_nbytes": MAPPED_BYTES,
}


@contextmanager
def _on_cluster(address: str, given: Dataset | None) -> Iterator[Any]:
    try:
        from distributed import Client
    except ImportError:
        raise SweepError("A cluster needs Dask: install nnviz[cluster].") from None
    from joblib import Parallel, parallel_config

    _check_there(address)
    make: Any = Client  # whose types are not told
    client = make(address, timeout=_PATIENCE_S, set_as_default=False)
    with client:
        scatter = [] if given is None else [given]
        with parallel_config("dask", n_jobs=-1, client=client, scatter=scatter):
            parallel = Parallel(**_HOW)
        yield parallel


def _check_there(address: str) -> None:
    """Dask itself would wait for long, and complain when it is let go of."""
    from distributed.comm.addressing import get_address_host_port

    parts: Any = get_address_host_port  # whose types are not told
    try:
        create_connection(parts(address, strict=True), timeout=_PATIENCE_S).close()
    except (OSError, ValueError, NotImplementedError):
        raise SweepError(
            "There is no scheduler of Dask at {address}: start one, or correct it.", address=address
        ) from None
