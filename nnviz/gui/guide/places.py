"""Which section of the guide is about a part of the window."""

from PySide6.QtWidgets import QWidget

FIRST = "first"

PLACES = {
    "DesignPanel": "change",
    "DrawPanel": "draw",
    "CostView": "cost",
    "AccuracyView": "accuracy",
    "DeltasView": "deltas",
    "NeuronsView": "weights",
    "WeightsView": "weights",
    "NetworkDiagramView": "network",
    "GalleryView": "data-view",
    "MistakesView": "mistakes",
    "BackpropView": "backprop",
    "SaturationView": "saturation",
    "ThroughTimeView": "time",
    "RunsView": "runs",
    "RoadView": "road",
    "OwnDigitsView": "hand-view",
    "WritingView": "writing",
    "LesionView": "lesions",
    "PlanePanel": "plane",
    "RecordPlane": "plane",
    "TablePanel": "truth",
    "FunctionPanel": "function",
    "RecordPanel": "row",
    "NoPicturePanel": "data",
    "own_data_page": "table",
    "course_page": "course",
    "LessonPanel": "course",
    "DeskLessonPanel": "course",
    "CasePanel": "class-g",
    "ClassQuestion": "classes",
    "sweep_page": "sweep",
    "SharePanel": "sharing",
    "run_bar": "train",
    "circuit_desk": "desk-circuit",
    "bumps_desk": "desk-bumps",
    "marble_desk": "desk-marble",
    "softmax_desk": "desk-softmax",
    "chain_desk": "desk-chain",
    "polynomial_desk": "desk-polynomial",
}
"""By the name of a widget's class, or its own name."""


AUDIENCE = "classes"
ASKING = ("CasePanel", "DeskLessonPanel", "LessonPanel")
"""What stands beside the figures and is about all of them."""
FILLING = ("ClassQuestion", *(name for name in PLACES if name.endswith(("_page", "_desk"))))
"""What stands in the place of the figures."""


def section_about(widget: QWidget | None) -> str:
    """The section about this widget, or about what it is in; "" where there is none."""
    while widget is not None:
        for name in _names(widget):
            if name in PLACES:
                return PLACES[name]
        widget = widget.parentWidget()
    return ""


def section_seen(window: QWidget) -> str:
    """The section about what is seen, for where nothing in the window has the focus.

    That is a page; or what is before an audience, which has the whole screen; or a lesson; else
    the beginning.
    """
    seen = {
        name for part in window.findChildren(QWidget) if part.isVisible() for name in _names(part)
    }
    filling = (PLACES[name] for name in FILLING if name in seen)
    audience = AUDIENCE if window.isFullScreen() else ""
    asking = (PLACES[name] for name in ASKING if name in seen)
    return next(filling, "") or audience or next(asking, FIRST)


def _names(widget: QWidget) -> tuple[str, str]:
    return widget.objectName(), type(widget).__name__
