"""A set of pictures of one's own: each as it would be learnt from, its class under it."""

from collections.abc import Iterator

import numpy as np

from nnviz.core.examples import scaled
from nnviz.data import Dataset, Part
from nnviz.gui.pictures.picture_grid import Caption, PictureGrid


class OwnPictures(PictureGrid):
    """Training pictures first, then those for validation and the test."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("own_data_pictures")
        self.setAccessibleName(self.tr("Pictures"))
        self._dataset: Dataset | None = None
        self.range_changed.connect(self._show)

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Show these pictures."""
        self._dataset = dataset
        if dataset is None or dataset.image_shape is None:
            self.set_count(0)
            return
        longest = max(dataset.class_names, key=len, default="")
        self.set_form(dataset.image_shape, (longest[:12],))
        self.set_count(sum(len(part) for part in _parts(dataset)))

    def _show(self) -> None:
        """Those that can be seen."""
        data = self._dataset
        if data is None:
            return
        seen = self.visible_range()
        pictures, captions = [], []
        for part, rows in _pieces(data, seen):
            levels = scaled(part.master[rows], np.float32) * 255
            pictures.append(np.clip(np.rint(levels), 0, 255).astype(np.uint8))
            assert part.labels is not None
            names = [data.class_names[label] for label in part.labels[rows]]
            captions += [Caption((name[:12],), False, name) for name in names]
        if pictures:
            self.show_pictures(seen.start, np.concatenate(pictures), captions)


def _parts(dataset: Dataset) -> tuple[Part, Part, Part]:
    return dataset.train, dataset.validation, dataset.test


def _pieces(dataset: Dataset, seen: range) -> Iterator[tuple[Part, slice]]:
    """The rows of each part that are among those seen."""
    first = 0
    for part in _parts(dataset):
        start, stop = max(seen.start - first, 0), min(seen.stop - first, len(part))
        if start < stop:
            yield part, slice(start, stop)
        first += len(part)
