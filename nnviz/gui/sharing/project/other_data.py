"""A project whose data have changed since it was saved: it is not opened, and it is said why."""

from pathlib import Path

from nnviz.core import Spec, SpecError
from nnviz.core.fit import check_fit
from nnviz.core.rules import ends_said
from nnviz.core.sentence import Sentence
from nnviz.data import Dataset
from nnviz.data.dataset import DataError
from nnviz.files.own_data import is_own, last_of


class Others:
    """What is said of one ``project`` whose data are not those that it was made with.

    Data that a person has chosen for it must be the very ones.
    """

    def __init__(self, project: Path, *, is_chosen: bool = False) -> None:
        self._project, self._is_chosen = project, is_chosen

    def check(
        self, spec: Spec, dataset: Dataset, n_train: int | None, *, is_same: bool = True
    ) -> None:
        """Raise DataError where these do not fit its design, or are not as many as it was trained
        on.

        None: it was not trained. What would fit them is not proposed: that is no more the project.
        """
        try:
            check_fit(spec, dataset)
        except SpecError as error:
            raise self._changed(spec, _other(spec, dataset), dataset.label) from error
        is_more = n_train is not None and dataset.epoch_size(spec.train_size) != n_train
        if is_more or (self._is_chosen and not is_same):
            raise self._changed(spec, _no_more(), dataset.label)

    def unreadable(self, spec: Spec, error: DataError) -> DataError:
        """What is said where its data are there and cannot be used; the ``error`` where they are
        no file of one's own.
        """
        if not is_own(spec.data):
            return error
        if self._is_chosen:
            return DataError(
                "{project} is not opened, {name} cannot be used: {why} Choose the file or folder "
                "that it was trained on.",
                project=self._project.name,
                name=last_of(spec.data),
                why=error,
            )
        return DataError(
            "{project} is not opened, {name} cannot be used now: {why} Put {name} back as it was "
            "and open {project} again.",
            project=self._project.name,
            name=last_of(spec.data),
            why=error,
        )

    def _changed(self, spec: Spec, why: Sentence, label: str) -> DataError:
        """What is said where its data, called by ``label`` if they are no file, are others now."""
        if not is_own(spec.data):
            return DataError(
                "{project} is not opened, {data} has changed since it was saved: {why} Put the "
                "data back as they were and open {project} again.",
                project=self._project.name,
                data=label,
                why=why,
            )
        if self._is_chosen:
            return DataError(
                "{project} is not opened, {name} does not hold its data: {why} Choose the file or "
                "folder that it was trained on.",
                project=self._project.name,
                name=last_of(spec.data),
                why=why,
            )
        return DataError(
            "{project} is not opened, {name} has changed since it was saved: {why} Put {name} "
            "back as it was and open {project} again, or open {name} itself.",
            project=self._project.name,
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
