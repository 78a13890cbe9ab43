"""Many runs: how much two jobs bring, what workers cost, and that nothing is lost when they end.

With names after it these parts alone: speed, killed, cluster, eta, window. All need some minutes.
"""

import dataclasses
import os
import random
import signal
import subprocess
import sys
import tempfile
from contextlib import ExitStack, contextmanager
from pathlib import Path
from socket import socket
from statistics import median
from time import monotonic, sleep

from nnviz.core import Spec, train
from nnviz.core.metrics import explained
from nnviz.data import load_for
from nnviz.data.designs import fitting, usual_design
from nnviz.sweeps.axis import Axis
from nnviz.sweeps.eta import finding
from nnviz.sweeps.results import load_results
from nnviz.sweeps.running import running
from nnviz.sweeps.sweep import Sweep
from tests.benchmarks.book_data import mnist
from tests.benchmarks.goals import Figure, summary
from tests.benchmarks.processes import ROOT, run, screen

BOOK = Spec(data="mnist", sizes=(784, 30, 10), output="sigmoid", cost="cross-entropy", epochs=3)
PAIRS, KILLS = 3, 20
SECONDS = 4
KILLED = ("--data", "spiral", "--epochs", "12", "--axis", "learning_rate=0.01:1:log:40")
SEVEN = (0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0)


def main(names=()):
    parts = {
        "speed": _speed,
        "killed": _killed,
        "cluster": _cluster,
        "eta": _eta,
        "window": _window,
    }
    figures = [figure for name in names or parts for figure in parts[name]()]
    print(summary(figures))


def _told(*figures):
    for figure in figures:
        print(f"  {figure.name}: {figure}", flush=True)
    return figures


