"""Attributions of conversations, and the rows of figures they give."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np

from alignment import SpeakerAttribution, SpeakerCount, attribute_speakers
from alignment.speakers.embedder import OnnxSpeakerEmbedder
from alignment.worker.cache import AlignmentCache
from benchmarks.support.conditions import CLEAN, made, take
from benchmarks.support.material import samples_of, write_wav
from benchmarks.support.signals import whole_numbers
from benchmarks.support.speakers.conversations import Conversation
from benchmarks.support.speakers.scoring import (
    Span,
    best_mapping,
    diarisation_error,
    share_of_words_right,
)
from benchmarks.support.table import Row

_JOINED_MS = 500  # words of one voice with a shorter pause are one stretch of its speech


@cache
def _embedder() -> OnnxSpeakerEmbedder:
    return OnnxSpeakerEmbedder()


@contextmanager
def recording_of(conversation: Conversation) -> Iterator[Path]:
    """Yield a conversation's recording, written as a file where it is none."""
    if isinstance(conversation.recording, Path):
        yield conversation.recording
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "conversation.wav"
        write_wav(path, conversation.recording)
        yield path


def under(conversation: Conversation, condition: str) -> Conversation:
    """Return a conversation under a condition of `benchmarks.support.conditions`."""
    if condition == CLEAN:
        return conversation
    recording = conversation.recording
    samples = samples_of(recording) if isinstance(recording, Path) else recording
    turns: dict[int, list[dict[str, object]]] = {}
    for word in conversation.words:
        times = {} if word.start_ms is None else {"start_ms": word.start_ms, "end_ms": word.end_ms}
        turns.setdefault(word.turn, []).append({"text": word.text, "state": "matched", **times})
    truth = {
        "duration_ms": len(samples) // 16,
        "turns": [{"words": words} for words in turns.values()],
        "untexted": [],
    }
    worse = made(take(samples / 32768, truth), condition, conversation.name)
    return replace(
        conversation,
        name=f"{conversation.name} {condition}",
        recording=whole_numbers(worse.samples),
    )


def conversation_row(conversation: Conversation, memory: AlignmentCache | None = None) -> Row:
    """Return a row: words with the right speaker, with the number of speakers given and not, per cent.

    `found`: how many voices, number not given. `bare given` and `bare free`: the same without paragraphs.
    """
    number = len(set(conversation.speakers) - {None})
    bare = conversation.without_paragraphs()
    with recording_of(conversation) as recording:
        given = _attributed(recording, conversation, SpeakerCount(exactly=number), memory)
        free = _attributed(recording, conversation, SpeakerCount(), memory)
        bare_given = _attributed(recording, bare, SpeakerCount(exactly=number), memory)
        bare_free = _attributed(recording, bare, SpeakerCount(), memory)
    row: dict[str, float | str | None] = {
        "conversation": conversation.name,
        "voices": number,
        "given": _right(given, conversation),
        "free": _right(free, conversation),
        "found": len(free.voices),
        "bare given": _right(bare_given, conversation),
        "bare free": _right(bare_free, conversation),
        **dict.fromkeys(("DER", "missed", "false", "confused"), None),
    }
    if conversation.spoken:
        error = diarisation_error(_spans(free, conversation), _true_spans(conversation))
        row.update(
            zip(
                ("DER", "missed", "false", "confused"),
                (100 * part for part in (error.rate, error.missed, error.false_alarm, error.confusion)),
                strict=True,
            )
        )
    return row


def naming_row(
    conversation: Conversation, true_names: Mapping[str, str], memory: AlignmentCache | None = None
) -> Row:
    """Return how naming the voices does where the text names some turns: words right, a person's decisions.

    The conversation has the labels of its text; a voice that they name most is named by them, every other
    by a person, who makes a decision for each and one to apply them. `true_names`: the labels' true speakers.
    """
    with recording_of(conversation) as recording:
        found = attribute_speakers(
            recording, conversation.words, labels_count=True, embedder=_embedder(), memory=memory
        )
    voices = [word.voice for word in found.words]
    labels: Counter[tuple[Hashable, Hashable]] = Counter(
        (voice, true_names[word.label])
        for voice, word in zip(voices, conversation.words, strict=True)
        if word.label is not None and voice is not None
    )
    names = best_mapping(labels)
    people = [voice for voice in range(len(found.voices)) if voice not in names]
    for voice in people:
        heard = Counter(
            speaker for own, speaker in zip(voices, conversation.speakers, strict=True) if own == voice
        )
        names[voice] = heard.most_common(1)[0][0]
    unknown = [
        names.get(voice) == speaker
        for voice, speaker, word in zip(voices, conversation.speakers, conversation.words, strict=True)
        if word.label is None
    ]
    return {
        "conversation": f"{conversation.name}, names applied",
        "unknown words": len(unknown),
        "right": 100 * float(np.mean(unknown)),
        "decisions": len(people) + 1,
    }


def _attributed(
    recording: Path, conversation: Conversation, count: SpeakerCount, memory: AlignmentCache | None
) -> SpeakerAttribution:
    return attribute_speakers(
        recording,
        conversation.words,
        count=count,
        labels_count=False,
        embedder=_embedder(),
        memory=memory,
    )


def _right(found: SpeakerAttribution, conversation: Conversation) -> float:
    return 100 * share_of_words_right([word.voice for word in found.words], conversation.speakers)


def _spans(found: SpeakerAttribution, conversation: Conversation) -> list[Span]:
    """Return the stretches of speech of each voice: its words, joined over short pauses."""
    own = [
        (speaker.voice, word.start_ms, word.end_ms)
        for word, speaker in zip(conversation.words, found.words, strict=True)
        if speaker.voice is not None and word.start_ms is not None and word.end_ms is not None
    ]
    return _joined(own)


def _true_spans(conversation: Conversation) -> list[Span]:
    return _joined([(part.speaker, part.start_ms, part.end_ms) for part in conversation.spoken])


def _joined(spans: Sequence[Span]) -> list[Span]:
    joined: list[Span] = []
    last: dict[object, int] = {}
    for who, start, end in sorted(spans, key=lambda span: span[1]):
        at = last.get(who)
        if at is not None and start - joined[at][2] < _JOINED_MS:
            joined[at] = (who, joined[at][1], max(joined[at][2], end))
        else:
            last[who] = len(joined)
            joined.append((who, start, end))
    return joined
