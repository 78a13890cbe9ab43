"""Whatever options are given together: a run, or one sentence; never a traceback."""

import numpy as np
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from nnviz.cli import main
from nnviz.cli.options import FIELDS as OPTIONS
from nnviz.cli.options import option_of
from nnviz.core import ACTIVATIONS, Network
from nnviz.data import DATASETS
from nnviz.data.problem import Problem
from nnviz.files import save_network

FIELDS = {field.name: field for field in OPTIONS}
QUICK = {
    "epochs": ["1"],
    "data_size": ["10", "25", "9"],
    "sizes": ["2,1", "2,3,1", "1,1,1", "2", ""],
}
"""Values of what would take long."""
ODD = ["", "-1", "0", "nan", "inf", "1e999", "x", "1,2", ",", "9" * 400]
TOYS = [name for name, source in DATASETS.items() if source.problem is not Problem.DIGITS]


def values(field):
    """Texts for one field: every choice, the limits and beyond, and what is none."""
    about = field.metadata
    if field.name in QUICK:
        return QUICK[field.name]
    if field.name == "data":
        return [*TOYS, "nowhere", "no.csv", "~nobody"]
    if about["choices"]:
        names = [*about["choices"], "softmax"]
        return [*names, f"{names[0]},{names[-1]}", ""]
    low, high = (f"{limit:g}" for limit in (about["minimum"], about["maximum"]))
    return [low, high, "1", "0.5", f"{high}0", *ODD]


def option(name):
    field = FIELDS[name]
    if field.metadata["kind"] is bool:
        return st.sampled_from([option_of(name), option_of(name).replace("--", "--no-")])
    return st.sampled_from(values(field)).map(lambda text: f"{option_of(name)}={text}")


options = st.lists(st.sampled_from(list(FIELDS)), unique=True, max_size=6).flatmap(
    lambda names: st.tuples(*map(option, names))
)


def check(arguments, capsys):
    """The status, once it is sure that all was said in one sentence."""
    capsys.readouterr()
    status = main(arguments)
    err = capsys.readouterr().err
    assert status in (0, 1, 2)
    assert "Traceback" not in err and "Warning" not in err
    if status:
        assert err.splitlines()[-1].startswith("nnviz: ")
    return status


@settings(
    max_examples=2 * settings().max_examples,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(options, st.sampled_from(TOYS))
@example(("--activation=step",), "xor")
@example(("--output=step", "--cost=quadratic"), "circle")
def test_options_together(capsys, given_options, data):
    start = ["train", f"--data={data}", "--epochs=1", "--data-size=20"]
    check([*start, *given_options], capsys)


@pytest.mark.parametrize("name", [name for name, a in ACTIVATIONS.items() if not a.trainable])
@pytest.mark.parametrize("option", ["activation", "output"])
def test_what_has_no_slope_is_refused_before_training(capsys, name, option):
    assert main(["train", "--data=xor", "--cost=quadratic", f"--{option}={name}"]) == 2
    err = capsys.readouterr().err
    assert err.count("\n") == 1 and "no slope" in err


def test_a_start_without_slope_is_refused(tmp_path, capsys):
    network = Network([np.ones((1, 2))], [np.zeros(1)], output="step")
    save_network(tmp_path / "net.json", network, "quadratic")
    assert main(["train", "--data=xor", f"--start={tmp_path / 'net.json'}"]) == 2
    assert "no slope" in capsys.readouterr().err
