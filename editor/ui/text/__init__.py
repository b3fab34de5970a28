"""The transcript as editable text: layout, gutter, marks, and its binding to the document."""
