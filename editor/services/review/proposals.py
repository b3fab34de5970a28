"""What may stand in a doubtful place, ranked: what was heard, names and terms, words of other places."""

from __future__ import annotations

import threading
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from alignment import phone_similarity
from editor.document.edits.missing_speech import gap_between_words
from editor.document.glossary import Glossary
from editor.document.values import Segment, Transcript
from editor.services.review.fitting import Surroundings, bare_text, in_gap, in_place_of
from editor.services.review.queue import ABOUT_SPEAKERS, Doubt, DoubtKind
from editor.services.review.signals.text_signals import TextSignals
from editor.services.review.signals.tokens import Lexicon, Token, spelling_key
from editor.services.review.spelling import corrections
from editor.services.review.weighing.sound_costs import SoundCosts

if TYPE_CHECKING:
    from alignment import WeighedText
    from editor.services.review.signals.names import NameMatch

MOST: Final = 3
HEARD: Final = "recognized"
HEARD_PART: Final = "part of what was recognized"
HEARD_AS_NAME: Final = "recognized, and used elsewhere"
NOT_SAID: Final = "nothing was recognized here"
SUGGESTED: Final = "probably meant"
TERM: Final = "similar-sounding glossary term"
NAME: Final = "used elsewhere, sounds similar"
SAME_COMPANY: Final = "used elsewhere between the same words"
JOINED: Final = "written as one word"
SPLIT: Final = "written as two words"
SPELLING: Final = "similarly spelled word"
ANOTHER_READING: Final = "another possible reading"
BY_VOICE: Final = "speaker by voice"
ANOTHER_SPEAKER: Final = "another speaker"
PARTLY_HEARD: Final = "recognized and written text combined"
_ABOUT_WRITING: Final = (DoubtKind.LABEL, DoubtKind.BROKEN_OFF, DoubtKind.NUMBER, DoubtKind.DOUBLED)
_LEAST_ALIKE: Final = 0.6
_LEAST_WEIGHED: Final = 0.5
_MOST_MIXED: Final = 4
_MOST_NAMES: Final = 4
_MOST_WEIGHED: Final = 16
_HEARD_SCORE: Final = 0.8
_MIXED_SCORE: Final = 0.3


@dataclass(frozen=True)
class Proposal:
    """A text for a place, why, and how good it is (0..1). An empty text: the words are to be left out."""

    text: str
    reason: str
    score: float


def proposals(
    transcript: Transcript,
    doubt: Doubt,
    *,
    glossary: Glossary | None = None,
    weighed: Sequence[WeighedText] = (),
) -> tuple[Proposal, ...]:
    """Return at most three texts for a place, best first, none of them what is written already.

    Case and punctuation of the place are kept. `weighed` is what the sound said of `texts_to_weigh`, () where
    it was not asked: names and terms that it bears out too little are left out, and other readings of it come
    in. The names of the transcript are looked through once, and then only where it changed.
    """
    if doubt.kind in ABOUT_SPEAKERS:
        return _of_speaker(doubt)
    costs = SoundCosts(weighed)
    with _LOCK:
        signals = _signals_of(transcript, glossary)
        place = _place(transcript, doubt, signals.lexicon)
        if doubt.kind is DoubtKind.UNTEXTED:
            return _for_missing(doubt, place, signals.lexicon, costs)
        best: dict[str, Proposal] = {}
        for found in (*_candidates(doubt, place, signals), *_by_sound(doubt, signals, costs)):
            if not _is_borne_out(found, doubt, costs):
                continue
            text = in_place_of(
                doubt.text,
                found.text,
                place,
                signals.lexicon,
                is_heard=found.reason in (HEARD, ANOTHER_READING),
                is_name=_is_name(found, doubt),
            )
            is_part = found.reason == HEARD_PART
            score = round(min(costs.weighed(found.text, found.score, is_part=is_part), 1.0), 3)
            if found.reason == ANOTHER_READING:  # the same in another dress is not told twice
                text = next((own for own in best if _letters(own) == _letters(text)), text)
            known = best.get(text)
            if text != doubt.text and (known is None or score > known.score):
                best[text] = Proposal(text, found.reason, score)
    return tuple(sorted(best.values(), key=lambda each: -each.score)[:MOST])


