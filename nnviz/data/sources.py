"""The table of data sets, and how a name, a path or a design becomes one."""

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

import numpy as np

from nnviz import paths
from nnviz.core import Spec
from nnviz.core.choices import Choices
from nnviz.core.sentence import enumerated
from nnviz.data import at_desks, functions, handwriting, mnist, planes, truth_tables
from nnviz.data.dataset import DataError, Dataset, Progress
from nnviz.data.derived.expanded import expanded
from nnviz.data.downloads.offers import OFFERS
from nnviz.data.downloads.places import downloaded
from nnviz.data.hand import Style
from nnviz.data.origin.content import sha256_of
from nnviz.data.pictures.idx import header_of
from nnviz.data.problem import DIGITS, PIXELS, Problem, reads_digits
from nnviz.data.tables import shipped
from nnviz.data.tables.endings import TABLES
from nnviz.data.tables.shipped import SHIPPED, ShippedTable

DRAWN = ("data_size", "noise", "seed")
"""What decides the points of planes and functions."""


@dataclass(frozen=True)
class Request:
    """What is asked of a source: how many points, how noisy, by which chance; which digits."""

    size: int
    noise: float
    seed: np.random.SeedSequence
    style: Style
    fresh: bool
    choices: Choices = field(default_factory=Choices)
    progress: Progress | None = None


class Source(NamedTuple):
    """A data set by name: how it is called and how it is made or read.

    ``decisive`` are the fields of a design, besides ``data``, that decide what its examples are.
    ``ends`` are the numbers of inputs and outputs; ``size`` is how many examples train when nobody
    says otherwise, None where these are all there are.
    """

    label: str
    help: str
    load: Callable[[Request], Dataset]
    decisive: tuple[str, ...] = ()
    problem: Problem = Problem.DIGITS
    ends: tuple[int, int] = (PIXELS, DIGITS)
    size: int | None = None


def _truth_table(name: str, table: truth_tables.TruthTable) -> Source:
    def load(request: Request) -> Dataset:
        return truth_tables.load(name)

    ends = len(table.rows[0]), len(table.answers)
    return Source(table.label, table.help, load, problem=Problem.TABLE, ends=ends)


def _plane(name: str, plane: planes.Plane) -> Source:
    def load(request: Request) -> Dataset:
        return planes.load(name, request.size, request.noise, request.seed)

    return Source(plane.label, plane.help, load, DRAWN, Problem.PLANE, (2, 1))


def _function(name: str, function: functions.Function) -> Source:
    def load(request: Request) -> Dataset:
        return functions.load(name, request.size, request.noise, request.seed)

    return Source(function.label, function.help, load, DRAWN, Problem.FUNCTION, (1, 1))


def _shipped(name: str, table: ShippedTable) -> Source:
    def load(request: Request) -> Dataset:
        return shipped.load(name, request.choices, request.seed, request.progress)

    decisive = ("seed", "choices")
    return Source(table.label, table.help, load, decisive, Problem.RECORDS, table.ends)


DATASETS: dict[str, Source] = {
    "handwriting": Source(
        "Handwriting",
        "Digits that nnviz writes itself, new ones for every epoch unless they are to stay. Needs "
        "no file.",
        lambda request: handwriting.load(request.progress, request.style, fresh=request.fresh),
        decisive=("variety", "slant", "pen_width", "pixel_noise", "fresh_digits", "expanded"),
        size=handwriting.EPOCH,
    ),
    "mnist": Source(
        "MNIST digits",
        "60,000 scanned digits, split as in the book. Needs its four files: downloaded, or in a "
        "folder.",
        lambda request: mnist.load(None, request.progress),
        decisive=("expanded",),
    ),
    **{name: _truth_table(name, table) for name, table in truth_tables.TRUTH_TABLES.items()},
    **{name: _plane(name, plane) for name, plane in planes.PLANES.items()},
    **{name: _function(name, function) for name, function in functions.FUNCTIONS.items()},
    **{name: _shipped(name, table) for name, table in SHIPPED.items()},
}

AT_DESKS: dict[str, Source] = {
    at_desks.SOFTMAX: Source(
        "Softmax desk",
        "An input of 1, with each of the four answers as the right one.",
        lambda request: at_desks.softmax_desk(),
        problem=Problem.OTHER,
        ends=(1, len(at_desks.ANSWERS)),
    ),
    at_desks.CHAIN: Source(
        "Chain desk",
        "Inputs from 0 to 1, of which every one wants 0.",
        lambda request: at_desks.chain_desk(),
        problem=Problem.FUNCTION,
        ends=(1, 1),
    ),
}
"""What networks that are opened from a desk learn from: it comes with them, and nobody chooses it
from a list."""


def named(data: str) -> Source | None:
    """The source that is had by this name; None of a file, a folder, and what is downloaded."""
    return DATASETS.get(data) or AT_DESKS.get(data)


def load_dataset(
    name: str | Path,
    progress: Progress | None = None,
    *,
    size: int = 500,
    noise: float = 0.0,
    seed: int = 1,
) -> Dataset:
    """The data set of that name, or the one in that folder or CSV file.

    ``size``, ``noise`` and ``seed`` are a Spec's ``data_size``, ``noise`` and ``seed``: planes and
    functions are drawn by them. Raises DataError, one sentence, when there is no such data set,
    and SpecError for numbers that cannot be.
    """
    return load_for(Spec(data=str(name), data_size=size, noise=noise, seed=seed), progress)


