"""What a person has changed in flight, and whether anything was trained with it."""

from collections.abc import Sequence

from nnviz.core.snapshot import Change, Snapshot


def trained_with(snapshot: Snapshot, field: str) -> list[float]:
    """What a person has changed this setting from and to, as far as something was trained so."""
    by_hand = _by_hand(snapshot.changes, field)
    trained = _by_hand(snapshot.trained_changes, field)
    left = [c.old for c in by_hand[: len(trained) + 1]]
    return [*map(float, left + [c.new for c in trained])]


def is_untried(snapshot: Snapshot, field: str) -> bool:
    """Whether a person has changed it, and nothing was trained since."""
    return bool(_by_hand(snapshot.changes[len(snapshot.trained_changes) :], field))


def of_data_since(snapshot: Snapshot) -> float:
    """The epochs after which a run has learnt from the examples of now: a cost of others says
    nothing of η.
    """
    return max((c.epoch for c in snapshot.changes if c.field == "data_size"), default=0.0)


def _by_hand(changes: Sequence[Change], field: str) -> list[Change]:
    return [c for c in changes if c.field == field and not c.by_schedule]
