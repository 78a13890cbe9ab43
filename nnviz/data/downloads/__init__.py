"""Data that a person may have nnviz download: MNIST and Fashion-MNIST, and nothing else, ever."""
