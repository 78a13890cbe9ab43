"""A small lesson whose designs are the cells of a sweep."""

from tests.lessons.files import read, small

SWEPT = small(
    (
        "[[forms.quick.measures]]",
        """
[forms.quick.designs.fast]
like = "plain"
learning_rate = 3.0
epochs = 2

[forms.quick.sweep]
axis = "learning_rate"
points = ["last", "fast"]
label = "Accuracy at the end, %"

[[forms.quick.measures]]
name = "fast"
label = "Accuracy with large steps"
measure = "last"
of = "fast"
book = 71
source = "a book"

[[forms.quick.measures]]""",
    )
)


def swept():
    return read(SWEPT)
