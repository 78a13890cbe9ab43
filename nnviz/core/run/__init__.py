"""One run: where it starts, its epochs and mini-batches, what changes in flight, when it ends."""
