"""One file per format: sniff, read, write. Qt-free; imports only the document."""
