"""What a desk that is open costs training, beside none and beside training without a window."""

import statistics

from tests.benchmarks.processes import run, screen

TURN_S, LASTS_S = 0.7, 80.0


def main(names=()):
    """Of those desks, or all; images and seconds of all turns of a kind are added up."""
    asked = "tests.benchmarks.desks_run", TURN_S, LASTS_S, *names
    with screen() as (platform, environment):
        turns = run(*asked, environment=environment)
    print(f"\nTraining with a desk open (1280×800, {platform}), turns of {TURN_S} s")
    show(turns)


def show(turns):
    """A line for each desk, with how far the ratios of its turns scatter."""
    print("  images/s; ratio to headless (goal 0.85) and to no desk, middle half of the turns")
    print(f"  {'headless':11} {pace(turns, 'headless'):8,.0f}")
    _print("no desk", turns, "without")
    for name in dict.fromkeys(turn["desk"] for turn in turns):
        _print(name, [turn for turn in turns if turn["desk"] == name], "with")


def pace(turns, kind):
    """Images a second of all turns of that kind."""
    return sum(turn[kind][0] for turn in turns) / sum(turn[kind][1] for turn in turns)


def _print(name, turns, kind):
    late = {of: statistics.median(turn["late"][of] for turn in turns) for of in ("p95", "max")}
    ratios = [_ratio(turns, kind, of) for of in ("headless", "without")]
    told = f"late p95 {late['p95']:.1f}, most {late['max']:.0f} ms" if kind == "with" else ""
    print(f"  {name:11} {pace(turns, kind):8,.0f}   {'   '.join(ratios)}   {len(turns)} × {told}")


def _ratio(turns, kind, of):
    each = [pace([turn], kind) / pace([turn], of) for turn in turns]
    low, _, high = statistics.quantiles(each, n=4) if len(each) > 1 else each * 3
    return f"{pace(turns, kind) / pace(turns, of):.2f} ({low:.2f}–{high:.2f})"


if __name__ == "__main__":
    main()
