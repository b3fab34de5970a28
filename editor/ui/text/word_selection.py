"""Word selection: which words a person selected."""

from __future__ import annotations

from editor.ui.text.editor import TranscriptEditor
from editor.ui.text.positions import tokens
from editor.ui.text.word_times import word_span


def selected_words(editor: TranscriptEditor) -> list[tuple[int, int]]:
    """Return row and index of each word that the selection touches; none without a selection."""
    if not editor.textCursor().hasSelection():
        return []
    (first_row, first), (last_row, last) = editor.selection_positions()
    found = []
    for row in range(first_row, last_row + 1):
        segment = editor.segment(row)
        low = first if row == first_row else 0
        high = last if row == last_row else len(segment.text) if segment is not None else 0
        for index, token in enumerate(tokens(segment.text) if segment is not None else ()):
            if token.start < high and token.end > low:
                found.append((row, index))
    return found


def selected_span(editor: TranscriptEditor) -> tuple[int, int] | None:
    """Return when what the person selected is said; None where nothing is, or the program selected it."""
    if not editor.has_user_selection:
        return None
    spans = [
        word_span(segment, index)
        for row, index in selected_words(editor)
        if (segment := editor.segment(row)) is not None and index < len(segment.words)
    ]
    return (min(start for start, _ in spans), max(end for _, end in spans)) if spans else None
