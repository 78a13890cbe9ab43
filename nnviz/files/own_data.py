"""Where data of one's own are that a file names: as it names them, or beside it where it moved."""

import os
from dataclasses import replace
from pathlib import Path

from nnviz.core import Spec
from nnviz.data.downloads.offers import OFFERS
from nnviz.data.sources import lasting, named


def with_data_found(spec: Spec, file: Path) -> Spec:
    """The design that stands in ``file``, its own data by their whole path.

    Where they are not at the place that is named, they are looked for in the file's folder, as the
    file may have been moved with them. What is nowhere keeps its name.
    """
    data = spec.data
    if named(data) is not None or data in OFFERS or not data:
        return spec
    last = data.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]
    for place in (data, file.parent / data, file.parent / last):
        whole = lasting(str(place))
        if os.path.exists(whole):  # noqa: PTH110, false also of what cannot be
            return replace(spec, data=whole)
    return spec
