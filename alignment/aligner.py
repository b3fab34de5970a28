"""The pipeline: decode, find speech, recognise, match, listen closely, judge."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from alignment.audio.decoding import RATE, Sound, decode
from alignment.audio.peaks import PeaksBuilder
from alignment.audio.voice_activity import Activity, Detector, cut, detect, is_quiet
from alignment.errors import ModelError, ScriptError
from alignment.matching.recording_match import refuse_other_recording
from alignment.matching.slots import account
from alignment.placement.acoustic_model import AcousticModel
from alignment.placement.attention import Fine, WhisperPlacer
from alignment.placement.lattice_placement import Placer, stretches
from alignment.placement.pronunciation import Pronouncer
from alignment.placement.search_pool import Searchers
from alignment.placement.span_alignment import Span, place_span
from alignment.progress import Progress
from alignment.recognition.known_names import Names
from alignment.recognition.models import EMBEDDED, find_model
from alignment.recognition.recogniser import HeardWord, Piece, PieceSource
from alignment.recognition.rescoring import SecondOpinion
from alignment.recognition.second_pass import Part, rehear
from alignment.recognition.whisper import WhisperRecogniser
from alignment.segments import segments
from alignment.text.spoken_forms import spoken
from alignment.types import AlignedWord, Alignment, Script, Turn
from alignment.word_states import Judge
from alignment.worker.cache import Cache, Recognise

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_STAGES = (  # and their shares of the time, measured by benchmarks/align_speed.py
    ("Reading the sound", 0.14),
    ("Finding speech", 0.02),
    ("Recognising", 0.54),
    ("Placing words", 0.30),
)
_WORTH_PROCESSES_MS = 60_000  # a shorter recording is placed before they have loaded their models


class Aligner:
    """Keeps its models loaded from one job to the next. Not for use from several threads at a time."""

    def __init__(self, cache: Cache | None = None) -> None:
        self._cache = cache or Cache()
        self._recognisers: dict[str, WhisperRecogniser] = {}
        self._acoustic: AcousticModel | None = None
        self._searchers = Searchers()
        self._sound: Sound | None = None
        self._detector: Detector | None = None
        self._sound_key: tuple[Path, int, int] | None = None

    def close(self) -> None:
        """Give back the decoded recording and the processes."""
        self._searchers.close()
        self._let_go()

    def _let_go(self) -> None:
        self._stop_detecting()
        if self._sound is not None:
            self._sound.close()
        self._sound, self._sound_key = None, None

    def realign(
        self, recording: Path, span: Span, *, model: str = EMBEDDED, language: str = "en"
    ) -> tuple[AlignedWord, ...]:
        """Align a few words again, between neighbours whose times stand; all times lie inside the span.

        The first call for a recording decodes it whole, later ones (and those after `align`) do not.

        Raises:
            RecordingError: the recording cannot be used.
            ModelError: another language than English is asked for and the model is unknown or damaged.
        """
        sound = self._decoded(recording, Progress())
        heard = [HeardWord(token, span.start_ms, span.end_ms) for token in span.tokens]
        return place_span(span, sound, self._fine(model, language, span.tokens, heard)[0])

    def align(
        self,
        recording: Path,
        script: Script | None,
        *,
        model: str = EMBEDDED,
        language: str | None = None,
        glossary: Sequence[str] = (),
        force: bool = False,
        progress: Progress | None = None,
    ) -> Alignment:
        """Align `script` to `recording`, or recognise from scratch where there is no script.

        `model` is a model's name or folder, `language` a code ("en"; None: found from the sound), `glossary`
        names as they are written, `force` accepts a script of which nearly nothing was heard.

        Raises:
            RecordingError: the recording cannot be used.
            ScriptError: the script has no words; OtherRecordingError: hardly any of them was heard.
            ModelError: the model is unknown or damaged.
            Cancelled: `progress` was cancelled.
        """
        _refuse_wordless(script)
        watch = progress or Progress()
        found = find_model(model)
        recogniser = self._recogniser(model)
        _refuse_language(language, recogniser, found.name)
        watch.stage(*_STAGES[0])
        sound = self._decoded(recording, watch, listen=True)
        watch.stage(*_STAGES[1])
        activity = self._cache.activity(sound, lambda: self._detected(sound, watch))
        self._stop_detecting()
        watch.stage(*_STAGES[2])
        spoken_language = language or recogniser.language(_loudest(sound, activity))
        if spoken_language == "en" and sound.duration_ms > _WORTH_PROCESSES_MS:
            self._searchers.start()  # their models are loaded while speech is recognised
        engine = f"{found.identity} {spoken_language}"
        own = partial(_recognised, recogniser, sound, spoken_language)
        recognise = self._cache.recognising(sound, engine, own)
        cuts = cut(activity, len(sound))
        heard, piece_of = _heard(recognise, cuts, activity, watch)
        names = Names(glossary)
        turns = script.turns if script is not None else (_turn(names.joined(heard)),)
        tokens = [token for turn in turns for token in turn.tokens]
        heard, piece_of = _joined(names, heard, piece_of)
        watch.stage(*_STAGES[3])
        fine, pronouncer = self._fine(model, spoken_language, tokens, heard, opine=True)
        slots = account(tokens, [word.text for word in heard], pronouncer)
        outcome = fine.place(sound, stretches(cuts, piece_of, slots, tokens, heard), watch.at)
        judge = Judge(tokens, heard, names=names, known=pronouncer.is_known)
        words = judge.words(slots, outcome)
        if script is not None and not force:
            refuse_other_recording(recording, words, len(heard))
        return Alignment(
            duration_ms=sound.duration_ms,
            language=spoken_language,
            engine={"recogniser": f"faster-whisper {found.name}", "fine": fine.name},
            segments=segments(turns, words),
            untexted=tuple(judge.untexted(slots, outcome, activity)),
        )

    def _stop_detecting(self) -> None:
        detector, self._detector = self._detector, None
        if detector is not None:
            detector.close()

    def _recogniser(self, model: str) -> WhisperRecogniser:
        if model not in self._recognisers:
            self._recognisers[model] = WhisperRecogniser(find_model(model))
        return self._recognisers[model]

    def _decoded(self, recording: Path, watch: Progress, *, listen: bool = False) -> Sound:
        """Return the recording's samples, those of the last one kept; `listen` measures where speech is."""
        key = _identity(recording)
        if self._sound is None or key is None or key != self._sound_key:
            self._let_go()
            peaks = PeaksBuilder()
            self._detector = detector = Detector() if listen else None

            def take(samples: NDArray[np.int16]) -> None:
                peaks.add(samples)
                if detector is not None:
                    detector.add(samples)

            try:
                self._sound, self._sound_key = decode(recording, watch, also=take), key
            except BaseException:
                self._stop_detecting()
                raise
            self._cache.keep_peaks_of(recording, peaks.whole())
        return self._sound

    def _detected(self, sound: Sound, watch: Progress) -> Activity:
        """Return the voice activity: it was measured while the sound was decoded, if that was just now."""
        detector, self._detector = self._detector, None
        return detector.result() if detector is not None else detect(sound, watch)

    def _fine(
        self,
        model: str,
        language: str,
        tokens: Sequence[str],
        heard: Sequence[HeardWord],
        *,
        opine: bool = False,
    ) -> tuple[Fine, Pronouncer]:
        if language != "en":
            pronouncer = Pronouncer(lambda _: None)
            recogniser = self._recogniser(model)
            return WhisperPlacer(recogniser, language, tokens=tokens, heard=heard), pronouncer
        if self._acoustic is None:
            self._acoustic = AcousticModel()
        opinion = SecondOpinion(self._recogniser(model), language, tokens, heard) if opine else None
        placer = Placer(
            self._acoustic,
            tokens,
            heard,
            searchers=self._searchers,
            opinion=opinion,
            hurried=not opine,
        )
        return placer, self._acoustic.pronouncer


