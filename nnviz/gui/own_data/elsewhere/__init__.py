"""Finding out what a file holds in a process of its own, so that the window is never late.

Reading parses megabytes at a time, and two threads of one interpreter take turns, whatever the
number of processors. So a process that is kept warm reads; here a thread waits for what it says.

``host`` is the window's side, ``seat`` the other one; ``parcel`` is how what was found gets across.
No Qt here.
"""
