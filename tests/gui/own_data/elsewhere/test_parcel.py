"""What was found gets across as it is: arrays, words, and what is one and the same."""

from multiprocessing import Pipe
from threading import Thread

import numpy as np
import pytest

from nnviz.core import Spec
from nnviz.core.choices import Choices
from nnviz.gui.own_data.elsewhere import parcel
from nnviz.gui.own_data.elsewhere.parcel import put_together, receive, send, taken_apart
from nnviz.gui.own_data.finding import find
from nnviz.session.process import pieces


def sent(found):
    ours, theirs = Pipe()
    thread = Thread(target=send, args=(theirs, found))
    thread.start()
    got = receive(ours)
    thread.join()
    assert not ours.poll()
    return got


@pytest.mark.parametrize("piece", [7, 1_000_000])
def test_a_table_is_the_same_on_the_other_side(tmp_path, monkeypatch, piece):
    monkeypatch.setattr(pieces, "PIECE", piece)
    monkeypatch.setattr(pieces, "SMALL", piece)
    path = tmp_path / "t.csv"
    rows = [
        f"{i},{('Ulm', 'Rom', '')[i % 3]},oops {i},{'no' if i < 30 else 'yes'}" for i in range(60)
    ]
    path.write_text("\n".join(["a,town,b,y", *rows]))
    found = find(path, Choices(), Spec(seed=3), None, lambda share: None)
    got = sent(found)
    assert (got.path, got.choices, got.spec, got.sha256) == (
        path,
        Choices(),
        found.spec,
        found.sha256,
    )
    assert list(map(str, got.said)) == list(map(str, found.said))
    for one, other in zip(got.sheet.columns, found.sheet.columns, strict=True):
        assert one.dtype == other.dtype and (one == other).all()
    for name in ("train", "validation", "test"):
        one, other = getattr(got.dataset, name), getattr(found.dataset, name)
        assert (one.master == other.master).all() and (one.targets == other.targets).all()
    known = got.understanding
    assert known.sheet is got.sheet is got.dataset.table.sheet
    assert known.cells["a"] is got.sheet.columns[0]
    assert known.cells["town"].tolist() == found.understanding.cells["town"].tolist()


@pytest.mark.parametrize(
    "words", [[], [""], ["", "a", "", "b c", "a"], [f"{i} ü" for i in range(10)]]
)
def test_words_are_put_in_their_places_again(monkeypatch, words):
    monkeypatch.setattr(parcel, "WORDS", 3)
    again = put_together(*taken_apart(np.array(words, dtype=object)))
    assert again.dtype == object and again.tolist() == words
    assert {type(word) for word in again.tolist()} <= {str}