def align(
    recording: Path,
    script: Script | None,
    *,
    model: str = EMBEDDED,
    language: str | None = None,
    glossary: Sequence[str] = (),
    force: bool = False,
    progress: Progress | None = None,
) -> Alignment:
    """Align once, see `Aligner.align`."""
    aligner = Aligner()
    try:
        return aligner.align(
            recording,
            script,
            model=model,
            language=language,
            glossary=glossary,
            force=force,
            progress=progress,
        )
    finally:
        aligner.close()


def realign(
    recording: Path, span: Span, *, model: str = EMBEDDED, language: str = "en"
) -> tuple[AlignedWord, ...]:
    """Align a span once again, see `Aligner.realign`; who does it often keeps an `Aligner`."""
    aligner = Aligner()
    try:
        return aligner.realign(recording, span, model=model, language=language)
    finally:
        aligner.close()


def recognise(
    recording: Path,
    *,
    model: str = EMBEDDED,
    language: str | None = None,
    glossary: Sequence[str] = (),
    progress: Progress | None = None,
) -> Alignment:
    """Recognise once from scratch: `align` without a script."""
    return align(recording, None, model=model, language=language, glossary=glossary, progress=progress)


def _identity(recording: Path) -> tuple[Path, int, int] | None:
    """Return what tells that a file is still the same, None where it is gone."""
    try:
        status = recording.stat()
    except OSError:
        return None
    return recording.absolute(), status.st_size, status.st_mtime_ns


