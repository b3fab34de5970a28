"""Who speaks: the panel of voices, the job that tells them apart, and voices that are remembered."""
