"""The circuit desk: perceptrons and wires."""
