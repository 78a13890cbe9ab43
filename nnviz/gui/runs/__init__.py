"""Earlier runs compared."""
