"""A random user of the window, and a witness of all that a person must never see."""
