"""What the program does for a person, without a window: jobs, saving, subtitles, settings. Qt-free."""
