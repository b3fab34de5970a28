"""What cutting subtitles is measured on: subtitles as people cut them, and what speech allows at best."""
