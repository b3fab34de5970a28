"""All edits of a transcript: pure functions that return a labelled edit, None for nothing to do."""

from editor.document.edits.accept_heard import accept_heard_text
from editor.document.edits.checking import check_segments, uncheck_segments
from editor.document.edits.clean_marks import mark_clean
from editor.document.edits.machine import apply_machine_result
from editor.document.edits.missing_speech import dismiss_untexted, insert_untexted
from editor.document.edits.notes import add_note, change_note, remove_notes
from editor.document.edits.partial_speakers import assign_speaker_to_words, assign_speaker_to_words_named
from editor.document.edits.replacing import replace_all, replace_hits
from editor.document.edits.settling import rewrite_words, settle_words
from editor.document.edits.speakers import (
    add_speaker,
    assign_speaker,
    assign_speaker_named,
    merge_speakers,
    rename_speaker,
)
from editor.document.edits.text import (
    EditError,
    confirm_word,
    delete_segments,
    insert_segment,
    merge_with_previous,
    restore,
    set_text,
    set_word_times,
    split_segment,
)
from editor.document.edits.time_codes import insert_time_code
from editor.document.edits.timing.borders import move_first_word_back, move_last_word_on
from editor.document.edits.timing.dragging import move_segment_border, move_word_border
from editor.document.edits.timing.locking import lock_words
from editor.document.edits.timing.segment_times import set_segment_times
from editor.document.edits.turns import join_turns, name_turns, name_turns_named, split_turn

__all__ = [
    "EditError",
    "accept_heard_text",
    "add_note",
    "add_speaker",
    "apply_machine_result",
    "assign_speaker",
    "assign_speaker_named",
    "assign_speaker_to_words",
    "assign_speaker_to_words_named",
    "change_note",
    "check_segments",
    "confirm_word",
    "delete_segments",
    "dismiss_untexted",
    "insert_segment",
    "insert_time_code",
    "insert_untexted",
    "join_turns",
    "lock_words",
    "mark_clean",
    "merge_speakers",
    "merge_with_previous",
    "move_first_word_back",
    "move_last_word_on",
    "move_segment_border",
    "move_word_border",
    "name_turns",
    "name_turns_named",
    "remove_notes",
    "rename_speaker",
    "replace_all",
    "replace_hits",
    "restore",
    "rewrite_words",
    "set_segment_times",
    "set_text",
    "set_word_times",
    "settle_words",
    "split_segment",
    "split_turn",
    "uncheck_segments",
]
