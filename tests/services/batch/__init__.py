"""Batches: pairing, planning, the work of one recording, executors, records, the report."""
