"""The figures of a walk through the queue, as columns of a table."""

from __future__ import annotations

from collections.abc import Sequence

from alignment import WordState
from benchmarks.support.accuracy.confidence import Judged, separation
from benchmarks.support.review.person import Walk
from benchmarks.support.review.truth import Errors
from editor.services.review.queue import Doubt


def columns(
    done: Walk, errors: Errors, doubts: Sequence[Doubt], *, duration_ms: int
) -> dict[str, float | None]:
    """Return the figures by the names of their columns: shares in percent, times in seconds."""
    wrong, long = errors.wrong_words(), errors.long_passages()
    found = len(done.found_words & set(wrong)) + sum(id(span) in done.found_passages for span in long)
    missed_words = len(set(wrong) - done.found_words)
    missed_words += sum(len(span.heard.split()) for span in long if id(span) not in done.found_passages)
    typed = sum(len(errors.words[word_id].spoken or "") + 1 for word_id in wrong)
    typed += sum(len(span.heard) for span in errors.passages)
    places = len(wrong) + len(long)
    return {
        "words": len(errors.words),
        "errors": places,
        "found": _percent(found, places),
        "entries": done.entries,
        "style": done.style,
        "real": _percent(done.real, done.entries - done.style),
        "real_all": _percent(done.real, done.entries),
        "first": _percent(done.first_right, done.word_entries),
        "of_three": _percent(done.one_right, done.word_entries),
        "missing_words": _percent(done.passage_words_right, done.passage_words),
        "per_error": done.decisions / max(1, done.real),
        "left": _percent(missed_words, len(errors.words)),
        "auc": _area(errors, doubts),
        "per_100": _percent(done.entries, len(errors.words)),
        "s_entry": done.heard_ms / 1000 / max(1, done.entries),
        "keys": done.keys,
        "seconds": done.heard_ms / 1000,
        "keys_alone": typed + places,
        "s_alone": duration_ms / 1000,
    }


def _area(errors: Errors, doubts: Sequence[Doubt]) -> float | None:
    """Return the area under the curve over all words: how well certainty parts wrong words from right."""
    sure = {word_id: doubt.certainty for doubt in doubts for word_id in doubt.word_ids}
    return separation(
        [
            Judged(1 - sure.get(word_id, 0.0), 0, gold.state is WordState.MATCHED)
            for word_id, gold in errors.words.items()
        ]
    )


def _percent(part: int, whole: int) -> float:
    return 100 * part / whole if whole else 100.0
