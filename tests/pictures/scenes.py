"""What the pictures show: plays, each in a window as the program opens it.

A play is given a Stage and yields, in the order in which PLAYS names them, what is to be seen on
each of its pictures.
"""

import shutil
import tempfile
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import Qt

from nnviz.gui.guide.reader import GuideReader, show_guide

_Key = Qt.Key
DESKS = ("circuit", "bumps", "marble", "softmax", "chain", "polynomial")
PROJECTOR = 1366, 768
BUMPS = (-12, -13, -6, -8, 11)
"""By how many keys the bumps are moved up."""
MARBLE = 12
"""How many steps the marble takes."""


def digits(stage):
    """The window as it opens, when it has learnt."""
    window = stage.window
    stage.draw()
    stage.train()
    yield window
    theme = window.preferences.theme
    window.show_theme("dark")
    stage.settle()
    yield window
    window.show_theme(theme)
    stage.settle()
    for name in ("CostView", "AccuracyView", "DeltasView", "NeuronsView"):
        yield stage.dock(name)
    yield window.right_column
    yield window.left_column
    for name in ("GalleryView", "MistakesView", "SaturationView", "ThroughTimeView", "RoadView"):
        yield stage.page(name)
    stage.page("WritingView")
    written = stage.view("WritingView")
    stage.until(lambda: len(written._labels))
    stage.settle()
    yield window.drawer
    stage.page("LesionView")
    lesions = stage.view("LesionView").switches
    stage.until(lambda: lesions._tried is not None)
    stage.child("lesion_strongest").click()
    stage.settle()
    yield window.drawer
    stage.page("NetworkDiagramView")
    yield window
    stage.page("BackpropView")
    stage.view("BackpropView").bar.stage_tabs.setCurrentIndex(3)
    stage.settle()
    yield window


def spiral(stage):
    """Points of a plane, learnt."""
    stage.other_data("spiral")
    stage.train()
    yield stage.window.right_column
    stage.page("NetworkDiagramView")
    yield stage.window


def runs(stage):
    """A run, and the same again with a smaller learning rate."""
    stage.other_data("circle")
    stage.train(60)
    stage.again(learning_rate=stage.session.spec.learning_rate / 10)
    yield stage.page("RunsView")


def small(stage):
    """A truth table, a function and a table of measured things."""
    for data, epochs in (("xor", None), ("chapter-4", None), ("penguins", 20)):
        stage.other_data(data)
        stage.train(epochs)
        yield stage.window.right_column


def course(stage):
    """The page of lessons."""
    stage.window.course.open_page()
    stage.until(lambda: stage.window.course.is_page_open)
    stage.child("course_page").choose("L15")
    stage.settle()
    yield stage.window


def question(stage):
    """A lesson that asks before it runs."""
    stage.window.course.start("N07")
    stage.until(lambda: stage.session.is_ready)
    stage.settle()
    yield stage.window


def verdict(stage):
    """A lesson that was run."""
    lessons = stage.window.course
    lessons.start("N07")
    stage.until(lambda: stage.session.is_ready)
    lessons.opened.choose(2)
    stage.window.commands.train_or_pause()
    stage.until(lambda: lessons.opened.run.verdict is not None)
    stage.settle()
    yield stage.window


def case(stage):
    """A network that is broken."""
    opened = stage.window.course
    opened.start("D1")
    stage.until(lambda: stage.session.is_ready and stage.session.latest.epoch > 0)
    stage.until(lambda: not stage.session.is_loading and stage.session.state.value == "finished")
    stage.settle()
    yield stage.window


def own_data(stage):
    """A table of one's own, as it was understood."""
    folder = Path(tempfile.mkdtemp())
    shutil.copy(str(files("nnviz.resources") / "tables" / "penguins.csv"), folder)
    stage.window.own_data.open_when_there(folder / "penguins.csv")
    stage.until(lambda: stage.child("own_data_use") and stage.child("own_data_use").isEnabled())
    stage.settle()
    yield stage.window
    shutil.rmtree(folder)


