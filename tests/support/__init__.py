"""What tests share: hygiene, real sound, sound files with known contents."""
