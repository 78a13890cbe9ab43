"""One example through the five stages of backpropagation."""
