"""Training in a process of its own, so that drawing a window takes nothing from it.

Two threads of one interpreter take turns, whatever the number of cores. So a run that has gone on
for a while moves out: its Training is sent to a process that is kept warm, goes on there to the
bit as it would have here, and comes back when it is paused, ended or finished. Meanwhile the thread
that trained answers what the process asks for (the examples of an epoch) and takes in what it
tells (the moments that were asked for). Nothing is read from anybody but one's own process.

``host`` is the window's side, ``seat`` the other one; ``examples`` and ``moments`` are how data and
snapshots get across.
"""
