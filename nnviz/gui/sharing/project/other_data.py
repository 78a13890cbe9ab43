"""A project whose data have changed since it was saved: it is not opened, and it is said why."""

from pathlib import Path

from nnviz.core import Spec, SpecError
from nnviz.core.fit import check_fit
from nnviz.core.rules import ends_said
from nnviz.core.sentence import Sentence
from nnviz.data import Dataset
from nnviz.data.dataset import DataError
from nnviz.files.own_data import is_own, last_of


def check_same(project: Path, spec: Spec, dataset: Dataset, n_train: int | None) -> None:
    """Raise DataError where these do not fit its design, or are not as many as it was trained on.

    None: it was not trained. What would fit them is not proposed: that is no more the project.
    """
    try:
        check_fit(spec, dataset)
    except SpecError as error:
        raise _changed(project, spec, _other(spec, dataset), dataset.label) from error
    if n_train is not None and dataset.epoch_size(spec.train_size) != n_train:
        raise _changed(project, spec, _no_more(), dataset.label)


def unreadable(project: Path, spec: Spec, error: DataError) -> DataError:
    """What is said where its data are there and cannot be used; the ``error`` where they are no
    file of one's own.
    """
    if not is_own(spec.data):
        return error
    return DataError(
        "{project} is not opened, {name} cannot be used now: {why} Put {name} back as it was and "
        "open {project} again.",
        project=project.name,
        name=last_of(spec.data),
        why=error,
    )


def _changed(project: Path, spec: Spec, why: Sentence, label: str) -> DataError:
    """What is said where its data, called by ``label`` if they are no file, are others now."""
    if not is_own(spec.data):
        return DataError(
            "{project} is not opened, {data} has changed since it was saved: {why} Put the data "
            "back as they were and open {project} again.",
            project=project.name,
            data=label,
            why=why,
        )
    return DataError(
        "{project} is not opened, {name} has changed since it was saved: {why} Put {name} back as "
        "it was and open {project} again, or open {name} itself.",
        project=project.name,
        name=last_of(spec.data),
        why=why,
    )


def _other(spec: Spec, dataset: Dataset) -> Sentence:
    """In what the data do not fit the design any more."""
    ends = dataset.n_inputs, dataset.n_outputs
    before = spec.sizes[0], spec.sizes[-1]
    if dataset.kind == "values" and spec.cost != "quadratic":
        return Sentence("now it asks for values, and before for classes.")
    if ends != before:
        return Sentence(
            "now it needs {now}, and before {before}.",
            now=ends_said(*ends),
            before=ends_said(*before),
        )
    return _no_more()


def _no_more() -> Sentence:
    return Sentence("it does not hold the examples any more that the network was made with.")
