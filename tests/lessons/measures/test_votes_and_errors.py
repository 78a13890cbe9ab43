"""What is answered wrongly; by how much a vote of thinned networks is ahead of the whole one."""

import pytest

from nnviz.lessons.course import run
from nnviz.lessons.measures.table import MEASURES
from tests.lessons.files import read, small


@pytest.fixture(scope="module")
def trained():
    """The first run of the small lesson, of twelve epochs."""
    return run(read(small(("epochs = 3", "epochs = 12")))).runs["plain"][0]


def reckoned(name, run, **arguments):
    return MEASURES[name].reckon(run, **arguments)


def test_what_is_not_right_is_wrong(trained):
    assert reckoned("error_rate", trained) == pytest.approx(100 - reckoned("last", trained))


def test_a_vote_is_compared_with_the_whole_network(trained):
    assert reckoned("vote_lead", trained, share=0.0, votes=1) == 0
    lead = reckoned("vote_lead", trained, share=0.5, votes=3)
    vote = reckoned("thinned", trained, share=0.5, votes=3)
    assert lead == pytest.approx(vote - reckoned("last", trained))


def test_the_lead_of_a_vote_is_told_in_points():
    text = small(('measure = "last"', 'measure = "vote_lead"'), ("low = 50", "low = -100"))
    assert run(read(text)).values[0].unit == "points"
