"""Right and wrong edits of a transcript whose recording is known word for word, each made alone."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from alignment import Aligner, Script, Turn, WordState
from alignment.text.spoken_forms import canonical, spoken_words
from benchmarks.support.material import Material
from benchmarks.support.scoring import Gold, read_gold
from editor.document.edits import set_text
from editor.document.values import Segment, Transcript, Word
from editor.services.review.retiming import awaits_retiming
from editor.services.storage.project_creation import transcript_from_alignment

_MAX_MISHEARD_WORDS = 3  # that a recogniser's mistake takes in at most: longer ones are no mistakes of words


class EditKind(StrEnum):
    """What was edited: into a word that was not said, or into one that was.

    WRONG: any other word is typed over one. NEAR: one that sounds nearly the same is. PLANTED: a wrong word
    of the text is put right. MISHEARD: one of the recogniser is. PHRASE: some words are written again.
    """

    WRONG = "wrong"
    NEAR = "near"
    PLANTED = "planted"
    MISHEARD = "misheard"
    PHRASE = "phrase"

    @property
    def is_right(self) -> bool:
        """Whether what was written was said."""
        return self not in (EditKind.WRONG, EditKind.NEAR)


@dataclass(frozen=True, slots=True)
class TrialEdit:
    """A transcript after an edit of one segment; nothing else in it awaits the sound."""

    kind: EditKind
    transcript: Transcript
    segment_id: str

    @property
    def words(self) -> list[Word]:
        """The edited words."""
        segment = self.transcript.segments[self.transcript.row_of(self.segment_id)]
        return [word for word in segment.words if awaits_retiming(word)]


class Vocabulary:
    """Real words to be typed in the place of others. `dictionary`: each with its phones."""

    def __init__(self, dictionary: Mapping[str, str]) -> None:
        self.words = sorted(dictionary)
        self._phones = {word: tuple(phones.split()) for word, phones in dictionary.items()}
        self._words_of: dict[tuple[str, ...], list[str]] = {}
        for word in self.words:
            self._words_of.setdefault(self._phones[word], []).append(word)
        self._every_phone = sorted({phone for phones in self._phones.values() for phone in phones})

    def near(self, word: str) -> list[str]:
        """Return the words whose sound differs from a word's in one phone."""
        own = self._phones.get("".join(spoken_words(word)))
        if own is None:
            return []
        around: set[tuple[str, ...]] = set()
        for at in range(len(own) + 1):
            for phone in self._every_phone:
                around.add((*own[:at], phone, *own[at:]))
                around.add((*own[:at], phone, *own[at + 1 :]))
            around.add((*own[:at], *own[at + 1 :]))
        return [other for phones in sorted(around - {own}) for other in self._words_of.get(phones, ())]


class TrialEdits:
    """Draws edits for one recording. `vocabulary`: real words to be typed in the place of others."""

    def __init__(self, item: Material, aligner: Aligner, vocabulary: Vocabulary, dice: random.Random) -> None:
        self._dice = dice
        self._vocabulary = vocabulary
        gold = read_gold(item.gold)
        self._said = list(said_words(gold))
        script = Script((Turn(None, tuple(self._said)),))
        whole = aligner.align(item.recording, script, language="en", force=True)
        self._text = transcript_from_alignment(whole)
        self._recognised = transcript_from_alignment(aligner.align(item.recording, None, language="en"))

    def draw(self, kind: EditKind, count: int) -> Iterator[TrialEdit]:
        """Yield up to `count` edits of a kind."""
        if kind is EditKind.MISHEARD:
            found = list(self._misheard())
            self._dice.shuffle(found)
            yield from found[:count]
            return
        for _ in range(count):
            length = self._dice.randint(2, 12) if kind is EditKind.PHRASE else 1
            if (trial := self._rewritten(kind, length)) is not None:
                yield trial

    def _rewritten(self, kind: EditKind, length: int) -> TrialEdit | None:
        """Return an edit of some words of the true text: wrong ones written, and the right ones again."""
        segment = self._dice.choice([own for own in self._text.segments if len(own.words) >= length])
        first = self._dice.randrange(len(segment.words) - length + 1)
        right = [word.text for word in segment.words]
        if any(word.start_ms is None for word in segment.words[first : first + length]):
            return None
        wrong = right.copy()
        for at in range(first, first + length):
            wrong[at] = self._other_word(kind, right[at])
        if wrong[first] == right[first]:
            return None
        edited = _with_text(self._text, segment, wrong)
        if kind.is_right:
            edited = _with_text(edited, segment, right)
        return TrialEdit(kind, edited, segment.id)

    def _other_word(self, kind: EditKind, word: str) -> str:
        """Return a word for another; itself where there is none that is so near."""
        if kind is EditKind.NEAR:
            near = self._vocabulary.near(word)
            return self._dice.choice(near) if near else word
        while True:
            other = self._dice.choice(self._vocabulary.words)
            if _sound(other) != _sound(word):
                return other

    def _misheard(self) -> Iterator[TrialEdit]:
        """Yield the recogniser's mistakes put right."""
        places = [(segment, at) for segment in self._recognised.segments for at in range(len(segment.words))]
        heard = [_sound(segment.words[at].text) for segment, at in places]
        said = [_sound(word) for word in self._said]
        matcher = SequenceMatcher(None, heard, said, autojunk=False)
        for name, start, end, first, last in matcher.get_opcodes():
            is_short = 0 < end - start <= _MAX_MISHEARD_WORDS and 0 < last - first <= _MAX_MISHEARD_WORDS
            if name != "replace" or not is_short or places[start][0] is not places[end - 1][0]:
                continue
            segment, at = places[start]
            words = [word.text for word in segment.words]
            words[at : at + end - start] = self._said[first:last]
            edited = _with_text(self._recognised, segment, words)
            trial = TrialEdit(EditKind.MISHEARD, edited, segment.id)
            if trial.words:
                yield trial


def said_words(gold: Gold) -> Iterator[str]:
    """Yield what was really said, passages that the text lacks included."""
    passages = sorted(gold.untexted, key=lambda span: span.start_ms)
    told: str | None = None
    for word in gold.words:
        while passages and word.start_ms is not None and passages[0].start_ms < word.start_ms:
            yield from passages.pop(0).heard.split()
        if word.state is WordState.MATCHED:
            yield word.text
        elif word.state is WordState.DIFFERS and word.spoken and word.spoken != told:
            yield from word.spoken.split()  # neighbours that were one phrase have the whole of it each
        told = word.spoken if word.state is WordState.DIFFERS else None
    for passage in passages:
        yield from passage.heard.split()


def _with_text(transcript: Transcript, segment: Segment, words: Sequence[str]) -> Transcript:
    edit = set_text(transcript, segment.id, " ".join(words))
    return edit.apply(transcript) if edit is not None else transcript


def _sound(word: str) -> tuple[str, ...]:
    return tuple(canonical(spoken_words(word)))
