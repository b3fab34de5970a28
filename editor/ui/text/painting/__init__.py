"""What is painted under, over and beside the text."""
