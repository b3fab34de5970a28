"""A batch on a Dask cluster: workers align recordings, this process writes all results."""
