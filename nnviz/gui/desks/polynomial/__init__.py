"""Ten points and a polynomial: hide one, and see which degree finds it."""
