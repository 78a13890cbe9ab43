"""The chain: why early layers starve, as a product that can be touched."""
