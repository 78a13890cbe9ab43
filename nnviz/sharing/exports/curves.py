"""The figures of a run, epoch by epoch: as a table, and with the design as json."""

import csv
import dataclasses
import io
import json
from collections.abc import Iterator
from typing import Any

from nnviz.core import EpochRecord
from nnviz.core.sentence import SentenceError
from nnviz.files.atomic import as_utf8
from nnviz.files.reports import figures_of, finite, versions
from nnviz.sharing.exports.trained import Trained

FORMAT = {"format": "nnviz-results", "version": 1}


def curves(trained: Trained, name: str) -> dict[str, bytes]:
    """A row for every epoch, a column for every figure that one of them has; UTF-8.

    Numbers are exact, with a decimal point; what does not exist is an empty cell.
    """
    rows = [_flat(record) for record in _history(trained)]
    heads = list(dict.fromkeys(head for row in rows for head in row))
    text = io.StringIO()
    table = csv.DictWriter(text, heads, lineterminator="\n")
    table.writeheader()
    table.writerows(rows)
    return {name: as_utf8(text.getvalue())}


def results(trained: Trained, name: str) -> dict[str, bytes]:
    """The design as it was at the end, what of it was changed in flight, every epoch's figures.

    And whose network is there where training has gone back to it, and the versions that they were
    reckoned with.
    """
    document = FORMAT | {
        "spec": trained.spec.as_dict(),
        "changes": [dataclasses.asdict(change) for change in trained.changes],
        "classes": trained.classes,
        "restored_epoch": trained.restored_epoch,
        "epochs": [figures_of(record) for record in _history(trained)],
        "versions": versions(),
    }
    text = json.dumps(finite(document), indent=2, ensure_ascii=False, allow_nan=False)
    return {name: as_utf8(f"{text}\n")}


def _history(trained: Trained) -> tuple[EpochRecord, ...]:
    if not trained.history and not trained.trainable:
        raise SentenceError("There are no figures: a step has no slope to train on.")
    if not trained.history:
        raise SentenceError("There are no figures yet: train for one epoch at least.")
    return trained.history


def _flat(record: EpochRecord) -> dict[str, Any]:
    """Figures that are there; of what every layer has one for each of them."""
    values = dataclasses.asdict(record)
    return {head: value for name in values for head, value in _columns(name, values[name])}


def _columns(name: str, value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, tuple):
        yield from ((f"{name}_{layer}", one) for layer, one in enumerate(value, start=1))
    elif value is not None:
        yield name, value
