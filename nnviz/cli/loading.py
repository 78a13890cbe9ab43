"""The data of a run, with what data of one's own were taken for."""

from collections.abc import Callable
from dataclasses import replace

from nnviz.cli.choices import check_meant
from nnviz.core import Spec
from nnviz.data import Dataset, load_for
from nnviz.data.derived.expanded import expanded
from nnviz.data.own import Understood, as_data, understood
from nnviz.data.sources import content_of, own_place


def load(spec: Spec, tell: Callable[[float], None]) -> tuple[Dataset, Understood | None]:
    """The data set that a design asks for; None beside one that nnviz brings itself.

    Raises DataError, one sentence, where there is none, and CommandError where columns of it were
    named and it has none.
    """
    place = own_place(spec.data)
    if place is None:
        return load_for(spec, tell), None
    found = understood(place, spec.choices, tell)
    check_meant(spec.choices, found, place)
    dataset = as_data(found, str(place), spec.random_streams()[3])
    dataset = replace(dataset, content=content_of(spec.data))
    return expanded(dataset) if spec.expanded else dataset, found
