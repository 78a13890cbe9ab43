"""The words that a lesson's file may use, and what each of them stands for."""

PAGES = {
    "cost": "CostView",
    "accuracy": "AccuracyView",
    "speeds": "DeltasView",
    "neurons": "NeuronsView",
    "network": "NetworkDiagramView",
    "data": "GalleryView",
    "mistakes": "MistakesView",
    "backprop": "BackpropView",
    "saturation": "SaturationView",
    "time": "ThroughTimeView",
    "runs": "RunsView",
    "road": "RoadView",
    "yours": "OwnDigitsView",
    "writing": "WritingView",
    "lesions": "LesionView",
    "dropout": "LesionView",
    "vote": "LesionView",
    "pad": "",
    "answers": "",
    "plane": "",
    "function": "",
}
"""What a lesson opens, and the class of the view; "" is what the right column shows of itself.

Several names of one view are parts of it: see `nnviz.gui.view.View.show_part`.
"""

PLOTS = ("cost", "accuracy", "speed", "output")
"""The plots that have a book's number on them; "output" is the distance of outputs from targets."""
DRAWN_ON = ("cost", "accuracy", "output")
"""Those on which a curve can be drawn."""

DESKS = ("circuit", "bumps", "marble", "softmax", "chain", "polynomial")
"""Where lessons are done by hand: see `nnviz.desks.tasks.TASKS`."""

FORMS = ("quick", "book")
"""On data that are always there, within seconds; and as the book did it."""

LETTERS = "ABCDE"
"""What the choices of a question are called."""

TAKES = ("median", "mean", "least", "most", "wins")
"""How a measure of several seeds becomes one number."""

WHEN = ("start", "end")
"""Before the first step, or when training has ended."""
