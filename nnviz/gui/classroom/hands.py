"""How many hands there are for each answer."""

from dataclasses import dataclass, replace

MOST = 999


@dataclass(frozen=True)
class Hands:
    """Counts by the answers, in their order; no names."""

    counts: tuple[int, ...] = ()

    @property
    def total(self) -> int:
        """Of all answers."""
        return sum(self.counts)

    @property
    def leading(self) -> int | None:
        """The place of the answer that most are for, the first of equals; None without hands."""
        return self.counts.index(max(self.counts)) if self.total else None

    def raised(self, at: int, by: int = 1) -> "Hands":
        """With so many more for that answer, or fewer; never below none."""
        counts = list(self.counts)
        counts[at] = min(max(counts[at] + by, 0), MOST)
        return replace(self, counts=tuple(counts))

    def cleared(self) -> "Hands":
        """With none for any."""
        return Hands((0,) * len(self.counts))

    def share(self, at: int) -> float:
        """Of the hands for that answer among all, 0..1."""
        return self.counts[at] / self.total if self.total else 0.0
