"""Pictures in the place of digits, which need no making and are learnt in an epoch."""

import numpy as np

from nnviz.data.dataset import Dataset, Part


def stripes(name="handwriting", label="Handwriting"):
    """Pictures (28 × 28) of ten kinds: of kind k a row is bright; 200 train, 50 validate."""
    rng = np.random.default_rng(0)

    def part(n):
        labels = np.arange(n) % 10
        images = rng.integers(0, 60, (n, 28, 28), dtype=np.uint8)
        images[np.arange(n), 4 + 2 * labels] = 255
        return Part.of_classes(images.reshape(n, 784), labels, 10)

    return Dataset(name, label, part(200), part(50), part(0), image_shape=(28, 28))
