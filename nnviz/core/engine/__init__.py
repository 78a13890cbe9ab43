"""The fast loop: a tape of BLAS calls over buffers that stay in the cache."""
