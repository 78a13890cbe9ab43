"""What a trained network is without some of its neurons: switched off, dropped out, in a vote."""
