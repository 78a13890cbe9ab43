"""Pictures of digits on which nothing is drawn: as many as one likes, and they take no room."""

import numpy as np

from nnviz.data import Dataset
from nnviz.data.dataset import Part


class BlankDigits(Dataset):
    @property
    def default_size(self):
        return min(self.largest_size, 10_000)


def blank_digits(count):
    def part(m):
        master = np.broadcast_to(np.uint8(0), (m, 784))
        targets = np.broadcast_to(np.float32(0), (m, 10))
        return Part(master, np.broadcast_to(np.int64(0), m), targets)

    return BlankDigits("own", "Own", part(count), part(10), part(0), image_shape=(28, 28))
