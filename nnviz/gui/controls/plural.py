"""Counts things in words: one of them, or many."""


def count(n: int, one: str, many: str) -> str:
    """``one`` where ``n`` is 1, else ``many`` with its ``{n}``; both are in words already."""
    return one if n == 1 else many.format(n=f"{n:,}")
