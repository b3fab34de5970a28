"""The transcript as editable text: layout, gutter, marks, and its tie to the document."""
