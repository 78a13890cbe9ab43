"""What a desk that is open costs training, beside none and beside training without a window."""

import statistics

from nnviz.gui.desks.table import DESKS
from tests.benchmarks.processes import run, screen

SECONDS = 2.0
ROUNDS = 3


def main(rounds=ROUNDS):
    """For each desk the medians of its pairs, and how far they scatter; see `desks_run`."""
    with screen() as (platform, environment):
        pairs = run("tests.benchmarks.desks_run", SECONDS, rounds, environment=environment)
    print(f"\nTraining with a desk open (1280×800, {platform}), {rounds} rounds of {SECONDS} s")
    print("  images/s headless / no desk / desk; ratio to headless (goal 0.85), to no desk")
    for entry in DESKS:
        _print(entry.name, [pair for pair in pairs if pair["desk"] == entry.name])
    shown = [pair["without"] / pair["headless"] for pair in pairs]
    print(f"  {'no desk':11} to headless {_spread(shown)}")


def _print(name, pairs):
    rates = [statistics.median(p[of] for p in pairs) for of in ("headless", "without", "rate")]
    alone = _spread([pair["rate"] / pair["headless"] for pair in pairs])
    without = _spread([pair["rate"] / pair["without"] for pair in pairs])
    late = {of: statistics.median(p["late"][of] for p in pairs) for of in ("p95", "max")}
    print(
        f"  {name:11} {' / '.join(f'{rate:8,.0f}' for rate in rates)}   {alone}   {without}   "
        f"late p95 {late['p95']:.1f}, most {late['max']:.0f} ms (goal 16)"
    )


def _spread(values):
    return f"{statistics.median(values):.2f} ({min(values):.2f} to {max(values):.2f})"


if __name__ == "__main__":
    main()
