"""Training from the start to the end, for who only wants to see what was measured."""

from collections.abc import Iterator

from nnviz.core.examples import TrainingData
from nnviz.core.fit import check_trainable
from nnviz.core.network import Network
from nnviz.core.run.training import Training
from nnviz.core.snapshot import Snapshot
from nnviz.core.spec import Spec


def train(spec: Spec, dataset: TrainingData, network: Network | None = None) -> Iterator[Snapshot]:
    """Train to the end: the snapshot of step 0, then one after every epoch that is measured.

    It begins with ``network`` or, without one, with what the seed draws. Raises SpecError where the
    design does not fit the data or the network, or cannot be trained.
    """
    check_trainable(spec)
    training = Training(spec, dataset, network)
    yield training.snapshot()
    shown = None
    for _ in training.steps():
        if training.record is not shown:
            shown = training.record
            yield training.snapshot()
    if training.record is not shown or training.failure:
        yield training.snapshot()
