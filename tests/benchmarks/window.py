"""What drawing the window costs training, and how smoothly it goes: beside training without it."""

import statistics

from tests.benchmarks.processes import run, screen

SECONDS = 6
ROUNDS = 3
LESSON = "L04"


def main():
    """The window as it opens, then with a lesson; see `measure`."""
    measure("default layout")
    measure("lesson 1.4 open", [LESSON])


def measure(layout, lesson=()):
    """Headless and window in turns; medians."""
    headless, windows = [], []
    with screen() as (platform, environment):
        for _ in range(ROUNDS):
            headless.append(run("tests.benchmarks.headless_run", SECONDS, *lesson))
            asked = "tests.benchmarks.window_run", SECONDS, *lesson
            windows.append(run(*asked, environment=environment))
    print(f"\nTraining in the window ({layout}, 1280×800, {platform}), {ROUNDS} rounds")
    alone = [r["images_per_second"] for r in headless]
    shown = [r["images_per_second"] for r in windows]
    ratios = [b / a for a, b in zip(alone, shown, strict=True)]
    print(f"  images/s without the window  {statistics.median(alone):10,.0f}")
    print(f"  images/s with the window     {statistics.median(shown):10,.0f}")
    print(f"  ratio                        {statistics.median(ratios):10.2f}   {_spread(ratios)}")
    ticks = [r["ticks_per_second"] for r in windows]
    print(f"  display ticks a second       {statistics.median(ticks):10.1f}")
    for name in windows[0]["repaints_per_second"]:
        rate = statistics.median(r["repaints_per_second"][name] for r in windows)
        print(f"  repaints a second, {name:9} {rate:10.1f}")
    for name in ("p50", "p95", "p99", "max"):
        late = statistics.median(r["late_ms"][name] for r in windows)
        print(f"  lateness of a 10 ms timer, {name:3} {late:8.1f} ms")
    print(f"  timer ticks a round          {min(r['timeouts'] for r in windows):10}")


def _spread(values):
    return f"({min(values):.2f} to {max(values):.2f})"
