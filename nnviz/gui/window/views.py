"""The views of a run, in the order in which the window's docks and the drawer's pages stand.

A View knows neither the session nor the other views.
A new one is its file and one line here. Named, not imported: a window is shown before they are.
"""

from importlib import import_module
from types import ModuleType
from typing import NamedTuple

from nnviz.gui.view import View


class Entry(NamedTuple):
    """What the window knows of a view before it is made.

    ``module`` is below `nnviz.gui`, ``name`` and ``title`` are those of its class. ``column`` is
    where it stands at first: "left" or "right" of the centre, or "drawer". It is shown every
    ``every``-th display tick while it can be seen, which need not be a whole number.
    """

    module: str
    name: str
    title: str
    column: str
    every: float

    @property
    def path(self) -> str:
        """The module's full name."""
        return f"nnviz.gui.{self.module}"

    def load(self) -> ModuleType:
        """Import the view's module; on the window's thread, see `imports`."""
        return import_module(self.path)

    def make(self) -> View:
        """A new view."""
        made = getattr(self.load(), self.name)()
        assert isinstance(made, View)
        return made


_SPEEDS, _NEURONS = "How fast each layer learns", "What each neuron looks for"

VIEWS = (
    Entry("curves.cost_accuracy_views", "CostView", "Cost", "left", 2.4),
    Entry("curves.cost_accuracy_views", "AccuracyView", "Accuracy", "left", 2.4),
    Entry("curves.layer_speeds_view", "DeltasView", _SPEEDS, "right", 2.4),
    Entry("neurons.view", "NeuronsView", _NEURONS, "right", 4.8),
    Entry("network.view", "NetworkDiagramView", "Network", "drawer", 4),
    Entry("examples.gallery_view", "GalleryView", "Data", "drawer", 10),
    Entry("examples.mistakes_view", "MistakesView", "Mistakes", "drawer", 5),
    Entry("backprop.view", "BackpropView", "Backprop", "drawer", 5),
    Entry("neurons.saturation_view", "SaturationView", "Saturation", "drawer", 12),
    Entry("examples.time_view", "ThroughTimeView", "Time", "drawer", 4),
    Entry("runs.view", "RunsView", "Runs", "drawer", 12),
    Entry("handwriting.road_view", "RoadView", "Road", "drawer", 5),
    Entry("handwriting.own_digits_view", "OwnDigitsView", "Yours", "drawer", 5),
    Entry("handwriting.writing_view", "WritingView", "Writing", "drawer", 10),
    Entry("lesion.view", "LesionView", "Lesions", "drawer", 5),
)

_DESKS = ("circuit", "bumps", "marble", "softmax", "chain", "polynomial")

AHEAD = (
    "nnviz.session.process.away",
    "nnviz.core.run.without_penalty",
    "nnviz.gui.course.page",
    "nnviz.gui.kept_progress",
    "nnviz.gui.lesson.open_lesson",
    "nnviz.gui.lesson.panel",
    "nnviz.gui.window.classroom",
    "nnviz.gui.lesson.detective.open_case",
    "nnviz.gui.lesson.detective.panel",
    "nnviz.gui.own_data.page",
    "nnviz.gui.own_data.reading",
    "nnviz.gui.own_data.elsewhere.host",
    "nnviz.gui.sweeps.page",
    "segno",
    "nnviz.lessons.writing.writer",
    "nnviz.sharing.code.reading",
    "nnviz.sharing.exports.table",
    "nnviz.gui.sharing.languages",
    "nnviz.gui.sharing.share_panel",
    "nnviz.gui.guide.reader",
    "nnviz.gui.network.hand_weights",
    "nnviz.gui.desks.page",
    *(f"nnviz.gui.desks.{name}.desk" for name in _DESKS),
    "nnviz.gui.lesson.at_desk.desk_lesson",
    "nnviz.lessons.sweeping.apart",
    "nnviz.lessons.sweeping.running",
    "nnviz.gui.sweeps.standing",
    "nnviz.sweeps.naming",
    "nnviz.gui.teaching.dialog",
    "nnviz.gui.window.language.another_window",
    "nnviz.gui.sharing.open_dialog",
    "nnviz.gui.sharing.qr_sheet",
    "nnviz.gui.sharing.project.run",
    "nnviz.sharing.project.project",
    "nnviz.sharing.report.run_report",
    "nnviz.sharing.report.page",
    "nnviz.gui.sharing.report.dialog",
    "nnviz.files.images",
    "nnviz.files.prepared_npz",
    "nnviz.data.downloads.download",
    "jinja2",
    "tomli_w",
)
"""What a person may open besides, and what that imports only then: there when all views are.

On a machine whose disk is slow, or busy, each of them would keep a click waiting.
"""
