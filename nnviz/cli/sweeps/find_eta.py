"""``nnviz find-eta``: a learning rate for a design, found as chapter 3 does."""

import json
import sys
from collections.abc import Iterator, Sequence

from nnviz.cli.asked import asked, refusing, told
from nnviz.cli.choices import add_choice_options
from nnviz.cli.errors import FAILED, INTERRUPTED, CommandError, Parser
from nnviz.cli.options import add_spec_options
from nnviz.cli.output import perhaps_unread, say
from nnviz.core.fit import check_fit, check_trainable
from nnviz.sweeps.eta import EPOCHS, LEAST_STEPS, EtaFound, finding

_WORDS = {
    "still": "hardly moves",
    "falls": "falls",
    "higher": "ends higher than with a smaller η",
    "oscillates": "oscillates or rises again",
    "rises": "rises above its start",
}
_NONE = "No η was found with which the cost first falls and then no longer does."


def run(arguments: Sequence[str]) -> int:
    """Try learning rates; 0 where one can be proposed, else 1, 130 interrupted."""
    options = _parser().parse_args(arguments)
    found, tried = EtaFound(()), set[float]()
    with refusing():
        made = asked(options, named=["learning_rate"])
        check_trainable(made.spec)
        check_fit(made.spec, made.dataset)
        if not options.json:
            told(made)
        try:
            for found in finding(made.spec, made.dataset):
                _show(found, tried)
        except KeyboardInterrupt:
            raise CommandError("Interrupted: no η was found yet.", INTERRUPTED) from None
    said = json.dumps(found.as_dict(), indent=2) if options.json else "\n".join(_lines(found))
    say(f"{said}\n")
    if found.proposal is None:
        raise CommandError(_NONE, FAILED)
    return 0


def _parser() -> Parser:
    parser = Parser(
        "nnviz find-eta",
        usage="nnviz find-eta [options]",
        description="Looks for a learning rate as chapter 3 does: orders of magnitude, until the "
        f"training cost no longer just falls in the first {EPOCHS} epochs ({LEAST_STEPS} "
        "mini-batches at least); half of the largest η with which it falls is proposed.",
        allow_abbrev=False,
    )
    parser.add_argument("--json", action="store_true", help="as json, on stdout")
    add_choice_options(parser)
    add_spec_options(parser)
    return parser


def _show(found: EtaFound, tried: set[float]) -> None:
    """A line for the trial that is new."""
    for trial, course in zip(found.trials, found.courses, strict=True):
        if trial.eta not in tried:
            tried.add(trial.eta)
            with perhaps_unread():
                sys.stderr.write(f"η {trial.eta:g}: the cost {_WORDS[course]}\n")


def _lines(found: EtaFound) -> Iterator[str]:
    yield f"{'η':>8}  {'first':>9}  {'last':>9}  the training cost"
    for trial, course in zip(found.trials, found.courses, strict=True):
        last = "" if trial.failed else f"{trial.end:.4g}"
        yield f"{trial.eta:8g}  {trial.costs[0]:9.4g}  {last:>9}  {_WORDS[course]}"
    if found.proposal is not None:
        yield f"The cost falls up to η = {found.threshold:g}; half of it is {found.proposal:g}."
