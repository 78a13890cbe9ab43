"""Rules that do nothing, as no figure is measured that they could go by."""

from collections.abc import Set as AbstractSet

from nnviz.core.examples import TrainingData
from nnviz.core.records import FIGURES
from nnviz.core.sentence import Sentence, Term, enumerated
from nnviz.core.spec import Spec

NEEDED = {
    **dict.fromkeys(
        ("schedule", "schedule_patience", "stop_patience", "restore_best"), tuple(FIGURES)
    ),
    "stop_cost": ("training-cost",),
    "stop_accuracy": ("training-accuracy",),
    "stop_error": ("training-cost", "training-accuracy"),
}
"""The fields of rules, and of what one has to be monitored for each."""


def blind(spec: Spec, dataset: TrainingData | None = None) -> dict[str, str]:
    """The fields of the rules that are set and have no figure, and what to monitor for each.

    Without the examples it is taken that these have classes, and some for validation.
    """
    fields = [name for name in NEEDED if getattr(spec, name) != getattr(Spec, name)]
    found = {name: lacking(name, spec, dataset) for name in fields if name != "schedule_patience"}
    return {name: figure for name, figure in found.items() if figure is not None}


def lacking(field: str, spec: Spec, dataset: TrainingData | None = None) -> str | None:
    """What to monitor for a rule that has no figure; "" where there can be none, None if it has."""
    there, of = _there(spec, dataset), NEEDED.get(field, ())
    # of values the error is measured with the accuracy that they have not
    seen = {*spec.monitor} if field == "stop_error" else {*spec.monitor} & there
    if not of or not seen.isdisjoint(of):
        return None
    return next((name for name in of if name in there), "")


def _there(spec: Spec, dataset: TrainingData | None) -> AbstractSet[str]:
    """What can be monitored."""
    held_out = spec.validation_size
    if held_out is None:
        held_out = 1 if dataset is None else len(dataset.validation)
    has_classes = dataset is None or dataset.kind != "values"
    return {
        name
        for name in FIGURES
        if (held_out or not name.startswith("validation"))
        and (has_classes or not name.endswith("accuracy"))
    }


def hints(spec: Spec, dataset: TrainingData | None = None) -> dict[str, Sentence]:
    """What is said of each of these rules where it is chosen: field -> one sentence."""
    return {name: _hint(figure) for name, figure in blind(spec, dataset).items()}


def _hint(figure: str) -> Sentence:
    if not figure:
        return Sentence("This does nothing: values have no accuracy. Set a target error instead.")
    return Sentence(
        "This does nothing while its figure is not measured: choose {figure} under Monitoring.",
        figure=FIGURES[figure],
    )


def nothing_to_go_by(spec: Spec, dataset: TrainingData | None = None) -> Sentence | None:
    """What is said of them at the end of a run; None where each has its figure."""
    labels = [Spec.__dataclass_fields__[name].metadata["label"] for name in blind(spec, dataset)]
    if not labels:
        return None
    return Sentence(
        "No figure is measured for {rules} to go by.",
        rules=enumerated(Term("Spec", label) for label in labels),
    )
