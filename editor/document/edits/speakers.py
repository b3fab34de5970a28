"""Edits of speakers and who speaks. Each returns an edit, or None where nothing would change."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from editor.document.changes import Edit, Part, Splice
from editor.document.edits.text import EditError, neighbouring_rows, replace_segments
from editor.document.values import NamedBy, Segment, Speaker, Transcript, new_id


def assign_speaker(
    transcript: Transcript,
    segment_ids: Iterable[str],
    speaker_id: str | None,
    *,
    by: NamedBy = NamedBy.PERSON,
) -> Edit | None:
    """Say who speaks in segments (None: nobody is named), and who says so: a person, or the voice.

    Whoever is named there already is confirmed by that. What a person decided no voice puts aside.

    Raises:
        KeyError: there is no such segment or speaker.
    """
    speaker = transcript.speaker(speaker_id)
    if speaker_id is not None and speaker is None:
        raise KeyError(speaker_id)
    splices = _assignments(transcript, segment_ids, speaker_id, by)
    label = f"Assign speaker {speaker.name}" if speaker else "Remove speaker"
    return Edit(label, splices) if splices else None


def assign_speaker_named(
    transcript: Transcript, segment_ids: Iterable[str], name: str, *, by: NamedBy = NamedBy.PERSON
) -> Edit | None:
    """Say who speaks in segments by name; a name not known yet becomes a new speaker.

    Raises:
        KeyError: there is no such segment.
        EditError: the name is empty.
    """
    name = _clean_name(name)
    known = _speaker_named(transcript, name)
    if known is not None:
        return assign_speaker(transcript, segment_ids, known.id, by=by)
    speaker = Speaker(new_id(), name)
    splices = _assignments(transcript, segment_ids, speaker.id, by)
    return Edit(f"Assign speaker {name}", (_insertion(transcript, speaker), *splices)) if splices else None


def add_speaker(transcript: Transcript, name: str) -> Edit | None:
    """Add a speaker, None where there is one of that name."""
    name = _clean_name(name)
    if _speaker_named(transcript, name) is not None:
        return None
    return Edit(f"Add speaker {name}", (_insertion(transcript, Speaker(new_id(), name)),))


def rename_speaker(transcript: Transcript, speaker_id: str, name: str) -> Edit | None:
    """Give a speaker another name everywhere.

    Raises:
        KeyError: there is no such speaker.
        EditError: another speaker has that name, or it is empty.
    """
    name = _clean_name(name)
    row, speaker = _find_speaker(transcript, speaker_id)
    if speaker.name == name:
        return None
    other = _speaker_named(transcript, name)
    if other is not None and other.id != speaker_id:
        raise EditError(f"A speaker named {name} already exists. Merge the two instead.")
    new = replace(speaker, name=name)
    return Edit(f"Rename {speaker.name} to {name}", (Splice(Part.SPEAKERS, row, (speaker,), (new,)),))


def merge_speakers(transcript: Transcript, speaker_id: str, into_id: str) -> Edit | None:
    """Make two speakers one: all segments of the first go to the second, and the first goes away.

    Who named them stays as it is: that two names are one person's says nothing of any single segment.

    Raises:
        KeyError: there is no such speaker.
    """
    row, speaker = _find_speaker(transcript, speaker_id)
    _, into = _find_speaker(transcript, into_id)
    if speaker_id == into_id:
        return None
    theirs = {segment.id for segment in transcript.segments if segment.speaker_id == speaker_id}
    removal = Splice(Part.SPEAKERS, row, (speaker,), ())
    splices = (*_changes(transcript, theirs, lambda one: replace(one, speaker_id=into_id)), removal)
    return Edit(f"Merge {speaker.name} into {into.name}", splices)


def _assignments(
    transcript: Transcript, segment_ids: Iterable[str], speaker_id: str | None, by: NamedBy
) -> tuple[Splice, ...]:
    named_by = by if speaker_id is not None else None

    def named(segment: Segment) -> Segment:
        if by is not NamedBy.PERSON and segment.named_by is NamedBy.PERSON:
            return segment
        return replace(segment, speaker_id=speaker_id, named_by=named_by)

    return _changes(transcript, set(segment_ids), named)


def _changes(
    transcript: Transcript, wanted: set[str], change: Callable[[Segment], Segment]
) -> tuple[Splice, ...]:
    """Return the splices that change segments, one for each run of neighbours that are changed.

    Raises:
        KeyError: there is no such segment.
    """
    changed = {one.id: new for one in transcript.segments if one.id in wanted and (new := change(one)) != one}
    neighbouring_rows(transcript, wanted)
    splices = []
    for run in neighbouring_rows(transcript, changed):
        old = transcript.segments[run[0] : run[-1] + 1]
        splices.append(replace_segments(run[0], old, [changed[one.id] for one in old]))
    return tuple(splices)


def _insertion(transcript: Transcript, speaker: Speaker) -> Splice:
    return Splice(Part.SPEAKERS, len(transcript.speakers), (), (speaker,))


def _find_speaker(transcript: Transcript, speaker_id: str) -> tuple[int, Speaker]:
    for row, speaker in enumerate(transcript.speakers):
        if speaker.id == speaker_id:
            return row, speaker
    raise KeyError(speaker_id)


def _speaker_named(transcript: Transcript, name: str) -> Speaker | None:
    return next((speaker for speaker in transcript.speakers if speaker.name == name), None)


def _clean_name(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise EditError("Enter a speaker name.")
    return name
