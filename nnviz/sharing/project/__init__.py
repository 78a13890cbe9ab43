"""A project: a whole run in one file, opened exactly where it was left, to train on to the bit.

``NAME.nnviz`` is a zip that NumPy reads as an npz: ``project.json``, canonical json, says what
there is and names the arrays beside it, each a ``.npy`` that is stored as it is. There is no pickle
in it, and nothing of it is run.

``project`` is what is kept and the way to a file and back; ``run`` is the table of what a training
is made of, by types; ``values`` turns values into json and arrays and back, by their types alone;
``container`` is the zip, read with limits; ``sound`` tells whether what was read can go on;
``points`` are examples that no design draws.
"""
