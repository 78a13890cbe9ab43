import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nnviz.gui import desks
from nnviz.gui.controls.button import Button
from nnviz.gui.controls.label import label
from nnviz.gui.look import theme
from nnviz.gui.look.zoom import WHOLE, change, current, made, px, rescale
from nnviz.gui.pictures.marked import Marked


@pytest.fixture
def form(qtbot):
    form = QWidget()
    column = QVBoxLayout(form)
    column.setContentsMargins(3, 5, 7, 11)
    column.setSpacing(13)
    column.addSpacing(17)
    row = QHBoxLayout()
    row.setSpacing(19)
    column.addLayout(row)
    grid = QGridLayout()
    grid.setHorizontalSpacing(4)
    grid.setVerticalSpacing(9)
    column.addLayout(grid)
    form.words = label("Training images", 13)
    form.words.setFixedWidth(104)
    form.button = Button("Train", "play")
    form.button.setFixedHeight(32)
    form.picture = QLabel()
    form.picture.setProperty(WHOLE, True)
    form.picture.setFixedSize(56, 56)
    for part in (form.words, form.button, form.picture):
        row.addWidget(part)
    form.grid, form.row = grid, row
    qtbot.addWidget(form)
    yield form
    theme.apply(form, "light", 1.0)


def measures(form):
    margins = form.layout().contentsMargins()
    return [
        (margins.left(), margins.top(), margins.right(), margins.bottom()),
        (form.layout().spacing(), form.row.spacing()),
        (form.grid.horizontalSpacing(), form.grid.verticalSpacing()),
        form.layout().itemAt(0).sizeHint().height(),
        form.words.font().pixelSize(),
        (form.words.minimumWidth(), form.words.maximumWidth()),
        form.button.font().pixelSize(),
        (form.button.minimumHeight(), form.button.maximumHeight(), form.button.maximumWidth()),
        form.picture.size(),
    ]


def enlarge(form, scale):
    theme.apply(form, "light", scale)


def test_everything_grows_but_pictures_of_whole_pixels(form):
    enlarge(form, 1.35)
    assert current() == 1.35
    assert measures(form) == [
        (4, 7, 9, 15),
        (18, 26),
        (5, 12),
        23,
        18,
        (144, 144),
        18,
        (43, 43, 16_777_215),
        QSize(56, 56),
    ]
    needed = form.words.fontMetrics().horizontalAdvance(form.words.text())
    assert form.words.minimumWidth() >= needed or needed > 144


def test_one_zoom_after_another_is_as_if_it_were_the_first(form):
    enlarge(form, 1.5)
    at_once = measures(form)
    enlarge(form, 1.35)
    enlarge(form, 1.5)
    assert measures(form) == at_once


@pytest.mark.parametrize("scale", [1.35, 1.5, 2.0])
def test_it_comes_back_exactly(form, scale):
    before = measures(form)
    for _ in range(3):
        enlarge(form, scale)
        assert measures(form) != before
        enlarge(form, 1.0)
    assert measures(form) == before


def test_what_a_widget_asks_for_itself_is_asked_anew(form):
    """Where it hears of nothing else either: a layout keeps what it was told until told else."""
    icons = [Marked("check"), Marked("check")]
    for icon in icons:
        form.grid.addWidget(icon)
    icons[1].hide()
    before = current()
    for after in (2.0, 1.0, 1.5, 1.0):
        form.layout().activate()
        rescale(icons, before, change(after))
        before = after
        assert form.grid.itemAt(0).sizeHint().width() == px(16)
    icons[1].show()
    assert form.grid.itemAt(1).sizeHint().width() == 16


def test_a_label_that_says_nothing_yet_comes_back_too(qapp):
    empty = label("", 24)
    assert empty.sizeHint().height() > 20
    rescale([empty], 2.0, 1.0)
    assert empty.sizeHint().height() < 20


def test_what_is_made_later_is_large_too(form):
    enlarge(form, 1.35)
    made = label("made later", 12)
    form.row.addWidget(made)
    assert made.font().pixelSize() == 16
    assert px(40) == 54
    enlarge(form, 1.0)
    assert made.font().pixelSize() == 12


def test_what_is_made_later_has_the_size_of_what_was_there(form):
    def made_now():
        later = QWidget()
        later.words = label("Training images", 13)
        later.words.setFixedWidth(104)
        QVBoxLayout(later).addWidget(later.words)
        later.layout().setContentsMargins(3, 5, 7, 11)
        return later

    def sizes(later):
        edges = later.layout().contentsMargins()
        return edges.left(), edges.bottom(), later.words.width(), later.words.font().pixelSize()

    first = made(made_now)
    form.layout().addWidget(first)
    enlarge(form, 17 / 11)
    later = made(made_now)
    form.layout().addWidget(later)
    assert sizes(later) == sizes(first) == (5, 17, 160, 20) and current() == 17 / 11
    enlarge(form, 1.0)
    assert sizes(later) == sizes(first) == (3, 11, 104, 13)


def test_lines_stay_thin_in_the_style_sheet(form):
    enlarge(form, 2.0)
    sheet = form.styleSheet()
    assert "border: 1px solid" in sheet and "border: 2px solid" in sheet
    assert "border-radius: 14px" in sheet and "margin: -10px 0" in sheet  # a slider's circle


def test_the_theme_alone_leaves_the_scale(form):
    enlarge(form, 1.35)
    theme.apply(form, "dark")
    assert current() == 1.35


def test_lines_of_drawings_grow_with_the_type():
    assert (theme.pen("#000000", 2).widthF(), theme.pen("#000000").widthF()) == (2, 1)
    change(1.5)
    try:
        assert (theme.pen("#000000", 2).widthF(), theme.pen("#000000").widthF()) == (3, 1.5)
    finally:
        change(1.0)


def test_on_desks_all_lines_do():
    """Only a focus has a frame of two pixels everywhere."""
    folder = Path(desks.__file__).parent
    fixed = re.compile(r"(?<!\w)QPen\([^\n]*, [\d.]+[,)]")
    found = {p.name for p in folder.rglob("*.py") if fixed.search(p.read_text(encoding="utf-8"))}
    assert found == {"surface.py"}
