"""``nnviz film``: a run that is filmed, the weights of a layer epoch by epoch."""

from collections.abc import Sequence
from pathlib import Path

from nnviz.cli.asked import asked, refusing
from nnviz.cli.choices import add_choice_options
from nnviz.cli.errors import FAILED, INTERRUPTED, CommandError, Parser
from nnviz.cli.interruption import Interruption
from nnviz.cli.options import add_spec_options
from nnviz.cli.output import say
from nnviz.cli.places import target
from nnviz.cli.progress import Progress, making
from nnviz.cli.whole import whole
from nnviz.core import Training
from nnviz.core.fit import check_trainable
from nnviz.core.rules import MOST_LAYERS
from nnviz.files.atomic import check_writable, write_atomically
from nnviz.sharing.film.encoding import KINDS, MOST_BYTES, encoded, fitting, size_words
from nnviz.sharing.film.weights import FINENESS, WeightFilm


def run(arguments: Sequence[str]) -> int:
    """Train as the options say, and write the film; what there is of it after a Ctrl-C too."""
    options = _parser().parse_args(arguments)
    with Interruption() as interruption:
        with refusing():
            _check(options.film)
            made = asked(options)
            check_trainable(made.spec)
            if not 1 <= options.layer < len(made.spec.sizes):
                raise CommandError(
                    f"--layer: choose 1 to {len(made.spec.sizes) - 1}, the last is the output."
                )
            training = Training(made.spec, made.dataset)
        progress = Progress(training)
        for _ in training.steps():
            progress.tick()
            if interruption.asked:
                break
        progress.close()
    snapshot = training.snapshot()
    shape = made.dataset.image_shape
    parts = snapshot.checkpoints, snapshot.history, options.layer - 1, shape, options.scale
    with refusing():
        _write(options.film, WeightFilm(*parts))
    if training.failure is not None:
        raise CommandError(str(training.failure), FAILED)
    return INTERRUPTED if interruption.asked else 0


def _check(path: Path) -> None:
    if path.suffix.lower() not in KINDS:
        raise CommandError(f"{path}: name a file that ends in {' or '.join(KINDS)}.")
    check_writable(path)


def _write(path: Path, film: WeightFilm) -> None:
    ending = path.suffix.lower()
    fineness, expected = fitting(film, ending, FINENESS)
    width, height = film.size
    about = f"about {size_words(expected)}"
    if expected > MOST_BYTES:
        about += "; a smaller --scale or WebP takes less"
    say(f"{len(film)} frame{'s' * (len(film) != 1)} of {width} × {height} pixels, {about}\n")
    with making("film") as tell:
        content = encoded(film, ending, fineness, lambda share: tell(share) is None)
    write_atomically(path, content)
    say(f"{path}: {size_words(len(content))}\n")


def _parser() -> Parser:
    parser = Parser(
        "nnviz film",
        usage="nnviz film FILE [options]",
        description="Trains a network, and makes a film of the weights of one layer, a frame for "
        "every epoch with its number and the accuracy. Any other view, the curves and the whole "
        "window need the window to be drawn: there Share… › Film makes a film of them.",
        allow_abbrev=False,
    )
    parser.add_argument("film", metavar="FILE", type=target, help=f"ends in {', '.join(KINDS)}")
    parser.add_argument(
        "--layer",
        type=whole(1, MOST_LAYERS),
        default=1,
        metavar="N",
        help="hidden layers from 1 on",
    )
    parser.add_argument(
        "--scale", type=whole(1, 4), default=2, metavar="N", help="pixels for each weight, 1 to 4"
    )
    add_choice_options(parser)
    add_spec_options(parser)
    return parser
