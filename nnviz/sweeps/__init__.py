"""Many runs: sweeps over settings, comparisons of two designs, and a search for η. No Qt.

A Sweep (``sweep``, its axes in ``axis`` and ``typed``) is a value; its cells are designs.
``running`` hands designs to joblib, which trains them in processes or on a Dask cluster, ``work``
is what is done there, ``results`` the file that finished runs are kept in, ``tail`` reads on in it
and ``kept`` finds those of the window, whose sweeps run ``apart``. ``figures`` says how well runs
did, ``summary`` sums up a sweep's cells and ``standing`` is all of that at a moment; ``comparison``
tells whether two designs differ; ``eta`` looks for a learning rate. Nothing here is imported
when the window starts.
"""
