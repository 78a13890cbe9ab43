"""Train, pause, step, reset: the bar on top, and what follows the session."""
