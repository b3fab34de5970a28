"""Writers for editing rooms: the transcript as markers, counted in frames."""
