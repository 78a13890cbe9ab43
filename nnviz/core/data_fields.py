"""The fields of a Spec that say which examples there are, and how many of them count."""

from dataclasses import dataclass
from functools import partial

from nnviz.core.choices import Choices
from nnviz.core.settings import setting

_data = partial(setting, group="data")
_NONE = Choices()


@dataclass(frozen=True, kw_only=True)
class DataFields:
    """What can be set of the examples, each value with its default."""

    data: str = _data(
        "handwriting",
        "Data",
        "A data set's name, or a table or pictures of one's own: a file or a folder.",
    )
    data_size: int = _data(
        500,
        "Points",
        "How many points of a plane or a function are drawn for training, and as many anew for "
        "validation. With few, a network learns them by heart: overfitting (chapter 3).",
        limits=(10, 100_000),
    )
    noise: float = _data(
        0.0,
        "Noise",
        "How much chance there is in the points of a plane, in their place or in their class, and "
        "in the values of a function. A network that learns it too is overfitting (chapter 3).",
        limits=(0.0, 0.5),
    )
    variety: float = _data(
        1.0,
        "Variety",
        "How far the hands of handwriting differ: 0 writes every digit of a shape alike. A network "
        "that saw little variety reads few people's digits.",
        limits=(0.0, 2.0),
    )
    slant: float = _data(
        0.0,
        "Slant",
        "How far handwriting leans to the right (to the left below 0), beyond what is usual: "
        "0.5 is 27 degrees.",
        limits=(-1.0, 1.0),
    )
    pen_width: float = _data(
        1.0,
        "Pen width",
        "The width of handwriting's pen, as a multiple of the usual one.",
        limits=(0.4, 2.5),
    )
    pixel_noise: float = _data(
        0.0,
        "Pixel noise",
        "The spread of grey, 0 to 1, that is added to every pixel of handwriting.",
        limits=(0.0, 0.5),
    )
    fresh_digits: bool = _data(
        True,
        "Fresh digits",
        "Whether handwriting writes new digits for every epoch. Otherwise the same ones come again "
        "and again, and few of them are learned by heart: overfitting (chapter 3).",
    )
    expanded: bool = _data(
        False,
        "Expanded data",
        "Whether each training picture also comes shifted by one pixel up, down, left and right: "
        "five times as many examples, without a new digit (chapter 3).",
    )
    train_size: int | None = _data(
        None,
        "Training images",
        "How many examples train. Few that come again in every epoch are learned by heart: "
        "overfitting (chapter 3). Handwriting writes new ones for every epoch, unless they are to "
        "stay the same.",
        kind=int,
        limits=(1, 10_000_000),
        optional="all there are",
    )
    validation_size: int | None = _data(
        None,
        "Validation images",
        "How many of the examples that never train are read after every epoch (chapter 3).",
        kind=int,
        limits=(0, 10_000_000),
        optional="all there are",
    )
    choices: Choices = _data(  # noqa: RUF009, a frozen value
        _NONE,
        "Choices",
        "What was decided about data of one's own: which column is wanted, which are left out, how "
        "the file is read. What was not decided is as it is understood by itself.",
    )