def _of_speaker(doubt: Doubt) -> tuple[Proposal, ...]:
    """Return who may speak: first whose voice it sounds like."""
    return tuple(
        Proposal(name, ANOTHER_SPEAKER if at else BY_VOICE, round(doubt.certainty / (1 + at), 3))
        for at, name in enumerate(doubt.suggestions[:MOST])
    )


def proposes_name(found: Iterable[Proposal], doubt: Doubt) -> bool:
    """Whether a name or term is among the proposals for a place, which the sound may bear out or not."""
    return any(_is_name(each, doubt) for each in found)


def prepare_proposals(transcript: Transcript, *, glossary: Glossary | None = None) -> None:
    """Go through a transcript's names once, so that no call has to wait for it; in any thread."""
    with _LOCK:
        _signals_of(transcript, glossary)


def texts_to_weigh(
    transcript: Transcript, doubt: Doubt, *, glossary: Glossary | None = None
) -> tuple[str, ...]:
    """Return what may stand in a place, without its marks, for the sound to say how likely each is there.

    What is written and what was heard come first. A name or term need sound less like them than where no
    sound is asked.
    """
    with _LOCK:
        signals = _signals_of(transcript, glossary)
        place = _place(transcript, doubt, signals.lexicon)
        written, heard = bare_text(doubt.text), bare_text(doubt.heard or "")
        found = [written, heard, *_mixed(written.split(), heard.split())]
        found += [bare_text(each.text) for each in _candidates(doubt, place, signals)]
        found += [match.name for match in _names_to_weigh(written, heard, signals)]
    return tuple(dict.fromkeys(found))[:_MOST_WEIGHED]


def _mixed(written: Sequence[str], heard: Sequence[str]) -> Iterator[str]:
    """Yield what is written with a part replaced by what was heard: that may be less than stands there."""
    if heard and 1 < len(written) <= _MOST_MIXED:
        for kept in range(1, len(written)):
            yield " ".join((*written[:kept], *heard))
            yield " ".join((*heard, *written[len(written) - kept :]))


def _candidates(doubt: Doubt, place: Surroundings, signals: TextSignals) -> Iterator[Proposal]:
    for text in doubt.suggestions:
        yield Proposal(text, SUGGESTED, 0.9)
    if doubt.kind is DoubtKind.UNHEARD:
        yield Proposal("", NOT_SAID, 0.7 if not doubt.heard else 0.5)
    if doubt.kind in _ABOUT_WRITING:
        return
    heard = bare_text(doubt.heard or "")
    if heard:
        yield from _heard(heard, doubt.text, signals)
        yield from _parts(doubt, heard)
    yield from _names(doubt, heard, signals)
    yield from _company(doubt, heard, place, signals)
    yield from _respelled(doubt, signals.lexicon)


def _for_missing(
    doubt: Doubt, place: Surroundings, lexicon: Lexicon, costs: SoundCosts
) -> tuple[Proposal, ...]:
    """Return what was heard where words are missing, and behind it other readings that may be right.

    Heard on, with all around it, whole passages come out better than from a beam over their sound.
    """
    best: dict[str, Proposal] = {}
    heard = [(doubt.heard, HEARD, _HEARD_SCORE)] if doubt.heard else []
    others = [(text, ANOTHER_READING, score) for text, score in costs.readings()]
    for found, reason, score in (*heard, *others):
        text = in_gap(found, place, lexicon)
        if text and _letters(text) not in map(_letters, best):
            own = score if reason == HEARD else costs.weighed(found, score)
            best[text] = Proposal(text, reason, round(own, 3))
    return tuple(sorted(best.values(), key=lambda each: -each.score)[:MOST])


def _letters(text: str) -> str:
    """Return what tells a reading from another: not its spaces, marks and capitals, but those of figures."""
    if any(char.isdigit() for char in text):
        return bare_text(text).casefold()
    return "".join(char for char in text.casefold() if char.isalnum())


