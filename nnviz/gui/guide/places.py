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


def section_about(widget: QWidget | None) -> str:
    """The section about this widget, or about what it is in; the beginning where there is none."""
    while widget is not None:
        for name in (widget.objectName(), type(widget).__name__):
            if name in PLACES:
                return PLACES[name]
        widget = widget.parentWidget()
    return FIRST
