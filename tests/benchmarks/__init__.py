"""Measurements: every figure beside a peer's in the same run. They never fail a test.

``python -m tests.benchmarks`` prints them all; ``python -m tests.benchmarks window`` one of them.
"""
