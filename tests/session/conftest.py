import pytest

from nnviz.core import Spec


@pytest.fixture
def spec():
    """A design for a data set that is there at once."""
    return Spec(
        data="and", sizes=(2, 3, 1), output="sigmoid", cost="quadratic", epochs=3, mini_batch_size=2
    )
