"""What every view of the window costs while it trains: the default layout, then each one open."""

from tests.benchmarks.processes import run, screen

SECONDS = 2.0
OFTEN = ("CostView", "AccuracyView", "DeltasView", "pad")
"""What should be seen to move at least ten times a second; the others five times."""


def main():
    """One table for each scene, and beside it where it misses a goal of the design."""
    alone = [run("tests.benchmarks.headless_run", 3)["images_per_second"]]
    with screen() as (platform, environment):
        scenes = run("tests.benchmarks.window_views_run", SECONDS, environment=environment)
    alone.append(run("tests.benchmarks.headless_run", 3)["images_per_second"])
    headless = sum(alone) / len(alone)
    print(f"\nViews while training (1280×800, {platform}), {headless:,.0f} images/s without")
    print("  goals: ≥ 0.8, ≥ 20 ticks/s, p95 ≤ 16 ms, shown ≥ 5/s (curves, deltas, bars ≥ 10)")
    for scene in scenes:
        _print(scene, headless)


def _print(scene, headless):
    late, ratio = scene["late_ms"], scene["images_per_second"] / headless
    missed = [
        text
        for bad, text in (
            (ratio < 0.8, "speed"),
            (scene["ticks"] < 20, "ticks"),
            (late["p95"] > 16, "p95"),
        )
        if bad
    ]
    print(
        f"\n  {scene['scene']:22} {ratio:5.2f} × headless  {scene['ticks']:5.1f} ticks/s  late "
        f"{late['p50']:.1f} / {late['p95']:.1f} / {late['max']:.0f} ms  {' '.join(missed)}"
    )
    for name, row in scene["views"].items():
        least = 10 if name in OFTEN else 5
        slow = "  rare" if max(row["repaints"], row["shows"]) < least else ""
        print(
            f"    {name:20} {row['repaints']:5.1f} repaints/s of {row['paint_ms']:5.2f} ms  "
            f"{row['shows']:5.1f} shows/s of {row['show_ms']:5.2f} ms{slow}"
        )


if __name__ == "__main__":
    main()
