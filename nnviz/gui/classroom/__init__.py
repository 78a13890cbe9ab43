"""A lesson before a class: hands for each answer, large, and beside the figures what happened."""
