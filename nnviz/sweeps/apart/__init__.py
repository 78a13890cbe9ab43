"""Sweeps in a process of their own: `background` is the window's side, `__main__` the other."""
