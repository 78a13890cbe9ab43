"""What is said of a run that has no value."""

import pytest

from nnviz.core import Spec
from nnviz.core.settings import LEAST_RATE
from nnviz.sweeps.figures import why_it_failed
from nnviz.sweeps.runs import Run


@pytest.mark.parametrize("rate, is_advised", [(0.5, True), (LEAST_RATE, False)])
def test_a_lower_rate_is_advised_only_where_there_is_one(rate, is_advised):
    said = str(why_it_failed(Run(spec=Spec(learning_rate=rate))))
    assert said.startswith("The cost became too large for a number")
    assert ("lower the learning rate" in said) is is_advised
    assert why_it_failed(Run(spec=Spec(), outcome="It cannot.")) == "It cannot."
