"""Sound descriptions: what stands in a transcript and is not spoken: `[door slams]`, `(HORN BLARES)`."""

from __future__ import annotations

import re

MAX_WORDS = 12
"""A longer passage in brackets is text that somebody bracketed."""
_MAX_ROUND_WORDS = 6
_MAX_NOTED_WORDS = 5


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SOUNDS = _words("""
    alarm ambience applaud applause audience background bang bark barking beat beep bell birds blank
    blank_audio blare bleep blow break breath breathe breathing bump burp buzz buzzer cackle chair
    chant chatter cheer cheering chime chirp chuckle chuckling clang clap clapping clatter click
    clink clock close cough coughing crackle crash creak cross-talk crosstalk crowd cry crying
    dial dialing dialling ding door drum echo end engine exclaim exhale explosion feedback foreign
    footstep gasp giggle giggling groan grunt gunshot hiccup hiss honk horn howl hum inaudible
    indiscernible indistinct inhale instrumental interference jingle keyboard knock knocking laugh
    laughing laughter line meow microphone moan mumble mumbling murmur music noise off-mic
    off-screen overlap overlapping pant pause phone phonetic piano playing rain rattle redacted
    ring ringing ringtone roar rustle rustling scoff scream screaming screech shout shouting shuffle
    shush sic sigh sighing silence silent sing singing siren sizzle slam sniff sniffle sniffling
    snore snort sob sobbing song sound speech splash squeak squeal start static stutter swoosh tap
    theme throat thud thump thunder tick tone traffic train typing unclear unintelligible video_clip
    voices wail water weep whimper whir whisper whispering whistle whistling whoosh wind yawn yell
    zipper
    applaus gelächter gemurmel hustet husten lacht lachen klatschen klopfen lärm musik pause
    räuspern rauschen schweigen seufzt stille türklingel unverständlich weint
    aplausos applaudissements inaudible inintelligible musique música musica rires risas risos
    rumore silence silencio tosse toux
""")
_PEOPLE = _words("i you he she it we they that this who which")
_EDGES = "\"'“”‘’.,;:!?…-–—♪♫♬#*()[]{}<>"
_SQUARE = r"\[(?P<square>[^\[\]\n]*)\]"
_ROUND = r"\((?P<round>[^()\n]*)\)"
_CURLED = r"\{(?P<curled>[^{}\n]*)\}"
_POINTED = r"<(?P<pointed>[^<>\n]*)>"
_STARRED = r"(?<!\S)\*(?P<starred>[^*\n]+)\*(?!\w)"
_NOTED = r"[♪♫♬]+(?P<noted>[^♪♫♬\n]+)[♪♫♬]+"
_PASSAGE = re.compile("|".join((_SQUARE, _ROUND, _CURLED, _POINTED, _STARRED, _NOTED)))


def description_spans(text: str) -> list[tuple[int, int]]:
    """Return where sound descriptions stand in a text, brackets and signs and all, in order."""
    return [found.span() for found in _PASSAGE.finditer(text) if _is_description(found)]


def described_tokens(text: str) -> list[bool]:
    """Return for each whitespace token of a text whether it belongs to a sound description."""
    spans = description_spans(text)
    marks: list[bool] = []
    at = 0
    for token in re.finditer(r"\S+", text):
        while at < len(spans) and spans[at][1] <= token.start():
            at += 1
        rest, row = token[0], at
        while row < len(spans) and spans[row][0] < token.end():
            start, end = (max(0, edge - token.start()) for edge in spans[row])
            rest = rest[:start] + " " * (min(end, len(rest)) - start) + rest[end:]
            row += 1
        marks.append(rest != token[0] and not _has_letters(rest))
    return marks


def has_speech(text: str) -> bool:
    """Whether something is left to be said where the sound descriptions are taken away."""
    at = 0
    for start, end in description_spans(text):
        if _has_letters(text[at:start]):
            return True
        at = end
    return _has_letters(text[at:])


def is_sound_word(word: str) -> bool:
    """Whether a word, by itself in brackets, tells of a sound: `laughs`, `applause`, `inaudible`."""
    folded = word.casefold().strip(_EDGES)
    stems = [folded, folded.removesuffix("s"), folded.removesuffix("es"), folded.removesuffix("d")]
    for ending in ("ing", "ed"):
        if folded.endswith(ending):
            stem = folded.removesuffix(ending)
            stems += [stem, f"{stem}e", stem[:-1] if stem[-1:] == stem[-2:-1] else stem]
    return any(stem in _SOUNDS for stem in stems)


def _is_description(found: re.Match[str]) -> bool:
    kind = found.lastgroup
    said = found[str(kind)].strip()
    words = said.split()
    if not words or not _has_letters(said):
        return False
    if kind == "square":
        # A question mark is the habit of who has understood a word, but is not sure of it.
        return len(words) <= MAX_WORDS and not said.endswith("?")
    if len(words) == 1 and kind in ("round", "curled", "pointed"):
        return True
    sound = any(map(is_sound_word, words)) and words[0].casefold() not in _PEOPLE
    if kind == "round":
        return len(words) <= _MAX_ROUND_WORDS and (sound or said.isupper())
    return len(words) <= _MAX_NOTED_WORDS and sound


def _has_letters(text: str) -> bool:
    return any(character.isalnum() for character in text)
