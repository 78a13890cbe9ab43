"""Where data of one's own are that a file names: as it names them, or beside it where it moved."""

from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from nnviz import paths
from nnviz.core import Spec
from nnviz.data.downloads.offers import OFFERS
from nnviz.data.sources import lasting, named


class Chosen(NamedTuple):
    """The file or folder that a person has chosen in the place of data that cannot be had."""

    data: str
    place: Path


def with_data_found(spec: Spec, file: Path, chosen: Chosen | None = None) -> Spec:
    """The design that stands in ``file``, its own data by their whole path.

    Where they are not at the place that is named, they are looked for in the file's folder, as the
    file may have been moved with them. What is nowhere keeps its name. What a person has
    ``chosen`` comes first.
    """
    found = _found(spec, file)
    if chosen is not None and chosen.data in (spec.data, found.data):
        return replace(spec, data=lasting(str(chosen.place)))
    return found


def _found(spec: Spec, file: Path) -> Spec:
    data = spec.data
    if not is_own(data):
        return spec
    for place in (data, file.parent / data, file.parent / last_of(data)):
        whole = lasting(str(place))
        if paths.is_there(Path(whole)):
            return replace(spec, data=whole)
    return spec


def lacks_data(spec: Spec) -> bool:
    """Whether its own data are nowhere."""
    return is_own(spec.data) and not paths.is_there(Path(lasting(spec.data)))


def last_of(data: str) -> str:
    """The name of a file or a folder, of whichever system its path is."""
    return data.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]


def is_own(data: str) -> bool:
    """Whether that is a file or a folder of a person's own."""
    return bool(data) and named(data) is None and data not in OFFERS