def _by_sound(doubt: Doubt, signals: TextSignals, costs: SoundCosts) -> Iterator[Proposal]:
    """Yield what the sound was asked about, or answered, beyond what is proposed without it."""
    written, heard = bare_text(doubt.text), bare_text(doubt.heard or "")
    for text in _mixed(written.split(), heard.split()):
        if costs.is_likely(text):
            yield Proposal(text, PARTLY_HEARD, _MIXED_SCORE)
    for match in _names_to_weigh(written, heard, signals):
        if costs.of(match.name) is not None and _may_stand(match, doubt):
            yield Proposal(match.name, TERM if match.in_glossary else NAME, _name_score(match, 1.0))
    for text, score in costs.readings():
        yield Proposal(text, ANOTHER_READING, score)


def _is_name(found: Proposal, doubt: Doubt) -> bool:
    """Whether a text is proposed as a name or term."""
    return found.reason in (TERM, NAME, HEARD_AS_NAME) or (
        found.reason == SUGGESTED and doubt.kind not in _ABOUT_WRITING
    )


def _is_borne_out(found: Proposal, doubt: Doubt, costs: SoundCosts) -> bool:
    """Whether the sound has nothing against a text."""
    if found.reason != HEARD_AS_NAME and _is_name(found, doubt):
        return costs.may_be(found.text)
    return found.reason != HEARD or not costs.is_unlikelier(found.text, bare_text(doubt.text))


def _heard(heard: str, written: str, signals: TextSignals) -> Iterator[Proposal]:
    """Yield what was heard; what is no word, and no name of this text, was hardly said.

    A recogniser writes names with a capital. What it writes small, and is no word, is an attempt at a sound:
    nothing to stand in the place of known words.
    """
    lexicon = signals.lexicon
    strange = [
        token
        for token in map(lexicon.token, heard.split())
        if not token.known and not signals.has_name(token.core)
    ]
    is_attempt = any(not token.capital and not token.has_digit for token in strange)
    if not is_attempt or not all(lexicon.token(word).known for word in written.split()):
        yield Proposal(heard, HEARD, 0.62 if strange else _HEARD_SCORE)


def _parts(doubt: Doubt, heard: str) -> Iterator[Proposal]:
    """Yield as many words of what was heard as are written: speech without text may stand beside them."""
    said, count = heard.split(), len(doubt.word_ids)
    if len(said) > count:
        yield Proposal(" ".join(said[:count]), HEARD_PART, 0.52)
        yield Proposal(" ".join(said[-count:]), HEARD_PART, 0.5)


def _names(doubt: Doubt, heard: str, signals: TextSignals) -> Iterator[Proposal]:
    """Yield names and terms that sound like what was heard or what is written."""
    written = bare_text(doubt.text)
    for text, weight in ((heard, 1.0), (written, 0.9)):
        if not text:
            continue
        tokens = [signals.lexicon.token(word) for word in text.split()]
        # What is made of known words alone means itself, unless it is nearly the same sound.
        least = 0.85 if all(token.known for token in tokens) else _LEAST_ALIKE
        for match in signals.names_like(text, least=least)[:MOST]:
            if text == heard and spelling_key(match.name) == spelling_key(heard):
                yield Proposal(match.name, HEARD_AS_NAME, 0.9)
            elif _may_stand(match, doubt):
                reason = TERM if match.in_glossary else NAME
                yield Proposal(match.name, reason, _name_score(match, weight))


def _may_stand(match: NameMatch, doubt: Doubt) -> bool:
    """Whether a name may be proposed: a short one only where the sound puts the words in doubt."""
    return not match.only_doubtful or doubt.kind is not DoubtKind.TERM


def _name_score(match: NameMatch, weight: float) -> float:
    return weight * (0.75 * match.alike + (0.1 if match.in_glossary else 0.0))


def _names_to_weigh(written: str, heard: str, signals: TextSignals) -> Iterator[NameMatch]:
    """Yield names and terms that sound like what was heard or written, less alike than without the sound."""
    for text in filter(None, (heard, written)):
        yield from signals.names_like(text, least=_LEAST_WEIGHED)[:_MOST_NAMES]


