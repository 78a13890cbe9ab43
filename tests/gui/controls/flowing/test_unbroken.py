"""Where a line does not end."""

import re
from functools import partial

import pytest

from nnviz.gui.controls.flowing.unbroken import unbroken
from nnviz.gui.controls.label import label
from nnviz.gui.prose import prose, show_prose
from tests.translations.catalogue import FOLDER, messages


@pytest.mark.parametrize(
    ("text", "laid"),
    [
        ("66.2 % of all, < 0.1 %", "66.2~% of all, <~0.1~%"),
        ("η = 0.025, at μ = −1", "η~=~0.025, at μ~=~−1"),
        ("η 0.5 and accuracy = 5", "η~0.5 and accuracy =~5"),
        ("<b>66.2</b> %", "<b>66.2</b>~%"),
        ("by 1.7 points, 2 × 3, 3 pointsman", "by 1.7~points, 2~× 3, 3 pointsman"),
        ("σ′(z)", "σ′\u2060(z)"),
        ("nothing % here 5", "nothing % here 5"),
    ],
)
def test_a_number_stays_with_its_unit_and_a_letter_with_its_number(text, laid):
    assert unbroken(text) == laid.replace("~", "\u00a0")


def test_no_text_of_any_language_parts_a_number_and_its_percent():
    for path in FOLDER.glob("*.ts"):
        for said in {each for m in messages(path) for each in (m.source, m.translation)}:
            assert not re.search(r"\d %", unbroken(re.sub(r"\{[^{}]*\}", "5", said))), said


def test_a_label_of_several_lines_is_laid_out_so_and_tells_what_was_said(qtbot):
    plain, running = label("", wordWrap=True), prose()
    for made, show in ((plain, plain.setText), (running, partial(show_prose, running))):
        qtbot.addWidget(made)
        show("abcd 100%")
        narrow = made.minimumSizeHint().width()
        show("abcd 100 %")
        assert made.minimumSizeHint().width() > narrow
    assert plain.text() == running.accessibleName() == "abcd 100 %"
