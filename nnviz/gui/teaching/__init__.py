"""What a teacher makes: a lesson of the design, the run and the seed that stand in the window."""
