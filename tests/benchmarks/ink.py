"""Whether the pad keeps up with a fast hand while the network trains at full speed."""

from tests.benchmarks.processes import run, screen


def main():
    """One run; nothing here is compared, the limits are those of a hand and an eye."""
    with screen() as (platform, environment):
        result = run("tests.benchmarks.ink_run", environment=environment)
    print(f"\nDrawing 1,000 points a second while training (default layout, {platform})")
    print(f"  points drawn, and on the pad     {result['drawn']:,} and {result['got']:,}")
    print(f"  pad behind the hand        {_line(result['behind_ms'])}   (goal: p95 ≤ 33 ms)")
    print(f"  bars behind a new point    {_line(result['answer_ms'])}   (goal: 5 ms)")
    print(f"    with {result['points']:,} points on the pad")


def _line(ms):
    return ", ".join(f"{name} {value:.1f} ms" for name, value in ms.items())
