"""Films: of the weights, reckoned without a window, and of what the window shows, frame by frame.

``scene`` is what can be filmed, ``filming`` goes from moment to moment of a run and keeps a picture
of each, ``making`` writes the file on a thread, ``page`` is where a person chooses.
"""
