"""Programs that train the same networks, one a file, to measure the engine against.

Each has a ``NAME`` and ``epoch_of(workload)``, which prepares everything and returns a function
that trains one epoch. A peer that is not installed raises ImportError there.
"""