def _company(doubt: Doubt, heard: str, place: Surroundings, signals: TextSignals) -> Iterator[Proposal]:
    """Yield words that stand elsewhere between the same words and sound like the one here."""
    if place.before is None or place.after is None or len(doubt.word_ids) != 1:
        return
    own = signals.lexicon.sound(bare_text(doubt.text))
    said = signals.lexicon.sound(heard) if heard else ()
    for word in signals.words_in_company(place.before.bare, place.after.bare):
        sound = signals.lexicon.sound(word)
        alike = max(phone_similarity(sound, own), phone_similarity(sound, said))
        if alike >= _LEAST_ALIKE:
            yield Proposal(word, SAME_COMPANY, 0.5 + 0.25 * alike)


def _respelled(doubt: Doubt, lexicon: Lexicon) -> Iterator[Proposal]:
    """Yield the words joined or apart where that makes known ones, and known words spelled nearly so."""
    words = bare_text(doubt.text).split()
    tokens = [lexicon.token(word) for word in words]
    if (
        len(words) == 2
        and lexicon.token("".join(words).lower()).known
        and not any(t.has_digit for t in tokens)
    ):
        yield Proposal("".join(words), JOINED, 0.45)
    if len(words) != 1 or tokens[0].known or tokens[0].has_digit or tokens[0].capital:
        return  # of names no dictionary knows
    word = words[0]
    for at in range(2, len(word) - 1):
        if all(len(half) > 1 and lexicon.token(half.lower()).known for half in (word[:at], word[at:])):
            apart = f"{word[:at]} {word[at:]}"
            alike = phone_similarity(lexicon.sound(word), lexicon.sound(apart))
            yield Proposal(apart, SPLIT, 0.3 + 0.3 * alike)
    for text, alike in corrections(word, lexicon):
        yield Proposal(text, SPELLING, 0.3 + 0.25 * alike)


def _place(transcript: Transcript, doubt: Doubt, lexicon: Lexicon) -> Surroundings:
    if doubt.segment_id is not None:
        try:
            segment = transcript.segments[transcript.row_of(doubt.segment_id)]
        except KeyError:
            return Surroundings(None, None)
        ids = set(doubt.word_ids)
        places = [at for at, word in enumerate(segment.words) if word.id in ids]
        if places:
            return _between(segment, places[0], places[-1] + 1, lexicon)
        return Surroundings(None, None)
    return _around_missing(transcript, doubt, lexicon)


def _around_missing(transcript: Transcript, doubt: Doubt, lexicon: Lexicon) -> Surroundings:
    """Return what stands beside speech without text where it would be written."""
    span = next((span for span in transcript.untexted if span.id == doubt.untexted_id), None)
    if span is None:
        return Surroundings(None, None)
    gap = gap_between_words(transcript, span)
    if gap is not None:
        row, at = gap
        words = transcript.segments[row].words
        if at == len(words):  # the sentence goes on in the next segment
            first = transcript.segments[row + 1].words[0]
            return Surroundings(lexicon.token(words[-1].text), lexicon.token(first.text))
        return Surroundings(lexicon.token(words[at - 1].text), lexicon.token(words[at].text))
    after = bisect_right(transcript.segments, span.start_ms, key=lambda segment: segment.start_ms)
    before_words = transcript.segments[after - 1].words if after else ()
    after_words = transcript.segments[after].words if after < len(transcript.segments) else ()
    return Surroundings(
        lexicon.token(before_words[-1].text) if before_words else None,
        lexicon.token(after_words[0].text) if after_words else None,
    )


def _between(segment: Segment, first: int, end: int, lexicon: Lexicon) -> Surroundings:
    def token(at: int) -> Token | None:
        return lexicon.token(segment.words[at].text) if 0 <= at < len(segment.words) else None

    return Surroundings(token(first - 1), token(end))


# The signals of the transcript asked about last: its places are asked about one after another.
_LOCK = threading.Lock()
_LAST: dict[tuple[str, Glossary | None], TextSignals] = {}


def _signals_of(transcript: Transcript, glossary: Glossary | None) -> TextSignals:
    key = (transcript.language, glossary)
    signals = _LAST.get(key)
    if signals is None:
        _LAST.clear()
        signals = _LAST[key] = TextSignals(transcript.language, glossary)
    signals.update(transcript)
    return signals
