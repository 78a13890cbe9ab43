"""``nnviz train``: one run without the window, its network and its report written to files."""

import argparse
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from time import perf_counter
from typing import Any, cast

from nnviz.cli.asked import asked, refusing, told
from nnviz.cli.choices import add_choice_options
from nnviz.cli.errors import FAILED, INTERRUPTED, CommandError, Parser
from nnviz.cli.interruption import Interruption
from nnviz.cli.options import add_spec_options
from nnviz.cli.output import say
from nnviz.cli.places import place, target
from nnviz.cli.progress import Progress
from nnviz.core import Snapshot, Training
from nnviz.core.fit import check_trainable
from nnviz.core.metrics import Score, explained, measuring
from nnviz.core.run.blind import nothing_to_go_by
from nnviz.core.run.held_back import held_back
from nnviz.core.run.large import LARGE, largest_weight, may_fall
from nnviz.core.run.standstill import POOR, standstill
from nnviz.core.run.too_slow import hardly_moves
from nnviz.core.run.without_penalty import trying
from nnviz.data import Dataset
from nnviz.files import FileError, save_network
from nnviz.files.atomic import check_writable
from nnviz.files.reports import Report, write_report
from nnviz.number_forms import written

_AT_STANDSTILL = {
    "hidden": "No hidden layer learns any more, mean |δ| is close to 0",
    "all": "No layer learns any more, mean |δ| is close to 0",
}


def run(arguments: Sequence[str]) -> int:
    """Train as the options say; 0 went well, 1 diverged, 130 interrupted (both files written)."""
    start = perf_counter()
    options = _parser().parse_args(arguments)
    with Interruption() as interruption:
        training, dataset, of_own = _prepare(options)
        _train(training, interruption)
    report = _report(training, dataset, _test(training, dataset), perf_counter() - start)
    report = replace(report, data=of_own)
    _write(options, training, report)
    return _conclude(options, training, report)


def _parser() -> Parser:
    parser = Parser(
        "nnviz train",
        usage="nnviz train [options]",
        description="Trains a network and says after every epoch how well it does. Ctrl-C ends "
        "after the mini-batch and writes the files asked for. What the first and the last layer "
        "are, the output and the cost fit the data where the options leave them out.",
        allow_abbrev=False,
    )
    files = parser.add_argument_group("files")
    files.add_argument(
        "--start",
        type=place,
        metavar="FILE",
        help="begin with the network in this file, whose layers, activations, cost and data are "
        "taken where the options leave them out",
    )
    files.add_argument("--save", type=target, metavar="FILE", help="write the network as json")
    files.add_argument(
        "--report",
        type=target,
        metavar="FILE",
        help="write the figures as json or, where the name ends in .html, a page to hand in",
    )
    add_choice_options(parser)
    add_spec_options(parser)
    return parser


def _check_paths(options: argparse.Namespace) -> None:
    """Before hours of training, not after them."""
    paths = [path for path in (options.save, options.report) if path is not None]
    for path in paths:
        check_writable(path)


def _prepare(options: argparse.Namespace) -> tuple[Training, Dataset, dict[str, Any] | None]:
    """The run that the options ask for, or the sentence that says why there is none.

    With it what data of one's own were taken for, which is said.
    """
    with refusing():
        _check_paths(options)
        made = asked(options, options.start)
        check_trainable(made.spec)
        training = Training(made.spec, made.dataset, made.network)
        return training, made.dataset, told(made)


def _train(training: Training, interruption: Interruption) -> None:
    """Train to the end, or to the end of the mini-batch in which Ctrl-C was pressed."""
    progress = Progress(training)
    for _ in training.steps():
        progress.tick()
        if interruption.asked:
            break
    progress.close()
    for _ in trying(training):
        if interruption.asked:
            break


def _test(training: Training, dataset: Dataset) -> Score | None:
    """Cost and accuracy on the test part; None where another Ctrl-C does without them."""
    blocks = measuring(training.snapshot().network, training.spec, dataset.test)
    with Interruption() as interruption:
        while not interruption.asked:
            try:
                next(blocks)
            except StopIteration as end:
                return cast(Score, end.value)
    return None


def _report(training: Training, dataset: Dataset, test: Score | None, seconds: float) -> Report:
    snapshot = training.snapshot()
    r2, mean_error = _of_values(dataset, test or Score())
    ended = "finished" if test is not None and training.is_finished else "interrupted"
    return Report(
        spec=snapshot.spec,
        epochs=snapshot.history,
        outcome=str(training.failure or ended),
        test_cost=test.cost if test else None,
        test_accuracy=test.accuracy if test else None,
        images=snapshot.images,
        training_seconds=snapshot.seconds,
        seconds=seconds,
        stopped=None if training.ended is None else str(training.ended),
        restored_epoch=snapshot.came_back,
        test_r2=r2,
        test_mean_error=mean_error,
    )


