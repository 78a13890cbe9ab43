"""Finds out what a person's file or folder holds, and what would be learnt from it; no Qt here."""

from dataclasses import replace
from pathlib import Path

from nnviz import paths
from nnviz.core import Sentence, Spec
from nnviz.core.choices import Choices
from nnviz.core.refusals import reason_of
from nnviz.core.sentence import SentenceError, readable
from nnviz.data.dataset import DataError, Dataset, Progress
from nnviz.data.designs import usual_design
from nnviz.data.origin.content import sha256_of
from nnviz.data.own import as_data, read_own
from nnviz.data.pictures.picture_set import Pictures
from nnviz.data.tables.sheet import Sheet
from nnviz.gui.own_data.found import Found

_READ, _KNOWN, _UNDERSTOOD = 0.7, 0.75, 0.9
"""The shares that are done when a file is read, its content summed up, and it is understood."""


def find(
    path: Path, choices: Choices, spec: Spec, before: Found | None, progress: Progress
) -> Found:
    """What ``path`` holds, read and understood as was chosen; ``spec`` is the present design.

    What was found ``before`` spares reading the file again where it is read in the same way. What
    is wrong is in the Found; raises what ``progress`` raises, which is told the share done.
    """
    if not paths.is_text(path):
        said = Sentence(
            "{path} is named in another encoding than this computer's: rename it, then open it.",
            path=readable(str(path)),
        )
        return refused(path, choices, said)
    try:
        return _found(path, choices, spec, before, progress)
    except SentenceError as error:
        return refused(path, choices, error.sentence)
    except OSError as error:
        reason = reason_of(error)
        said = Sentence("{name} cannot be read: {reason}.", name=path.name, reason=reason)
        return refused(path, choices, said)


def is_read_alike(one: Choices, other: Choices) -> bool:
    """Whether a file is read in the same way with both."""
    names = "separator", "decimal", "heading", "sheet"
    return all(getattr(one, name) == getattr(other, name) for name in names)


def _found(
    path: Path, choices: Choices, spec: Spec, before: Found | None, progress: Progress
) -> Found:
    known = before is not None and before.path == path and is_read_alike(before.choices, choices)
    if before is not None and known and before.sheet is not None:
        return _understood(replace(before, choices=choices), before.sheet, spec, progress)
    there = read_own(path, choices, lambda share: progress(_READ * share))
    sha256 = sha256_of(path, lambda share: progress(_READ + (_KNOWN - _READ) * share))
    size = paths.size(path)
    read = Found(path=path, choices=choices, bytes=size, sha256=sha256)
    if isinstance(there, Pictures):
        return _of_pictures(replace(read, pictures=there), there, spec, progress)
    return _understood(replace(read, sheet=there), there, spec, progress)


def _of_pictures(read: Found, pictures: Pictures, spec: Spec, progress: Progress) -> Found:
    dataset = as_data(pictures, str(read.path), spec.random_streams()[3])
    dataset = replace(dataset, content=read.sha256)
    progress(1.0)
    return replace(read, dataset=dataset, spec=_first_spec(read, dataset, spec))


def _understood(read: Found, sheet: Sheet, spec: Spec, progress: Progress) -> Found:
    """The table with what is taken for what, as far as that can be learnt."""
    from nnviz.data.tables.names import as_spelt
    from nnviz.data.tables.prepared import prepared
    from nnviz.data.tables.understanding import NotUnderstood, understand

    read = replace(read, choices=as_spelt(sheet.names, read.choices))
    bare = replace(
        read, understanding=None, columns_meanwhile=(), dataset=None, spec=None, problem=None
    )
    try:
        done = _UNDERSTOOD - _KNOWN
        known = understand(sheet, read.choices, lambda share: progress(_KNOWN + done * share))
    except NotUnderstood as error:
        return replace(bare, columns_meanwhile=error.columns, problem=error.sentence)
    progress(_UNDERSTOOD)
    try:
        dataset = prepared(known, spec.random_streams()[3], name=str(read.path))
        dataset = replace(dataset, content=read.sha256)
    except DataError as error:
        return replace(bare, understanding=known, problem=error.sentence)
    progress(1.0)
    first = _first_spec(read, dataset, spec)
    return replace(bare, understanding=known, dataset=dataset, spec=first)


def _first_spec(read: Found, dataset: Dataset, spec: Spec) -> Spec:
    """The network to begin with, of the present seed."""
    from nnviz.core.fit import fitted
    from nnviz.data.tables.first_design import first_design

    data = str(read.path)
    made = usual_design(data) if dataset.table is None else first_design(dataset)
    return fitted(replace(made, data=data, seed=spec.seed, choices=read.choices), dataset)


def refused(path: Path, choices: Choices, said: Sentence) -> Found:
    """Nothing was found; why that is so, and what to do."""
    size = paths.size(path)
    return Found(path=path, choices=choices, bytes=size, problem=said)
