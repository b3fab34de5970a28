"""Batches on a cluster of Dask workers, each a process of its own."""