def load_for(spec: Spec, progress: Progress | None = None) -> Dataset:
    """The data set that a design asks for. Raises DataError when there is none."""
    dataset = _as_it_is(spec, progress)
    return expanded(dataset) if spec.expanded else dataset


def _as_it_is(spec: Spec, progress: Progress | None) -> Dataset:
    """Without copies."""
    source = named(spec.data)
    if source is not None:
        seed = spec.random_streams()[3]
        style = Style(spec.variety, spec.slant, spec.pen_width, spec.pixel_noise)
        size, noise, fresh = spec.data_size, spec.noise, spec.fresh_digits
        request = Request(size, noise, seed, style, fresh, spec.choices, progress)
        return source.load(request)
    place = own_place(spec.data)
    if place is not None:
        from nnviz.data.own import load_own  # what reads tables and pictures: a third of a start

        dataset = load_own(place, spec.choices, spec.random_streams()[3], progress)
        return replace(dataset, content=content_of(spec.data, progress))
    if spec.data in OFFERS:
        offer = OFFERS[spec.data]
        raise DataError(
            "{label} is not here yet: download it ({megabytes:.0f} MB), here or with "
            "'nnviz download {name}', or choose a folder with its four files.",
            label=offer.label,
            megabytes=offer.nbytes / 1e6,
            name=spec.data,
        )
    raise DataError(
        "There is no data set or folder '{data}': choose {names} or a folder.",
        data=spec.data,
        names=enumerated(DATASETS),
    )


def content_of(data: str, progress: Progress | None = None) -> str:
    """The SHA-256 of a person's own file or folder as it is now.

    "" of other data, and of what has gone or cannot be read; ``progress`` is told that all is read.
    """
    place = None if data in OFFERS else own_place(data)
    if place is None:
        return ""
    stays = None if progress is None else lambda _share: progress(1.0)
    with suppress(OSError):
        return sha256_of(place, stays)
    return ""


def own_place(data: str) -> Path | None:
    """The file or folder that these data are in; None of those by name, and where there is none."""
    if named(data) is not None:
        return None
    place = Path(os.path.expanduser(data))  # noqa: PTH111, a user that is not there stays
    if data in OFFERS:
        place = downloaded(data) or place
    is_there = data and paths.is_there(place)
    return place if is_there or (is_csv(data) and "\0" not in data) else None


def lasting(data: str) -> str:
    """The name of these data that is theirs in every folder: of a file or folder its whole path."""
    if data in OFFERS or own_place(data) is None:
        return data
    return str(paths.whole(Path(os.path.expanduser(data))))  # noqa: PTH111, as for own_place


def places_of(data: str) -> list[Path]:
    """The files and folders that are read for these data; none of those that nnviz makes.

    Of an IDX file it is the folder, where what belongs to it is looked for.
    """
    place = mnist.known_folder() if data == "mnist" else own_place(data)
    if place is None:
        return []
    is_one_of_several = paths.is_file(place) and header_of(place) is not None
    return [place, place.parent] if is_one_of_several else [place]


def same_data(one: Spec, other: Spec) -> bool:
    """Whether two designs ask for the very same examples."""
    fields = ("data", *decisive_fields(one.data))
    return all(getattr(one, name) == getattr(other, name) for name in fields)


def decisive_fields(data: str) -> tuple[str, ...]:
    """The fields of a Spec that decide what the examples of this data are."""
    source = named(data)
    if source is not None:
        return source.decisive
    return ("seed", "expanded", "choices") if is_csv(data) else ("expanded", "choices")


def means_nothing(name: str, *data: str) -> bool:
    """Whether this setting says how examples are made, and those of one of these data are not."""
    made = {each for source in DATASETS.values() for each in source.decisive} - {"seed"}
    return name in made and any(name not in decisive_fields(each) for each in data)


def named_problem(data: str) -> Problem | None:
    """What data of this name is; None of one's own, which only they can tell."""
    source = named(data)
    return None if source is None else source.problem


def usual_size(data: str) -> int | None:
    """How many examples train when nobody says otherwise; None where it takes the data to tell."""
    source = named(data)
    return None if source is None else source.size


def may_be_pictures(data: str, problem: Problem | None) -> bool:
    """Whether these hold pictures; of a table that has not been read nobody expects it."""
    if problem is None:
        return not is_csv(data)
    return problem in (Problem.DIGITS, Problem.PICTURES)


def problem_of(spec: Spec, dataset: Dataset | None = None) -> Problem | None:
    """What the examples of a run are, or are expected to be before they are there.

    None where nobody knows: while the ends of the network do not fit what is named, and of a table
    that cannot be one of digits.
    """
    if dataset is not None:
        return Problem.of(dataset)
    ends = spec.sizes[0], spec.sizes[-1]
    source = named(spec.data)
    if source is not None:
        return source.problem if ends == source.ends else None
    return Problem.DIGITS if reads_digits(ends) else None


def is_csv(data: str) -> bool:
    """Whether these data are a person's own table in a file."""
    return named(data) is None and Path(data).suffix.lower() in TABLES