def _source(sound: Sound, start: int, end: int) -> PieceSource:
    return PieceSource(end - start, lambda: Piece(start * 1000 // RATE, sound.samples(start, end)))


def _loudest(sound: Sound, activity: Activity) -> Piece:
    """Return the first half minute from where speech begins: what the language is found from."""
    spans = activity.spans()
    start = spans[0][0] * RATE // 1000 if spans else 0
    return _source(sound, start, start + 30 * RATE).fetch()


def _recognised(
    recogniser: WhisperRecogniser,
    sound: Sound,
    language: str,
    spans: Sequence[tuple[int, int]],
    done: Callable[[float], None],
) -> list[list[HeardWord]]:
    sources = [_source(sound, start, end) for start, end in spans]
    return recogniser.recognise(sources, language=language, done=done)


def _heard(
    recognise: Recognise,
    cuts: Sequence[tuple[int, int]],
    activity: Activity,
    watch: Progress,
) -> tuple[list[HeardWord], list[int]]:
    """Recognise the pieces that are not quiet; return the words, and the number of each one's piece."""
    loud = [(number, *span) for number, span in enumerate(cuts) if not is_quiet(activity, *span)]
    words = recognise([(start, end) for _, start, end in loud], watch.at)
    parts = [Part(*piece, tuple(own)) for piece, own in zip(loud, words, strict=True)]
    parts = rehear(parts, activity, lambda spans: recognise(spans, lambda _: watch.at(1.0)))
    flat = [(word, part.number) for part in parts for word in part.words]
    return [word for word, _ in flat], [number for _, number in flat]


def _joined(
    names: Names, heard: Sequence[HeardWord], piece_of: Sequence[int]
) -> tuple[list[HeardWord], list[int]]:
    words: list[HeardWord] = []
    pieces: list[int] = []
    at = 0
    while at < len(heard):
        end = at
        while end < len(heard) and piece_of[end] == piece_of[at]:
            end += 1
        joined = names.joined(heard[at:end])
        words.extend(joined)
        pieces.extend([piece_of[at]] * len(joined))
        at = end
    return words, pieces


def _turn(heard: Sequence[HeardWord]) -> Turn:
    return Turn(None, tuple(word.text for word in heard))


def _refuse_wordless(script: Script | None) -> None:
    if script is not None and not any(spoken(token) for token in script.tokens):
        raise ScriptError("The transcript has no words; choose a transcript with text in it.")


def _refuse_language(language: str | None, recogniser: WhisperRecogniser, model: str) -> None:
    if language not in (None, "en") and not recogniser.multilingual:
        raise ModelError(
            f"The model {model} knows only English, not {language}; choose a multilingual model."
        )
