"""The report of the present run, to be handed in: asks whose it is, and writes the page."""
