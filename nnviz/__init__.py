"""nnviz: watch a small neural network learn.

The map of the house; arrows point one way and a test holds them:

    core <- data <- files <- { cli, session <- gui <- app }

``core``     the book's mathematics: Spec, Network, Engine, Training. Knows numpy, not Qt.
``data``     where examples come from and how a drawing becomes one.
``files``    networks, designs, drawings and reports on disk.
``cli``      ``nnviz train`` and ``nnviz classify``, without Qt.
``session``  a run on a worker thread, read by a display clock (QtCore only).
``gui``      the window: panels, ``views`` of a snapshot, ``widgets`` that know neither.
``app``      puts the window together.

What crosses the thread is a frozen ``Spec`` going in and frozen ``Snapshot``s coming out.

The book is Michael Nielsen, *Neural Networks and Deep Learning*; names and letters
(weights, biases, z, a, delta, eta) are the book's.
"""

__version__ = "0.1.0"
