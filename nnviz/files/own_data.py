"""Where data of one's own are that a file names: as it names them, or beside it where it moved."""

import os
from dataclasses import replace
from pathlib import Path

from nnviz.core import Spec
from nnviz.data.downloads.offers import OFFERS
from nnviz.data.sources import DATASETS, lasting


def with_data_found(spec: Spec, file: Path) -> Spec:
    """The design that stands in ``file``, its own data by their whole path.

    Where they are not at the place that is named, they are looked for in the file's folder, as the
    file may have been moved with them. What is nowhere keeps its name.
    """
    named = spec.data
    if named in DATASETS or named in OFFERS or not named:
        return spec
    last = named.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]
    for place in (named, file.parent / named, file.parent / last):
        whole = lasting(str(place))
        if os.path.exists(whole):  # noqa: PTH110, false also of what cannot be
            return replace(spec, data=whole)
    return spec
