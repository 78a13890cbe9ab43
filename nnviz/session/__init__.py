"""The run that the window shows: its state, its threads, how fast it goes (QtCore only).

How a moment of it comes to a view: the Trainer, on its thread or in a ``process`` of its own where
a run goes on for long, puts a Snapshot into ``latest`` when asked; the clock of the TrainingSession
looks there, keeps it in the CurrentRun and tells of it by ``snapshot_ready``; the window's Follower
hears that, and its Display hands it to the views whose turn it is.
"""
