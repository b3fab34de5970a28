"""Speech with exact word times: python -m benchmarks.support.voices FOLDER [--only NAME ...].

Synthesisers that tell when each sound begins read the texts in `spoken_texts`. Each voice gives a recording
with a text and a gold file, for `python -m benchmarks.align_accuracy FOLDER --model base`. These are voices
of Debian: festvox-ellpc11k, festvox-itapc16k and festvox-ru for festival; mbrola-ar1, -cn1, -cz2, -de6, -fr4,
-gr2, -hn1, -nl2, -pl1, -pt1, -sw1 and -tr1 with espeak-ng; libespeak-ng1 for its own voices;
hts-voice-nitech-jp-atr503-m001 for open-jtalk. Those not installed are left out.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks.support.voices import espeak, festival, mbrola, open_jtalk
from benchmarks.support.voices.recording import Sentence, write_recording

_TEXTS = Path(__file__).with_name("spoken_texts")
_HARAKAT = re.compile("[\u064b-\u0652\u0670]")


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice: the name of its recording, its language, how it reads, whether it is there.

    `text`: the name of what it reads, if that is not its language.
    """

    name: str
    language: str
    spoken: Callable[[Sequence[str]], list[Sentence]]
    is_installed: Callable[[], bool]
    text: str = ""


def _festival(name: str, language: str, function: str, place: str) -> Voice:
    return Voice(
        name, language, lambda lines: festival.spoken(lines, function), lambda: festival.is_installed(place)
    )


def _mbrola(name: str, language: str, voice: str, renamed: Mapping[str, str] | None = None) -> Voice:
    return Voice(
        name,
        language,
        lambda lines: mbrola.spoken(lines, voice, renamed),
        lambda: mbrola.is_installed(voice),
    )


def _espeak(name: str, language: str) -> Voice:
    return Voice(
        f"{name}_espeak", language, lambda lines: espeak.spoken(lines, language), espeak.is_installed
    )


def _russian(lines: Sequence[str]) -> list[Sentence]:
    return festival.spoken(lines, "voice_msu_ru_nsh_clunits", encoding="utf-8")


def _unvowelled(read: Sequence[Sentence]) -> list[Sentence]:
    """Return sentences that were read with their short vowels, written without them, as texts are."""
    return [
        replace(sentence, words=tuple((_HARAKAT.sub("", word), a, b) for word, a, b in sentence.words))
        for sentence in read
    ]


def _japanese(lines: Sequence[str]) -> list[Sentence]:
    return open_jtalk.spoken(lines, _JAPANESE)


_JAPANESE = "nitech-jp-atr503-m001/nitech_jp_atr503_m001.htsvoice"
_VOICES = (
    _festival("spanish_el", "es", "voice_el_diphone", "spanish/el_diphone"),
    _festival("italian_pc", "it", "voice_pc_diphone", "italian/pc_diphone"),
    _festival("italian_lp", "it", "voice_lp_diphone", "italian/lp_diphone"),
    _mbrola("german_de6", "de", "de6"),
    _mbrola("french_fr4", "fr", "fr4"),
    Voice("russian_nsh", "ru", _russian, lambda: festival.is_installed("russian/msu_ru_nsh_clunits")),
    _mbrola("greek_gr2", "el", "gr2"),
    _mbrola("polish_pl1", "pl", "pl1", {"E#": "e~", "C": "x"}),
    _mbrola("czech_cz2", "cs", "cz2"),
    _mbrola("portuguese_pt1", "pt", "pt1", {"oo": "O"}),
    _mbrola("dutch_nl2", "nl", "nl2"),
    _mbrola("swedish_sw1", "sv", "sw1"),
    _mbrola("turkish_tr1", "tr", "tr1", {"&": "I", "l/": "l", "L/": "l"}),
    _espeak("ukrainian", "uk"),
    _espeak("georgian", "ka"),
    _espeak("armenian", "hy"),
    _espeak("hindi", "hi"),
    _espeak("bengali", "bn"),
    _espeak("tamil", "ta"),
    _espeak("telugu", "te"),
    Voice(
        "arabic_ar1",
        "ar",
        lambda lines: _unvowelled(mbrola.spoken(lines, "ar1", {"R": "r", "Q": "G"})),
        lambda: mbrola.is_installed("ar1"),
    ),
    Voice("arabic_espeak", "ar", lambda lines: _unvowelled(espeak.spoken(lines, "ar")), espeak.is_installed),
    Voice(
        "korean_hn1",
        "ko",
        lambda lines: mbrola.spoken_korean(lines, "hn1"),
        lambda: mbrola.is_installed("hn1"),
    ),
    Voice(
        "mandarin_cn1",
        "zh",
        lambda lines: mbrola.spoken_mandarin(lines, "cn1"),
        lambda: mbrola.is_installed("cn1"),
    ),
    Voice("japanese_nitech", "ja", _japanese, lambda: open_jtalk.is_installed(_JAPANESE)),
    Voice("japanese_kanji", "ja", _japanese, lambda: open_jtalk.is_installed(_JAPANESE), text="ja_kanji"),
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the recordings whose voices are installed; return 1 where none is."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.support.voices", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--only", nargs="+", default=(), metavar="NAME", help="only these recordings")
    options = parser.parse_args(arguments)
    voices = [voice for voice in _VOICES if not options.only or voice.name in options.only]
    voices = [voice for voice in voices if voice.is_installed()]
    if not voices:
        print("No voice is installed. Install one of those that --help names.", file=sys.stderr)
        return 1
    options.folder.mkdir(parents=True, exist_ok=True)
    for voice in voices:
        lines = (_TEXTS / f"{voice.text or voice.language}.txt").read_text("utf-8").splitlines()
        sentences = voice.spoken(lines)
        length = write_recording(options.folder / voice.name, sentences, language=voice.language)
        print(f"{voice.name}: {len(sentences)} of {len(lines)} sentences, {length:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
