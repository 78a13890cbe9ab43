"""A search for a learning rate on the page of sweeps, as chapter 3 does it."""
