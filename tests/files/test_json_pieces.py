import json
from itertools import chain, repeat

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnviz.files import json_pieces as module
from nnviz.files.json_pieces import json_pieces

SORTED = json.JSONEncoder(sort_keys=True, separators=(",", ":"), allow_nan=False)
single = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
)
values = st.recursive(
    single | st.text(max_size=3),
    lambda of: st.lists(of, max_size=6) | st.dictionaries(st.text(max_size=3), of, max_size=4),
)


@given(values, st.sampled_from([module.FINITE, SORTED]), st.integers(0, 9))
def test_it_is_what_python_writes_at_once(value, encoder, most):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "MOST", max(most, 1))
        assert "".join(json_pieces(value, encoder)) == encoder.encode(value)


def test_arrays_and_iterators_are_lists():
    weights = np.linspace(-1, 1, 21).reshape(7, 3).astype(np.float32)
    value = {"sizes": [3, 7], "weights": [weights], "biases": [weights[:, :1]], "none": np.ones(0)}
    plain = {name: [np.asarray(a).tolist() for a in of] for name, of in value.items()}
    assert "".join(json_pieces(value)) == json.dumps(plain)
    assert "".join(json_pieces({"a": map(str, range(3)), "b": iter(())})) == json.dumps(
        {"a": ["0", "1", "2"], "b": []}
    )


def test_no_piece_is_of_many_values():
    """However they are nested: while one is made all other threads wait."""
    flat, rows = np.arange(5_000), np.ones((3, 2_500))
    strokes = [[[x, 2 * x] for x in range(900)]] * 3
    value = {"flat": flat, "rows": rows, "digits": [{"label": 1, "strokes": strokes}] * 4}
    pieces = list(json_pieces({**value, "list": flat.tolist()}))
    assert max(piece.count(",") for piece in pieces) < module.MOST
    assert len(pieces) < 150, "nor is each value one"


@pytest.mark.parametrize("wrong", [float("nan"), float("-inf"), {1, 2}])
def test_what_is_no_json_is_refused(wrong):
    long = list(chain(repeat(0, module.MOST), [wrong]))
    for value in (wrong, long, {"a": long}, [[wrong]]):
        with pytest.raises((ValueError, TypeError)):
            list(json_pieces(value))