def sweep(stage):
    """A map of runs, one of its cells chosen."""
    stage.other_data("circle")
    stage.window.sweeps.open()
    page, work = stage.window.sweeps._page, stage.window.sweeps._page.work
    stage.type_into("sweep_across_values", "0.001, 0.01, 0.1, 1")
    down = stage.child("sweep_down")
    down.setCurrentIndex(down.findData("mini_batch_size"))
    down.activated.emit(down.currentIndex())
    stage.type_into("sweep_down_values", "5, 20, 100")
    stage.until(lambda: work.standing is not None and work.standing.of == 12)
    work.train_or_pause()
    stage.until(lambda: work.standing.is_whole and not work.is_rolling)
    stage.press(page.centre.map, _Key.Key_Home, _Key.Key_Right, _Key.Key_Down)
    yield stage.window


def share(stage):
    """What can be given to others."""
    stage.other_data("spiral")
    stage.train()
    stage.window.sharing.open()
    stage.settle()
    yield stage.window


def desks(stage):
    """What is built or moved by hand."""
    opened = stage.window.course.desks
    for name in DESKS:
        opened.open(name)
        if name == "circuit":
            build_nand(opened.desk)
        elif name == "bumps":
            for up in BUMPS:
                moves = [_Key.Key_Up if up > 0 else _Key.Key_Down] * abs(up)
                stage.press(opened.desk.surface, *moves, _Key.Key_Right)
        elif name == "marble":
            for _ in range(MARBLE):
                opened.desk.step()
        elif name == "polynomial":
            higher = [_Key.Key_Up] * 8
            stage.press(opened.desk.points, *higher, *[_Key.Key_Right] * 6, _Key.Key_Return)
        stage.settle()
        yield stage.window


def build_nand(desk):
    """Two wires and a bias: the perceptron of chapter 1."""
    [out] = desk.state.circuit.outputs
    for given in (0, 1):
        desk._on_wire_wanted(given, out.node)
    desk._on_node(out.node)
    for at, value in ((0, -2.0), (1, -2.0), (-1, 3.0)):
        desk._on_number(at, value)


def before_a_class(stage):
    """A question on a projector."""
    stage.window.course.start("N07")
    stage.until(lambda: stage.session.is_ready)
    stage.window.presentation.enter()
    stage.window.resize(*PROJECTOR)
    stage.settle()
    asked = stage.child("class_question")
    if asked is not None:
        stage.press(asked, *[_Key.Key_A] * 4, *[_Key.Key_B] * 7, *[_Key.Key_C] * 12)
    yield stage.window
    stage.window.presentation.leave()


def guide(stage):
    """The guide itself, where pictures are explained."""
    show_guide(stage.window)
    reader = stage.window.findChild(GuideReader)
    reader.show_section("accuracy")
    stage.settle()
    yield reader
    reader.close()


def other_windows(stage):
    """All keys, weights by hand, the menu."""
    window = stage.window
    window.show_keys()
    stage.settle()
    yield stage.child("key_sheet")
    stage.child("key_sheet").close()
    stage.other_data("xor")
    window.hand_weights.bring_up()
    stage.settle()
    dialog = stage.child("hand_weights")
    yield dialog
    dialog.close()
    menu = window.run_bar.file_menu
    menu.popup(window.mapToGlobal(window.rect().center()))
    stage.settle()
    yield menu
    menu.close()


_FIGURES = ("cost", "accuracy", "speeds", "weights", "pad", "design")
_PAGES = ("data", "mistakes", "saturation", "time", "road", "writing", "lesions")

PLAYS = {
    digits: ("window", "window-dark", *_FIGURES, *_PAGES, "network", "backprop"),
    spiral: ("plane", "spiral"),
    runs: ("runs",),
    small: ("table", "function", "records"),
    course: ("course",),
    question: ("question",),
    verdict: ("verdict",),
    case: ("case",),
    own_data: ("own-data",),
    sweep: ("sweep",),
    share: ("share",),
    desks: tuple(f"desk-{name}" for name in DESKS),
    before_a_class: ("class",),
    guide: ("guide",),
    other_windows: ("keys", "by-hand", "menu"),
}
"""The names of each play's pictures."""
