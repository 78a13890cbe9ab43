from nnviz.core.metrics import measuring


def measure(network, spec, examples):
    """The Score of a network on examples, all at once."""
    blocks = measuring(network, spec, examples)
    while True:
        try:
            next(blocks)
        except StopIteration as end:
            return end.value
