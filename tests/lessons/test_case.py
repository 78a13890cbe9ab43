"""A case is solved by its repairs, and by nothing less."""

import dataclasses
import re

import pytest

from nnviz.cli import main
from nnviz.lessons.case import BROKEN, Repair, attempt, changes, check, claims, explained, symptoms
from nnviz.lessons.reading.case_reader import case_of
from nnviz.lessons.shelf import CASES
from tests.lessons.files import CASE
from tests.translations.catalogue import FOLDER, messages

SMALL = case_of(CASE.encode(), "C1.toml")
IDS = sorted(path.stem for path in CASES._folder.iterdir() if path.suffix == ".toml")


def test_all_that_the_file_says_is_tried():
    tried = list(check(SMALL))
    assert [(each.text, each.solved) for each in tried] == [
        ("As it is", False),
        ("Biases", True),
        ("ReLU", False),
    ]
    assert all(each.is_as_said for each in tried)


def test_a_run_that_diverged_does_not_solve_a_case():
    easy = dataclasses.replace(
        SMALL, bar=(dataclasses.replace(SMALL.bar[0], measure="epochs", low=0.0),)
    )
    wild = {"learning_rate": 1e6, "activation": "linear"}
    tried = attempt(easy, Repair(text="", change=wild))
    assert tried.values[0].value is not None and not tried.solved
    assert str(tried.failure).startswith("Training diverged by mini-batch ")
    assert attempt(easy, Repair(text="", change={})).solved


def test_a_symptom_is_there_while_it_is_in_its_band():
    for change, there in (({}, True), ({"use_biases": True}, False)):
        found = attempt(SMALL, Repair(text="", change=change))
        (share,) = (value for value in found.values if value.name == "share")
        assert share.holds is there


def test_symptoms_are_told_with_the_numbers_of_the_run():
    broken, solved, _ = check(SMALL)
    [share], [gone] = (symptoms(SMALL, tried) for tried in (broken, solved))
    value = broken.values[1].value
    assert share == (f"Only {value:.0f} % of the training points are right.", True)
    assert gone.text.startswith("Training accuracy: ") and not gone.is_there


def test_the_explanation_tells_of_symptoms_as_they_were_and_of_the_bar_as_it_is():
    broken, solved, _ = check(SMALL)
    share, last = broken.values[1], solved.values[0]
    assert (share.name, last.name) == ("share", "last")
    said = f"Without biases {share.value:.0f} % were right: now {last.value:.0f} %."
    assert explained(SMALL, broken, solved) == said


def test_the_parts_of_a_repair_must_not_do():
    both = Repair(text="Both", change={"use_biases": True, "momentum": 0.5})
    case = dataclasses.replace(SMALL, repairs=(both,), decoys=())
    assert case.fewest == 2
    said = [(dict(repair.change), should) for repair, should in claims(case)]
    assert said == [
        ({}, False),
        (dict(both.change), True),
        ({"use_biases": True}, False),
        ({"momentum": 0.5}, False),
    ]
    wrong = [each.text for each in check(case) if not each.is_as_said]
    assert wrong == ["Both: only use_biases"], "biases alone solve it: the case says too much"


def test_repairs_are_counted_against_the_broken_design():
    broken = SMALL.broken.spec
    now = dataclasses.replace(broken, use_biases=True, learning_rate=0.1, epochs=99, seed=7)
    assert changes(broken, now) == {"use_biases": True, "learning_rate": 0.1}
    assert changes(broken, broken) == {}


@pytest.mark.parametrize("id", IDS)
def test_a_case_that_comes_with_nnviz_can_be_read_and_has_three_hints(id):
    case = CASES[id]
    assert len(case.hints) == 3
    assert all(decoy.why for decoy in case.decoys)
    assert case.broken.name == BROKEN
    assert all(measured.within for measured in case.symptoms)


def test_what_is_told_in_the_end_is_true_whoever_has_mended_the_case():
    """Who gave up is told it too: nobody is praised for a repair, in no language."""
    cases = [CASES[id] for id in IDS]
    told = {text.strip() for case in cases for text in ended_with(case)}
    chinese = [each for each in messages(FOLDER / "zh_CN.ts") if each.source in told]
    assert {each.source for each in chinese} == told
    for text in (*told, *(each.translation for each in chinese)):
        assert not re.search(r"\byou(rs?)?\b|你|您", text, re.IGNORECASE), text


def ended_with(case):
    """What a case says once it is mended."""
    tried = *case.repairs, *case.decoys
    return [
        case.explanation,
        *(each.text for each in tried),
        *(each.why for each in tried if each.why),
    ]


def test_the_command_line_checks_a_case(monkeypatch, capsys):
    wrong = dataclasses.replace(SMALL, repairs=SMALL.decoys, decoys=())
    monkeypatch.setattr("nnviz.cli.lesson.CASES", {"C1": wrong})
    assert main(["lesson", "C1"]) == 1
    assert "ReLU: does not, OTHER THAN THE CASE SAYS" in capsys.readouterr().out
