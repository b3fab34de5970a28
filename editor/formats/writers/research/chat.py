"""CHAT (CHILDES, TalkBank): an utterance for each sentence, its time after it, the words' in a tier below.

Strict readers refuse a whole file for one wrong sign. So what is written is letters, straight apostrophes,
hyphens and the three terminators; marks have a length.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path

from editor.document.values import Transcript
from editor.formats.json.earproof_json import MediaFacts
from editor.formats.writers.options import WritingOptions
from editor.formats.writers.research.tiers import speaker_tiers
from editor.formats.writers.spoken_turns import SpokenWord

MARK = "\x15"
"""Stands before and behind a time."""

_LANGUAGES = {
    **{"de": "deu", "en": "eng", "es": "spa", "fr": "fra", "it": "ita", "nl": "nld", "pt": "por"},
    **{"ru": "rus", "pl": "pol", "sv": "swe", "da": "dan", "no": "nor", "fi": "fin", "tr": "tur"},
    **{"el": "ell", "he": "heb", "ar": "ara", "ja": "jpn", "zh": "zho", "ko": "kor", "cs": "ces"},
    **{"hu": "hun", "uk": "ukr", "ro": "ron", "bg": "bul", "hr": "hrv", "ca": "cat", "et": "est"},
}
_VIDEO = (".mp4", ".m4v", ".mov", ".mkv", ".webm", ".avi", ".mpg", ".ts", ".wmv")


def write(transcript: Transcript, media: MediaFacts, options: WritingOptions) -> str:
    """Return the file's text; words of nothing but signs are left out: the format has no place for them."""
    tiers = speaker_tiers(transcript, named=options.names is not False)
    language = transcript.language.split("-")[0].lower()
    code = _LANGUAGES.get(language, language if len(language) == 3 else "und")
    roles = ", ".join(f"{tier.code} {_name(tier.speaker)}Speaker" for tier in tiers)
    kind = "video" if Path(media.name).suffix.lower() in _VIDEO else "audio"
    head = ["@UTF8", "@Begin", f"@Languages:\t{code}", f"@Participants:\t{roles or 'S01 Speaker'}"]
    ids = [f"@ID:\t{code}|earproof|{tier.code}|||||Speaker|||" for tier in tiers]
    head += ids or [f"@ID:\t{code}|earproof|S01|||||Speaker|||"]
    head.append(f"@Media:\t{_token(Path(media.name).stem)}, {kind}")
    head += [f"@Comment:\t{options.timing}"] if options.timing else []
    said = [
        (sentence[0].start_ms, tier.code, sentence)
        for tier in tiers
        for turn in tier.turns
        for sentence in _sentences(turn.words)
    ]
    said.sort(key=lambda one: one[0])
    lines = [line for _start, who, sentence in said for line in _utterance(who, sentence)]
    return "\n".join([*head, *lines, "@End"]) + "\n"


def chat_word(text: str) -> str:
    """Return a word as CHAT can hold it: letters of any alphabet, digits, hyphens and apostrophes within."""
    plain = unicodedata.normalize("NFC", text).replace("’", "'").replace("‘", "'").replace("`", "'")
    plain = re.sub("[‐‑]", "-", plain)
    kept = "".join(sign for sign in plain if unicodedata.category(sign)[0] in "LMN" or sign in "'-")
    kept = re.sub(r"[-']*-[-']*", "-", kept)
    # A mark belongs to the letter before it: one that stands first has none.
    first = next((row for row, sign in enumerate(kept) if unicodedata.category(sign)[0] in "LN"), len(kept))
    said = kept[first:].rstrip("'-")
    return f"O{said[1:]}" if said.startswith("0") else said  # a zero would say that the word was left out


def _utterance(who: str, words: Sequence[SpokenWord]) -> Iterator[str]:
    kept = [(chat_word(word.text), word) for word in words]
    said = [(text, word) for text, word in kept if text]
    if not said:
        return
    last = words[-1].text.rstrip("\"'”’»)]")
    end = last[-1:] if last[-1:] in ("?", "!") else "."
    times = f"{MARK}{words[0].start_ms}_{words[-1].end_ms}{MARK}"
    yield f"*{who}:\t{' '.join(text for text, _word in said)} {end} {times}"
    marks = " ".join(f"{text} {MARK}{word.start_ms}_{word.end_ms}{MARK}" for text, word in said)
    yield f"%wor:\t{marks} {end}"


def _sentences(words: Sequence[SpokenWord]) -> Iterator[Sequence[SpokenWord]]:
    first = 0
    for row, word in enumerate(words, start=1):
        if row == len(words) or re.search(r"[.!?…。！？][\"'”’»)\]]*$", word.text):
            yield words[first:row]
            first = row


def _name(name: str | None) -> str:
    """Return a name as a participant's, in one token, with a blank behind; "" for nobody."""
    token = "_".join(part for part in re.split(r"[\W_]+", name or "") if part)
    return f"{token} " if token else ""


def _token(name: str) -> str:
    return re.sub(r"[\s,]+", "_", name) or "recording"
