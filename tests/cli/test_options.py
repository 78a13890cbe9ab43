"""Every field of Spec is an option, with the field's own help."""

import argparse
import dataclasses

import pytest

from nnviz.cli.errors import CommandError, Parser
from nnviz.cli.options import FIELDS, add_spec_options, given_values, option_of
from nnviz.core.settings import GROUPS


@pytest.fixture
def parser():
    parser = Parser("nnviz train", allow_abbrev=False)
    add_spec_options(parser)
    return parser


def values(parser, *arguments):
    return given_values(parser.parse_args(arguments))


def as_argument(field):
    """The option that says what the field's default says."""
    option = option_of(field.name)
    if isinstance(field.default, bool):
        return [option if field.default else f"--no-{option[2:]}"]
    if isinstance(field.default, tuple):
        return [option, ",".join(map(str, field.default))]
    return [option, str(7 if field.default is None else field.default)]


def test_a_field_can_be_set_to_its_default(parser):
    for field in FIELDS:
        expected = 7 if field.default is None else field.default
        assert values(parser, *as_argument(field)) == {field.name: expected}


def test_the_help_says_what_the_field_says(parser):
    words = " ".join(parser.format_help().split())
    for field in FIELDS:
        assert option_of(field.name) in words
        assert field.metadata["help"] in words.replace("- ", "-")  # a line may end in mini-


def test_every_option_stands_under_its_group(parser):
    words = parser.format_help()
    for field in FIELDS:
        title = GROUPS[field.metadata["group"]].lower()
        section = words.split(f"\n{title}:\n")[1].split("\n\n")[0]
        assert f"  {option_of(field.name)}" in section


def test_what_is_left_out_is_absent(parser):
    assert values(parser) == {}


def test_values_have_the_types_of_their_fields(parser):
    assert values(
        parser, "--sizes", "784,30,20,10", "--activation", "relu,tanh", "--learning-rate", "1e-4",
        "--no-use-biases", "--epochs", "3", "--data", "a,b",
    ) == {
        "sizes": (784, 30, 20, 10), "activation": ("relu", "tanh"), "learning_rate": 1e-4,
        "use_biases": False, "epochs": 3, "data": "a,b",
    }  # fmt: skip


@pytest.mark.parametrize(
    "field", [f for f in FIELDS if f.metadata["kind"] in (int, float, tuple)], ids=lambda f: f.name
)
def test_pythons_underscores_are_in_no_number(parser, field):
    texts = ["1_0", "1,2_0"] if field.metadata["per_layer"] or field.name == "sizes" else ["1_0"]
    for text in texts:
        with pytest.raises(CommandError, match="_0' is not a"):
            parser.parse_args([option_of(field.name), text])


@pytest.mark.parametrize(
    "arguments, sentence",
    [
        (["--epochs", "many"], "'many' is not a whole number"),
        (["--epochs", "1.5"], "'1.5' is not a whole number"),
        (["--learning-rate", "fast"], "'fast' is not a number"),
        (["--sizes", "784x10"], "'784x10' is not a list of whole numbers"),
        (["--epochs"], "expected one argument"),
        (["--epoch", "3"], "unrecognized arguments"),
    ],
)
def test_what_cannot_be_read_is_told_with_the_way_to_the_help(parser, arguments, sentence):
    with pytest.raises(CommandError, match=sentence) as error:
        parser.parse_args(arguments)
    assert str(error.value).endswith("see 'nnviz train --help'.")
    assert error.value.status == 2


def test_percent_signs_in_a_help_are_no_placeholders(monkeypatch):
    metadata = dict(FIELDS[1].metadata) | {"help": "5 % or 10 %s"}
    share = dataclasses.field(default=1, metadata=metadata)
    made = dataclasses.make_dataclass("Share", [("share", int, share)])
    monkeypatch.setattr("nnviz.cli.options.FIELDS", dataclasses.fields(made))
    parser = argparse.ArgumentParser()
    add_spec_options(parser)
    assert "5 % or 10 %s" in " ".join(parser.format_help().split())
