"""The bump desk: a curve made of steps."""
