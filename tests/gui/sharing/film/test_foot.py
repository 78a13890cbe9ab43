"""The line below a frame of the weights has letters of every language."""

from nnviz.gui.sharing.film.foot import written


def test_words_have_ink_and_others_have_other_ink(qapp):
    first, other, none = (written(text, 200, 28) for text in ("epoch 1", "第 1 轮", ""))
    assert first.shape == other.shape == (28, 200) and not none.any()
    assert first.max() > 200 and other.max() > 200 and (first != other).any()
    assert not first[:, :4].any() and not first[0].any(), "nothing touches the edge"
