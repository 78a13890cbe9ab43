"""What lines are compared with: published numbers, a guess drawn by hand, runs of other seeds."""
