"""nnviz: watch a small neural network learn.

The map of the house; arrows point one way and a test holds them:

    core <- data <- files <- { cli, gui <- app }
                    files <- { desks <- lessons, sweeps } <- { cli, gui }
            data <- session <- gui

``core``     the book's mathematics: Spec, Network, Training; ``engine`` the fast loop, ``insight``
             what can be seen in a network. Knows numpy, not Qt.
``data``     where examples come from, what problem they pose, how a drawing becomes one.
``files``    networks, designs, drawings and reports on disk.
``lessons``  the course: a lesson as a value, its runs, its measures, its verdict.
``desks``    what is built or moved by hand, as values; their tasks are what lessons ask for there.
``sweeps``   many runs: a sweep as a value, its results file, comparisons, the search for η.
``cli``      ``nnviz train`` and ``nnviz classify``, without Qt.
``session``  the run that the window shows, on a worker thread, read by a clock (QtCore only).
``gui``      the window: rooms by what a person sees, and a kit; its own map is in ``gui``.
``app``      puts the window together; ``__main__`` is where both begin.
``preferences``  what is remembered between launches: one json file.
``number_forms``  how numbers are written for people, everywhere.
``paths``    what is there on disk, asked so that nothing is raised; everybody may ask.
``garbage``  when Python's garbage is collected; ``sources_unread``  a quicker start;
             ``errors_in_overrides``  faults are reported rather than fatal.

What crosses the thread is a frozen ``Spec`` going in and frozen ``Snapshot``s coming out.

The book is Michael Nielsen, *Neural Networks and Deep Learning*; names and letters
(weights, biases, z, a, delta, eta) are the book's.
"""

__version__ = "0.1.0"
