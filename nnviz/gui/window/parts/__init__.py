"""What is seen of the window, before anything in it hears of a run."""
