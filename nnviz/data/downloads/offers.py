"""What can be downloaded, from where, and what it must be to the byte.

MNIST: Y. LeCun, C. Cortes, C. Burges. Fashion-MNIST: Xiao, Rasul, Vollgraf (2017), Zalando
Research, MIT License.
"""

import os
from collections.abc import Mapping
from typing import NamedTuple, TypeVar

MIRROR_VARIABLE = "NNVIZ_MIRROR"
"""The address of a folder that is asked first, such as one in a school's own network."""


Value = TypeVar("Value")


class Offer(NamedTuple):
    """A data set in four files: ``sums`` are the SHA-256 of each by its name.

    They are of what is in the files, or, where it is ``packed``, of the files as they come, which
    have ``sizes`` bytes. ``mirrors`` are asked one after the other.
    """

    label: str
    mirrors: tuple[str, ...]
    sums: Mapping[str, str]
    sizes: Mapping[str, int]
    packed: bool = False

    @property
    def addresses(self) -> tuple[str, ...]:
        """The mirrors, behind the one that NNVIZ_MIRROR names."""
        own = os.environ.get(MIRROR_VARIABLE)
        return (*((own.rstrip("/") + "/",) if own else ()), *self.mirrors)

    @property
    def nbytes(self) -> int:
        """How much is to be downloaded."""
        return sum(self.sizes.values())


_NAMES = (
    "train-images-idx3-ubyte.gz",
    "train-labels-idx1-ubyte.gz",
    "t10k-images-idx3-ubyte.gz",
    "t10k-labels-idx1-ubyte.gz",
)


def _each(*values: Value) -> dict[str, Value]:
    """A value for each of the four files, in the order of their names."""
    return dict(zip(_NAMES, values, strict=True))


OFFERS: dict[str, Offer] = {
    "mnist": Offer(
        "MNIST",
        (
            "https://storage.googleapis.com/cvdf-datasets/mnist/",
            "https://ossci-datasets.s3.amazonaws.com/mnist/",
        ),
        _each(
            "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
            "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
            "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
            "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2",
        ),
        _each(9_912_422, 28_881, 1_648_877, 4_542),
    ),
    "fashion-mnist": Offer(
        "Fashion-MNIST",
        (
            "https://raw.githubusercontent.com/zalandoresearch/fashion-mnist/master/data/fashion/",
            "http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/",
        ),
        _each(
            "3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84",
            "a04f17134ac03560a47e3764e11b92fc97de4d1bfaf8ba1a3aa29af54cc90845",
            "346e55b948d973a97e58d2351dde16a484bd415d4595297633bb08f03db6a073",
            "67da17c76eaffca5446c3361aaab5c3cd6d1c2608764d35dfb1850b086bf8dd5",
        ),
        _each(26_421_880, 29_515, 4_422_102, 5_148),
        packed=True,
    ),
}
"""By the name that a design has for it."""
