"""What is said of a run where values are wanted: R², and how far answers are off in their unit."""

from nnviz.core import EpochRecord, Spec
from nnviz.core.metrics import explained_on
from nnviz.data import Dataset
from nnviz.gui.controls.number_words import error_text


def r2_of(record: EpochRecord | None, spec: Spec, dataset: Dataset | None) -> float | None:
    """R² of an epoch on the part that is measured; None where there is none."""
    if record is None or dataset is None:
        return None
    error = record.figure(spec.measured, "squared_error")
    return explained_on(spec.measured, error, spec, dataset)


def off_text(deviation: float, dataset: Dataset | None) -> str:
    """How far answers are off, in the table's own unit where they are from one."""
    table = None if dataset is None else dataset.table
    return error_text(deviation if table is None else deviation * table.scale[1])
