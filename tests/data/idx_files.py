"""Writes small folders in MNIST's format."""

import gzip
import struct

import numpy as np

NAMES = {
    "train_images": "train-images-idx3-ubyte",
    "train_labels": "train-labels-idx1-ubyte",
    "test_images": "t10k-images-idx3-ubyte",
    "test_labels": "t10k-labels-idx1-ubyte",
}


def images_file(images, *, count=None, magic=2051):
    """The bytes of an IDX file of images (n, 28, 28); ``count`` is what its header promises."""
    n, rows, columns = images.shape
    return (
        struct.pack(">4I", magic, n if count is None else count, rows, columns) + images.tobytes()
    )


def labels_file(labels, *, count=None, magic=2049):
    """The bytes of an IDX file of labels (n,)."""
    return struct.pack(">2I", magic, len(labels) if count is None else count) + labels.tobytes()


def digits(n, seed=0):
    """Images (n, 28, 28) whose one bright row tells their label, and the labels (n,)."""
    labels = (np.arange(n) % 10).astype(np.uint8)
    images = np.random.default_rng(seed).integers(0, 60, (n, 28, 28), dtype=np.uint8)
    images[np.arange(n), 2 * labels + 4] = 255
    return images, labels


def write_mnist(folder, n_train=60, n_test=20, zipped=True, name=lambda name: name):
    """The four files; ``name`` may change what they are called."""
    contents = {}
    for part, n, seed in (("train", n_train, 0), ("test", n_test, 1)):
        images, labels = digits(n, seed)
        contents[f"{part}_images"] = images_file(images)
        contents[f"{part}_labels"] = labels_file(labels)
    for key, content in contents.items():
        path = folder / (name(NAMES[key]) + (".gz" if zipped else ""))
        path.write_bytes(gzip.compress(content) if zipped else content)
    return folder
