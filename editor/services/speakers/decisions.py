"""What a person decides about who speaks some words: somebody else, or whom the label says."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

from editor.document.changes import Edit, Splice
from editor.document.edits import add_speaker, assign_speaker
from editor.document.values import NamedBy, Segment, Transcript
from editor.services.speakers.word_speakers import assign_word_speakers


def take_speaker(transcript: Transcript, word_ids: Collection[str], name: str) -> Edit | None:
    """Return the edit by which a person says who speaks some words; None where a person said so before.

    Segments of which only a part is meant are split.

    Raises:
        EditError: the name is empty.
    """
    adding = add_speaker(transcript, name)
    now = adding.apply(transcript) if adding is not None else transcript
    spelled = " ".join(name.split())
    speaker = next(speaker for speaker in now.speakers if speaker.name == spelled)
    meant = frozenset(word_ids)
    wanted = {
        segment.id: [speaker.id if word.id in meant else segment.speaker_id for word in segment.words]
        for segment in _with_words(now, meant)
    }
    splitting = assign_word_speakers(now, wanted, named_by=NamedBy.PERSON)
    named = Edit("", splitting).apply(now)
    own = [each.id for each in _with_words(named, meant) if each.speaker_id == speaker.id]
    assigning = assign_speaker(named, own, speaker.id)  # those that had that label are confirmed
    splices: tuple[Splice, ...] = (*splitting, *(assigning.splices if assigning is not None else ()))
    if not splices:
        return None
    before = adding.splices if adding is not None else ()
    return Edit(f"Assign speaker {spelled}", (*before, *splices))


def keep_speaker(transcript: Transcript, word_ids: Collection[str]) -> Edit | None:
    """Return the edit by which a person says that some words are labelled right; None where one said so.

    Their whole segments count as labelled by a person from then on: no voice puts that in doubt again.
    """
    segments = list(_with_words(transcript, frozenset(word_ids)))
    if not segments:
        return None
    edit = assign_speaker(transcript, [segment.id for segment in segments], segments[0].speaker_id)
    speaker = transcript.speaker(segments[0].speaker_id)
    if edit is None or speaker is None:
        return edit
    return replace(edit, label=f"Assign {speaker.name} here")


def _with_words(transcript: Transcript, word_ids: frozenset[str]) -> Iterator[Segment]:
    for segment in transcript.segments:
        if any(word.id in word_ids for word in segment.words):
            yield segment
