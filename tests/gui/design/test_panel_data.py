"""What the form shows of each kind of data set."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from nnviz.core import Spec
from nnviz.data import DATASETS, load_for, of_rows
from nnviz.data.designs import EARLIER, chapter_1, usual_design
from nnviz.data.downloads.offers import OFFERS
from nnviz.data.perceptrons import PERCEPTRONS
from nnviz.data.problem import Problem
from nnviz.gui.design.panel import DesignPanel
from nnviz.gui.run_words import short_label
from tests.gui.design.blank_digits import blank_digits

SPIRAL = Spec(data="spiral", sizes=(2, 8, 1), output="sigmoid", cost="cross-entropy")


@pytest.fixture(scope="module")
def one_panel(qapp):
    panel = DesignPanel()
    panel.resize(273, 760)
    panel.show()
    QTest.qWaitForWindowExposed(panel)
    yield panel
    panel.close()


@pytest.fixture
def panel(one_panel):
    """It begins anew for each test."""
    one_panel.form.setFocus()
    one_panel.form.show_more(False)
    one_panel.activateWindow()
    show(one_panel, SPIRAL)
    return one_panel


def show(panel, spec):
    """As the window does when the data is there."""
    panel.set_dataset(load_for(spec), spec)


def widget(panel, name):
    return panel.findChild(QWidget, name)


@pytest.mark.parametrize("problem", Problem)
def test_what_trains_is_called_elsewhere_as_in_the_form(panel, problem):
    form = panel.form
    form.show_data(replace(SPIRAL, data="mine"), problem)
    name = form.train_size.control.accessibleName()
    assert short_label("train_size", problem) == name.lower()


def type_into(qtbot, control, text):
    control.setFocus()
    control.selectAll()
    qtbot.keyClicks(control, text)
    qtbot.keyClick(control, Qt.Key.Key_Return)


def pick(panel, name):
    choice = widget(panel, "dataset_choice")
    choice.setCurrentIndex(choice.findData(name))


def rows(panel):
    """Which of the fields about examples are to be seen, and what the last one is called."""
    visible = [widget(panel, name).isVisible() for name in ("data_size", "noise", "train_size")]
    (name,) = (
        label.text()
        for label in panel.findChildren(QLabel)
        if label.buddy() is widget(panel, "train_size")
    )
    return visible, name


@pytest.mark.parametrize("name", DATASETS)
def test_number_and_noise_are_there_for_points_that_are_drawn(panel, name):
    pick(panel, name)
    drawn = DATASETS[name].problem in (Problem.PLANE, Problem.FUNCTION)
    digits = DATASETS[name].problem is Problem.DIGITS
    label = {Problem.DIGITS: "Training images", Problem.RECORDS: "Training rows"}.get(
        DATASETS[name].problem, "Of these train" if drawn else "Training points"
    )
    assert rows(panel) == ([drawn, drawn, True], label)
    panel.form.show_more(True)
    assert widget(panel, "fresh_digits").isVisible() == (name == "handwriting")
    assert widget(panel, "expanded").isVisible() == digits
    assert widget(panel, "train_size").accessibleName() == label


def test_while_data_are_on_their_way_nothing_is_said_of_the_last_ones(panel):
    digits = usual_design("handwriting")
    panel.set_dataset(blank_digits(40), digits)
    shown = lambda: (  # noqa: E731
        widget(panel, "train_size").text(),
        panel.form.layers.chips.accessibleDescription(),
        panel.problem,
    )
    before = shown()
    assert before == ("40", "784 pixels, hidden layers 128, 10 digits", None)
    diabetes = usual_design("diabetes")
    panel.set_spec(diabetes)
    ends = "10 inputs, hidden layers 64, 1 outputs"
    assert shown() == ("…", ends, None) and panel.commit()
    panel.set_spec(replace(diabetes, train_size=100))
    assert shown()[::2] == ("100", None), "40 are not all that there are of these"
    panel.set_spec(digits)
    assert shown() == before
    panel.set_spec(diabetes)
    show(panel, diabetes)
    assert shown() == ("266", ends, None)


def test_a_table_of_digits_holds_images_too(panel):
    spec = Spec(data="/own.csv")
    panel.set_spec(spec)
    assert rows(panel)[1] == "Training points"
    panel.set_dataset(blank_digits(40), spec)
    assert rows(panel)[1] == "Training images"


def test_copies_are_offered_of_pictures_alone_and_are_taken_back_where_they_are_set(panel):
    spec = Spec(data="/own.csv")
    shown = lambda: widget(panel, "expanded").isVisible()  # noqa: E731
    panel.form.show_more(True)
    panel.set_spec(spec)
    assert not shown(), "nobody knows yet what it holds"
    panel.set_dataset(blank_digits(40), spec)
    assert shown()
    rows = replace(of_rows([[0.0, 1.0], [1.0, 0.0]], [0, 1]), name=spec.data)
    panel.set_dataset(rows, replace(spec, sizes=(2, 1), output="sigmoid", cost="cross-entropy"))
    assert not shown()
    panel.set_spec(replace(panel.spec, expanded=True))
    assert shown()


def test_a_folder_may_hold_anything_until_it_is_read(panel, tmp_path):
    panel.set_spec(Spec(data=str(tmp_path)))
    assert rows(panel) == ([False, False, True], "Training points")


@pytest.mark.parametrize(
    "field, text, value", [("data_size", "80", 80), ("noise", "0,25", 0.25), ("noise", ".5", 0.5)]
)
def test_an_edit_is_told_once(qtbot, panel, field, text, value):
    edits = QSignalSpy(panel.spec_edited)
    type_into(qtbot, widget(panel, field), text)
    assert edits.count() == 1
    assert panel.spec == replace(SPIRAL, **{field: value})


@pytest.mark.parametrize(
    "field, text, words",
    [
        ("data_size", "9", "at least 10 points"),
        ("noise", "0.6", "at most 0.5"),
        ("noise", "-1", "below 0"),
        ("noise", "1e", "Type a number"),
    ],
)
def test_what_cannot_be_is_told_under_the_field(qtbot, panel, field, text, words):
    type_into(qtbot, widget(panel, field), text)
    assert panel.problem.field == field and words in str(panel.problem)
    assert panel.form.blocks[field].sentence.isVisible()
    assert panel.spec == SPIRAL


def test_a_design_made_to_fit_the_data_is_shown_without_complaint(panel):
    problems, edits = QSignalSpy(panel.invalid), QSignalSpy(panel.spec_edited)
    spec = Spec(data="chapter-4", sizes=(1, 9, 1), output="linear", cost="quadratic")
    show(panel, spec)
    assert panel.spec is spec
    assert (problems.count(), edits.count()) == (0, 0)
    assert widget(panel, "train_size").value() == 500


def test_headings_part_the_groups_and_are_no_choices(panel):
    choice = widget(panel, "dataset_choice")
    items = [choice.itemData(i) for i in range(choice.count())]
    lines = [i for i, data in enumerate(items) if data is None]
    after = [items[i + 1] for i in lines[:-1]]
    assert after == ["handwriting", "fashion-mnist", "and", "circle", "step-function", "iris"]
    assert not any(choice.model().item(i).isEnabled() for i in lines)


def test_all_of_it_still_fits_into_the_first_screen(panel):
    assert panel.form.sizeHint().height() <= 800 - 56 - 40 - 32
    assert panel.form.minimumSizeHint().width() <= 272


def test_every_design_that_comes_with_data_is_seen_whole_on_the_first_screen(panel):
    """And those of chapter 1, of perceptrons and of files of before."""
    before = panel.size()
    panel.resize(273, 800 - 56 - 32)
    usual = [usual_design(data) for data in (*DATASETS, *OFFERS)]
    earlier = [replace(each, data=data) for data, known in EARLIER.items() for each in known]
    perceptrons = [known.spec for known in PERCEPTRONS]
    for design in (*usual, *earlier, *perceptrons, chapter_1(usual[0])):
        panel.set_spec(design)
        for _ in range(2):
            QApplication.processEvents()
        assert panel.verticalScrollBar().maximum() == 0, design
    panel.resize(before)


def test_rows_stand_closer_only_where_they_would_not_be_in_sight(panel):
    before, rows = panel.size(), panel.form._rows
    for height, data, space in (
        *((712, "moons", 4), (712, "chapter-4", 2), (712, "circle", 4)),
        *((900, "chapter-4", 4), (712, "chapter-4", 2)),
    ):
        panel.resize(273, height)
        panel.set_spec(usual_design(data))
        for _ in range(3):
            QApplication.processEvents()
        assert rows.spacing() == space, (height, data)
    panel.resize(before)