def _speed():
    """24 cells of chapter 3's network for 3 epochs, with one job and with two, pair by pair."""
    print("\n24 runs of [784, 30, 10] for 3 epochs each")
    if mnist() is None:
        print("  skipped, MNIST is not here (NNVIZ_MNIST)")
        return ()
    measured = [[run("tests.benchmarks.sweeps_run", jobs) for jobs in (1, 2)] for _ in range(PAIRS)]
    for one, two in measured:
        print(f"  one job {one['wall']:.1f} s, two {two['wall']:.1f} s", flush=True)
    ratios = sorted(one["wall"] / two["wall"] for one, two in measured)
    twos = [two for _, two in measured]
    return _told(
        Figure("two jobs", "{} times as fast as one", ratios[PAIRS // 2], at_least=1.75),
        Figure("start", "{} s until workers work", min(t["start"] for t in twos), at_most=2.5),
        Figure("memory", "{} MB a worker", max(t["memory"] for t in twos), at_most=180),
        Figure("overhead", "{} % beside the runs", min(t["overhead"] for t in twos), at_most=3),
    )


def _command(path, *arguments):
    command = [sys.executable, "-m", "nnviz", "sweep", *arguments, "--results", str(path)]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    return subprocess.Popen(command, cwd=ROOT, **quiet)


def _killed():
    """kill −9 at random moments; then it ends, and every run is there once."""
    print(f"\nA sweep of 40 runs that is killed {KILLS} times, at random moments")
    chance, counts = random.Random(1), [0]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "killed.jsonl"
        for _ in range(KILLS):
            program = _command(path, *KILLED, "--jobs", "2")
            before = counts[-1]
            _wait(lambda: program.poll() is not None or _lines(path) > before + 1, 60)  # noqa: B023
            sleep(chance.uniform(0, 0.4))
            program.kill()
            program.wait()
            counts.append(len(load_results(path).runs) if _lines(path) else 0)
        assert counts == sorted(counts), counts
        assert _command(path, *KILLED, "--jobs", "2").wait(300) == 0
        kept, lines = load_results(path), _lines(path)
    print(f"  runs kept after each: {', '.join(map(str, counts[1:]))}")
    same = all(kept.runs[spec].history == _history(spec) for spec in [*kept.runs][:3])
    return _told(
        Figure("kept", "{} runs of 40 in the end", len(kept.runs), at_least=40),
        Figure("again", "{} runs done twice", lines - 1 - len(kept.runs), at_most=0),
        Figure("same", "{}: as trained alone, to the bit", float(same), at_least=1),
    )


def _lines(path):
    return path.read_bytes().count(b"\n") if path.exists() else 0


def _wait(until, seconds):
    end = monotonic() + seconds
    while not until() and monotonic() < end:
        sleep(0.01)


def _answers(port):
    with socket() as asked:
        return asked.connect_ex(("127.0.0.1", port)) == 0


def _history(spec):
    *_, last = train(spec, load_for(spec))
    return last.history


@contextmanager
def _started(*command):
    with subprocess.Popen(
        [sys.executable, "-m", *command],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as program:
        try:
            yield program
        finally:
            os.killpg(program.pid, signal.SIGKILL)


def _cluster():
    """A scheduler and two workers from the command line; one is killed −9 in the middle."""
    print("\nA Dask cluster on loopback, one of whose two workers is killed")
    spec = dataclasses.replace(usual_design("spiral"), epochs=40)
    sweep = Sweep(spec, (Axis("learning_rate", tuple(0.05 * n for n in range(1, 17))),))
    address = "tcp://127.0.0.1:18786"
    with ExitStack() as stack, tempfile.TemporaryDirectory() as folder:
        there = ("--host", "127.0.0.1", "--port", "18786", "--no-dashboard")
        stack.enter_context(_started("distributed.cli.dask_scheduler", *there))
        _wait(lambda: _answers(18786), 30)
        worker = "distributed.cli.dask_worker", address, "--nthreads", "1", "--no-dashboard"
        places = [Path(folder) / name for name in "ab"]
        first, _ = (
            stack.enter_context(_started(*worker, "--no-nanny", "--local-directory", str(place)))
            for place in places
        )
        runs = {}
        for done in running(tuple(sweep.specs), cluster=address):
            runs[done.spec] = done
            if len(runs) == sweep.runs // 3:
                first.kill()
    same = all(runs[each].history == _history(each) for each in [*sweep.specs][::5])
    return _told(
        Figure("cluster", "{} runs of 16", len(runs), at_least=sweep.runs),
        Figure("same", "{}: as trained alone, to the bit", float(same), at_least=1),
    )


def _window():
    """Its training and how late its timer is while a sweep runs on the other core, by turns."""
    print("\nTraining in the window, alone and beside a sweep on the core that is left")
    with screen() as (_, environment):
        surroundings = {**environment, "NNVIZ_DATA": environment["NNVIZ_CONFIG"]}
        pairs = [
            [
                run("tests.benchmarks.window_run", SECONDS, "", what, environment=surroundings)
                for what in ("", "sweep")
            ]
            for _ in range(PAIRS)
        ]
    for alone, beside in pairs:
        speeds = [each["images_per_second"] for each in (alone, beside)]
        late = [each["late_ms"]["p95"] for each in (alone, beside)]
        print("  images/s {:,.0f} and {:,.0f}, p95 {:.1f} and {:.1f} ms".format(*speeds, *late))
    ratios = [b["images_per_second"] / a["images_per_second"] for a, b in pairs]
    late = [beside["late_ms"]["p95"] for _, beside in pairs]
    return _told(
        Figure("training", "{} of what it is alone", median(ratios), at_least=0.8),
        Figure("lateness", "p95 {} ms beside a sweep", median(late), at_most=16),
    )


def _eta():
    """The η that is proposed, and how far a run with it stays behind the best of seven."""
    print(f"\nη found, against the best of {', '.join(map(str, SEVEN))}")
    if mnist() is not None:
        *_, found = finding(BOOK, mnist())
        yield from _told(
            Figure("mnist", "proposes {}", found.proposal, at_most=1),
            Figure("mnist", "proposes {}", found.proposal, at_least=0.1),
        )
    for name in ("xor", "spiral", "iris", "penguins", "diabetes"):
        spec = dataclasses.replace(usual_design(name), schedule="constant")
        dataset = load_for(spec)
        spec = spec if dataset.table is None else fitting(spec, dataset)
        *_, found = finding(spec, dataset)
        behind = max(_best(spec, dataset, eta) for eta in SEVEN)
        behind -= _best(spec, dataset, found.proposal)
        words = f"η {found.proposal:g} is {{}} points behind"
        yield from _told(Figure(name, words, 100 * behind, at_most=1))


def _best(spec, dataset, eta):
    """The best accuracy, or the best R² of values."""
    *_, last = train(dataclasses.replace(spec, learning_rate=eta), dataset)
    if dataset.kind == "values":
        targets = dataset.validation.targets
        shares = (explained(r.validation_squared_error, targets) for r in last.history)
    else:
        shares = (
            r.training_accuracy if r.validation_accuracy is None else r.validation_accuracy
            for r in last.history
        )
    return max((share for share in shares if share is not None), default=0.0)
