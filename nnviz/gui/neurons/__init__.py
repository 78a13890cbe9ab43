"""What each neuron looks for or computes, and where it is saturated."""
