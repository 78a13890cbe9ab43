"""``nnviz sweep``: one design over the values of one or two settings, from several seeds."""

import argparse
import json
from collections.abc import Sequence
from contextlib import closing

from nnviz import paths
from nnviz.cli.asked import asked, refusing, told
from nnviz.cli.choices import add_choice_options
from nnviz.cli.errors import FAILED, INTERRUPTED, CommandError, Parser
from nnviz.cli.options import add_spec_options, given_values
from nnviz.cli.output import complain, say
from nnviz.cli.places import target
from nnviz.cli.sweeps.table import called, table
from nnviz.cli.sweeps.workers import add_worker_options, watched
from nnviz.cli.whole import whole
from nnviz.data import Dataset
from nnviz.files.atomic import check_writable
from nnviz.sweeps.figures import Figure, figure_of
from nnviz.sweeps.results import Results, load_results
from nnviz.sweeps.summary import CellSummary, best_of, summary
from nnviz.sweeps.sweep import MOST_RUNS, Sweep
from nnviz.sweeps.typed import typed_axis


def run(arguments: Sequence[str]) -> int:
    """Run what is not done yet; 0 well, 1 where no run came to its end, 130 interrupted."""
    options = _parser().parse_args(arguments)
    with refusing():
        check_writable(options.results)
        sweep, dataset = _sweep(options)
        if sweep.refusal is not None:
            raise CommandError(str(sweep.refusal))
        results = Results(options.results, sweep, lambda said: complain(str(said)))
    try:
        with refusing(), closing(results):
            for done in watched(results.left(sweep), options, dataset):
                results.keep(done)
    except KeyboardInterrupt:
        kept = sum(spec in results.runs for spec in sweep.specs)
        is_one = 1 in (kept, sweep.runs)
        raise CommandError(
            f"Interrupted: {kept} of {sweep.runs} run{'s' * (sweep.runs > 1)} "
            f"{'is' if is_one else 'are'} kept in {options.results}; the same command goes on.",
            INTERRUPTED,
        ) from None
    return _tell(sweep, results, options)


def _parser() -> Parser:
    parser = Parser(
        "nnviz sweep",
        usage="nnviz sweep --axis FIELD=VALUES [--axis …] --results FILE.jsonl [options]",
        description="Trains one design with every combination of some values of one or two "
        "settings. What is done is kept in a file: the same command goes on where it was ended.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "--axis",
        action="append",
        default=[],
        metavar="FIELD=VALUES",
        help="a setting and its values: learning_rate=0.01:3:log:6 (from, to, how many), "
        "penalty_strength=0,0.1,1,10 or learning_rate=0.01…2.5; twice for a map",
    )
    parser.add_argument(
        "--seeds",
        type=whole(1, MOST_RUNS),
        default=1,
        metavar="N",
        help="train each from so many seeds in a row (default: 1)",
    )
    parser.add_argument(
        "--results",
        type=target,
        metavar="FILE",
        required=True,
        help="keep every finished run in this file; without --axis, go on with the sweep in it",
    )
    add_worker_options(parser)
    add_choice_options(parser)
    add_spec_options(parser)
    return parser


def _sweep(options: argparse.Namespace) -> tuple[Sweep, Dataset | None]:
    """The sweep that is asked for, or the one in the file where none is."""
    if not options.axis:
        if given_values(options) or paths.is_missing(options.results):
            raise CommandError("Name a setting to sweep over: --axis learning_rate=0.01:3:log:6.")
        return load_results(options.results).sweep, None
    axes = tuple(map(typed_axis, options.axis))
    made = asked(options, named=[field for axis in axes for field in axis.fields])
    if not options.json:
        told(made)
    return Sweep(made.spec, axes, options.seeds), made.dataset


def _tell(sweep: Sweep, results: Results, options: argparse.Namespace) -> int:
    """The table, or all of it as json."""
    runs = [results.runs[spec] for spec in sweep.specs]
    if not any(run.history for run in runs):
        many = f"None of the {sweep.runs} runs came to anything"
        said = many if sweep.runs > 1 else "The run came to nothing"
        raise CommandError(f"{said}: {runs[0].outcome}", FAILED)
    with refusing():
        figure = figure_of(runs)
    cells = summary(sweep, results.runs, figure, options.measure)
    if options.json:
        say(json.dumps(_as_dict(sweep, cells, figure, options), indent=2) + "\n")
    else:
        say("\n".join([*table(sweep, cells, figure, options.measure), ""]))
    return 0 if any(each.values for each in cells) else FAILED


def _as_dict(
    sweep: Sweep, cells: tuple[CellSummary, ...], figure: Figure, options: argparse.Namespace
) -> dict[str, object]:
    best = [called(sweep, each.cell) for each in best_of(cells, figure)]
    return {
        **sweep.as_dict(),
        "figure": f"{figure.part}_{figure.name}",
        "measure": options.measure,
        "cells": [each.as_dict() for each in cells],
        "best": best[0] if best else None,
        "as_good": best[1:],
    }
