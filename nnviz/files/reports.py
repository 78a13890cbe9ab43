"""The report of a run: its Spec, every epoch's figures, times, and the versions that made it."""

import json
import math
import os
import platform
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from threadpoolctl import threadpool_info

import nnviz
from nnviz.core import EpochRecord, Spec
from nnviz.files.atomic import write_atomically

_UNTOLD = ("step", "seconds")
_ASKED_FOR = ("test_", "weight_speed")
_OF_SOME = ("stopped", "restored_epoch", "test_r2", "test_mean_error", "data")
"""What only runs have that ended early or went back, are of values or on data of one's own."""


@dataclass(frozen=True, kw_only=True)
class Report:
    """What there is to tell of a run.

    Costs are without penalty, accuracies in 0..1, None where a figure does not exist;
    ``training_seconds`` leaves evaluation and generation out, ``seconds`` is all of it.
    ``outcome`` is "finished", "interrupted", or the sentence that says why the run failed.
    ``stopped`` says why it ended before its goal; ``restored_epoch`` is the earlier epoch whose
    network is the one that was tested and is saved, where training has gone back to it. Of
    values ``test_r2`` is the share of their variance that is predicted, ``test_mean_error`` the
    mean |error| in the table's own unit. ``data`` says what data of one's own were taken for.
    """

    spec: Spec
    outcome: str
    epochs: Sequence[EpochRecord]
    test_cost: float | None
    test_accuracy: float | None
    images: int
    training_seconds: float
    seconds: float
    stopped: str | None = None
    restored_epoch: int | None = None
    test_r2: float | None = None
    test_mean_error: float | None = None
    data: Mapping[str, Any] | None = None

    @property
    def images_per_second(self) -> float | None:
        """Training examples presented in each second of training."""
        return self.images / self.training_seconds if self.training_seconds > 0 else None

    def as_dict(self) -> dict[str, Any]:
        """Plain data, as json knows it; never NaN."""
        report = {
            **vars(self),
            "spec": self.spec.as_dict(),
            "epochs": [figures_of(record) for record in self.epochs],
            "images_per_second": self.images_per_second,
            "versions": versions(),
        }
        told = {k: v for k, v in report.items() if k not in _OF_SOME or v is not None}
        return {key: finite(value) for key, value in told.items()}


def figures_of(record: EpochRecord) -> dict[str, Any]:
    """What is the same whenever the run is repeated: not how long it took.

    Figures that are measured only when asked for are left out where they are not.
    """
    return {
        key: value
        for key, value in asdict(record).items()
        if key not in _UNTOLD and (value is not None or not key.startswith(_ASKED_FOR))
    }


def write_report(path: str | os.PathLike[str], report: Report) -> None:
    """Write ``report`` atomically. Raises FileError."""
    text = json.dumps(report.as_dict(), indent=2, allow_nan=False) + "\n"
    write_atomically(Path(path), text)


def versions() -> dict[str, str]:
    """What the figures were reckoned with: they hold to the bit for these."""
    return {
        "nnviz": nnviz.__version__,
        "python": platform.python_version(),
        "numpy": version("numpy"),
        "scipy": version("scipy"),
        "blas": _blas(),
        "platform": platform.platform(),
    }


def finite(value: Any) -> Any:
    """``value`` with None in the place of every number that is not finite, however deep."""
    if isinstance(value, dict):
        return {key: finite(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [finite(inner) for inner in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value


def _blas() -> str:
    """Every BLAS that is loaded, for numpy and scipy may each bring one: name, version, kernel."""
    parts = ("internal_api", "version", "architecture")
    libraries = [library for library in threadpool_info() if library["user_api"] == "blas"]
    named = {" ".join(str(library.get(part) or "") for part in parts) for library in libraries}
    return ", ".join(sorted(named)) or "unknown"
