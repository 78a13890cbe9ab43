"""``nnviz compare``: whether one design is better than another, or just luckier."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median

from nnviz.cli.asked import refusing
from nnviz.cli.errors import INTERRUPTED, CommandError, Parser
from nnviz.cli.output import say
from nnviz.cli.places import place
from nnviz.cli.sweeps.workers import add_worker_options, watched
from nnviz.cli.whole import whole
from nnviz.core import Spec, SpecError
from nnviz.files import FileError
from nnviz.files.own_data import with_data_found
from nnviz.files.reading import parse_json, read_bytes
from nnviz.files.versions import is_reckoned_by_newer, newer
from nnviz.number_forms import written
from nnviz.sweeps.comparison import Comparison
from nnviz.sweeps.duel import MOST_SEEDS, Duel
from nnviz.sweeps.naming import names_of

_MOST_BYTES = 100_000_000


def run(arguments: Sequence[str]) -> int:
    """Train both from the same seeds and say whether they differ; 0, or 130 interrupted."""
    options = _parser().parse_args(arguments)
    with refusing():
        duel = Duel(_design(options.one), _design(options.other), options.seeds)
        files = _files(options.one, options.other)
        names = names_of(duel.one, duel.other, files)
        try:
            runs = {run.spec: run for run in watched(duel.specs, options)}
        except KeyboardInterrupt:
            raise CommandError("Interrupted: nothing can be said.", INTERRUPTED) from None
        found = duel.judged(runs, names, options.measure)
    said = json.dumps(found.as_dict(), indent=2) if options.json else "\n".join(_lines(found, duel))
    say(f"{said}\n")
    return 0


def _parser() -> Parser:
    parser = Parser(
        "nnviz compare",
        description="Trains two designs from the same new seeds, with the same starts and orders "
        "of examples, and says whether they differ by more than seeds do by themselves.",
        allow_abbrev=False,
    )
    for name in ("one", "other"):
        parser.add_argument(
            name, metavar="FILE", type=place, help="a design, or a report of nnviz train"
        )
    parser.add_argument(
        "--seeds",
        type=whole(1, MOST_SEEDS),
        default=10,
        metavar="N",
        help="how many seeds; fewer than 6 can never tell (default: 10)",
    )
    add_worker_options(parser)
    return parser


def _design(path: Path) -> Spec:
    """That of a file that has one: a design, a report, a network that knows its own."""
    document = parse_json(path, read_bytes(path, _MOST_BYTES))
    if not isinstance(document, dict) or not isinstance(document.get("spec"), dict):
        raise FileError("{path} holds no design: name a design or a report.", path=path)
    try:
        return with_data_found(Spec.from_dict(document["spec"]), path)
    except SpecError:
        if is_reckoned_by_newer(document):
            raise newer(path) from None
        raise


def _files(one: Path, other: Path) -> tuple[str, str]:
    """The names of the files, or their whole paths where these are alike."""
    if one.stem != other.stem:
        return one.stem, other.stem
    return str(one), str(other)


def _lines(found: Comparison, duel: Duel) -> Iterator[str]:
    figure, width = found.figure, max(map(len, (*found.names, "difference")))
    yield f"{figure.part} {figure.name}{', %' if figure.rises else ''}: median, least, most"
    known = found.one, found.other, found.differences
    for name, values in zip((*found.names, "difference"), known, strict=True):
        numbers = (number * figure.unit for number in (median(values), min(values), max(values)))
        yield "  ".join(
            [name.ljust(width), *(written(number, ".4g").rjust(9) for number in numbers)]
        )
    if len(found.seeds) < duel.count:
        lost = duel.count - len(found.seeds)
        yield f"From {lost} seed{'s' * (lost > 1)} one of the two did not come to its end."
    yield str(found.verdict)
