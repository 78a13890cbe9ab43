"""The commands for many runs: ``nnviz sweep``, ``nnviz compare`` and ``nnviz find-eta``."""
