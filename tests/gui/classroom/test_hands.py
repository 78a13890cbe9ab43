from nnviz.gui.classroom.hands import Hands

NONE = Hands((0, 0, 0))


def test_hands_are_added_and_taken_never_below_none():
    assert NONE.raised(1).raised(1).raised(2).counts == (0, 2, 1)
    assert NONE.raised(1, -1) == NONE


def test_the_answer_that_most_are_for_leads():
    assert NONE.leading is None
    assert Hands((1, 3, 3)).leading == 1


def test_shares_are_of_all_hands():
    assert [Hands((1, 3, 0)).share(at) for at in range(3)] == [0.25, 0.75, 0]
    assert NONE.share(0) == 0
    assert Hands((1, 3, 0)).cleared() == NONE
