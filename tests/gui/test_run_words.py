"""What a run and a design are called."""

import dataclasses

import pytest

from nnviz.core import Spec
from nnviz.core.choices import Choices
from nnviz.gui.run_words import FIGURES, design_words

TOY = Spec(data="moons", sizes=(2, 3, 1), output="sigmoid", cost="quadratic")
DEEP = Spec(penalty="l2", penalty_strength=5.0, schedule="halving")
OTHER = {
    "data": ("mnist", DEEP),
    "sizes": ((784, 30, 10), DEEP),
    "activation": ("relu", DEEP),
    "output": ("tanh", TOY),
    "cost": ("cross-entropy", TOY),
    "initializer": ("large", DEEP),
    "penalty": ("l1", DEEP),
    "schedule": ("constant", DEEP),
    "choices": (Choices(decimal=","), dataclasses.replace(TOY, data="mine.csv")),
    "cost_convention": ("book", DEEP),
    "dtype": ("float64", DEEP),
    "fresh_digits": (False, DEEP),
    "use_biases": (False, DEEP),
    "data_size": (40, TOY),
    "noise": (0.3, TOY),
}
"""Of settings that are chosen, or mean something in some designs alone, another value."""


@pytest.mark.parametrize("field", [f.name for f in dataclasses.fields(Spec)])
def test_a_design_is_told_with_every_setting_that_is_another_than_usual(qapp, field):
    """But for those of what is measured, and those that the place itself says."""
    value, spec = OTHER.get(field, (None, DEEP))
    if value is None:
        is_float = Spec.__dataclass_fields__[field].metadata["kind"] is float
        usual = getattr(spec, field)
        value = not usual if isinstance(usual, bool) else 0.5 if is_float else 7
    if field in FIGURES:
        assert all(word not in design_words(spec) for word in ("figures", "monitoring", "part"))
        return
    other = dataclasses.replace(spec, **{field: value})
    assert design_words(other) != design_words(spec)
    assert design_words(other, [field]) == design_words(spec, [field])


def test_what_changes_nothing_is_not_told(qapp):
    spec = Spec(momentum=0.9)
    said = design_words(spec)
    assert "μ\u00a00.9" in said and "λ" not in said
    for idle in ({"penalty_strength": 5.0}, {"schedule_patience": 3}, {"noise": 0.3}):
        assert design_words(dataclasses.replace(spec, **idle)) == said
