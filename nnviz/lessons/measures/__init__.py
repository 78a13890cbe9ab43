"""What a lesson can be judged by: each measure is a function here, and one line in ``table``."""
