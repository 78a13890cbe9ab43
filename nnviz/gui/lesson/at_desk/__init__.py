"""A lesson that is done at a desk: what is predicted, what to do there, and why."""