def _of_values(dataset: Dataset, test: Score) -> tuple[float | None, float | None]:
    """R² and the mean |error| in the table's own unit; None of classes."""
    if dataset.kind != "values" or test.deviation is None:
        return None, None
    unit = 1.0 if dataset.table is None else dataset.table.scale[1]
    return explained(test.squared_error, dataset.test.targets), test.deviation * unit


def _write(options: argparse.Namespace, training: Training, report: Report) -> None:
    """Both files; that one cannot be written is no reason to lose the other."""
    errors = []
    if options.report is not None:
        is_page = options.report.suffix.lower() == ".html"
        errors += (
            _complaints(_write_page, options.report, training)
            if is_page
            else _complaints(write_report, options.report, report)
        )
    if options.save is not None:
        network = training.snapshot().network
        spec = training.spec
        errors += _complaints(save_network, options.save, network, spec.cost, spec)
    if errors:
        raise CommandError(" ".join(errors), FAILED)


def _write_page(path: Path, training: Training) -> None:
    from nnviz.sharing.report.page import write_run_page
    from nnviz.sharing.report.run_report import run_report

    assert isinstance(training.dataset, Dataset)
    report = run_report(training.snapshot(), training.dataset, training.failure)
    write_run_page(path, report)


def _complaints(write: Callable[..., None], *arguments: object) -> list[str]:
    try:
        write(*arguments)
    except FileError as error:
        return [str(error)]
    return []


def _kept(options: argparse.Namespace) -> str:
    """What is left of a run that was interrupted, and in which file."""
    if options.save is not None:
        report = "" if options.report is None else f", and its figures in {options.report}"
        return f"Interrupted: what was learned so far is kept in {options.save}{report}."
    if options.report is not None:
        return (
            f"Interrupted: the figures are kept in {options.report}, but not the network: "
            "--save FILE keeps it."
        )
    return "Interrupted: nothing is kept of what was learned: --save FILE keeps the network."


def _what_helps(snapshot: Snapshot) -> str:
    """Where layers learn no more: of μ 1 nothing slows down, whatever η is."""
    spec, largest = snapshot.spec, largest_weight(snapshot.checkpoints[0].network)
    if blamed := _of_penalty(snapshot):
        return blamed
    if largest > LARGE:
        return (
            f": it began with weights of up to {written(largest, '.3g')}, begin with smaller ones"
        )
    if spec.momentum == 1:
        return ": try a smaller μ"
    if held_back(snapshot):
        return ": try a smaller λ"
    return ": try a smaller η" if may_fall(spec) else ""


def _of_learning(snapshot: Snapshot) -> str:
    """What kept it from that, if anything did."""
    if layers := standstill(snapshot):
        return f"{_AT_STANDSTILL[layers]}{_what_helps(snapshot)}.\n"
    accuracy = snapshot.history[-1].best_accuracy if snapshot.history else None
    if (blamed := _of_penalty(snapshot)) and (accuracy is None or accuracy <= POOR):
        return f"The penalty takes more of the weights than they learn{blamed}.\n"
    if hardly_moves(snapshot):
        return "The weights have hardly moved in this run: try a much larger η.\n"
    return ""


def _of_penalty(snapshot: Snapshot) -> str:
    """What helps where the run has been tried without it."""
    tried = snapshot.without_penalty
    if tried is None or not tried.is_better:
        return ""
    return ": try a smaller λ or η" if tried.is_slow_better else ": try a smaller λ"


def _conclude(options: argparse.Namespace, training: Training, report: Report) -> int:
    if training.failure is not None:
        raise CommandError(str(training.failure), FAILED)
    if report.outcome == "interrupted":
        raise CommandError(_kept(options), INTERRUPTED)
    if report.stopped is not None:
        say(f"{report.stopped}\n")
    if idle := nothing_to_go_by(training.spec, training.dataset):
        say(f"{idle}\n")
    if said := _of_learning(training.snapshot()):
        say(said)
    if report.restored_epoch is not None:
        say(f"The network of the best, epoch {report.restored_epoch:,}, is back.\n")
    if report.test_accuracy is not None:
        say(f"test accuracy {100 * report.test_accuracy:.2f} %\n")
    elif report.test_mean_error is not None:
        r2 = "" if report.test_r2 is None else f"test R² {written(report.test_r2, '.3f')}, "
        say(f"{r2}mean |error| {written(report.test_mean_error, '.4g')}\n")
    return 0
