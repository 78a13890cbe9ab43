"""A project: a whole run in one file, opened exactly where it was left, to train on to the bit.

``NAME.nnviz`` is a zip that NumPy reads as an npz: ``project.json``, canonical json, says what
there is and names the arrays beside it, each a ``.npy`` that is stored as it is. There is no pickle
in it, and nothing of it is run.

``whole`` is what is kept, ``project`` the way to a file and back; ``run`` is the table of what a
training is made of, by types (``kinds``); ``writer`` turns values into json and arrays, ``reader``
back, by their types alone, ``suspect`` what may do harm; ``container`` is the zip, with limits;
``checks`` and ``sound`` tell whether what was read can go on; ``points`` are examples of no design.
``recent`` and ``recovery`` know which files there are.
"""
