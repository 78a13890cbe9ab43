import pytest

from nnviz.gui.controls.plural import count


@pytest.mark.parametrize(
    ("n", "said"), [(0, "0 epochs"), (1, "1 epoch"), (2, "2 epochs"), (12_000, "12,000 epochs")]
)
def test_one_is_one_and_all_other_numbers_are_many(n, said):
    assert count(n, "1 epoch", "{n} epochs") == said
