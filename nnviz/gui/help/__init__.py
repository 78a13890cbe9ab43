"""What one can press, and what every symbol means."""
