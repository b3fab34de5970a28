"""The alignment pipeline: decode, detect speech, recognise, match, place the words, classify them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from alignment.audio.decoding import SAMPLE_RATE, Sound, decode
from alignment.audio.peaks import PeaksBuilder
from alignment.audio.voice_activity import (
    VoiceActivity,
    VoiceActivityDetector,
    detect_voice_activity,
    is_quiet,
    split_at_pauses,
)
from alignment.errors import ModelError, ScriptError
from alignment.matching.gap_sliding import silences, slide_gaps
from alignment.matching.recording_match import check_text_matches_recording
from alignment.matching.slots import build_slots
from alignment.placement.acoustic_model import AcousticModel
from alignment.placement.attention import AttentionPlacement
from alignment.placement.lattice_placement import LatticePlacement
from alignment.placement.placement_chunks import placement_chunks
from alignment.placement.placement_protocol import PlacementMethod
from alignment.placement.pronunciation import Pronouncer
from alignment.placement.search_pool import SearchPool
from alignment.placement.span_alignment import EditedSpan, align_span
from alignment.progress import Progress
from alignment.recognition.kept_encodings import KeptEncodings
from alignment.recognition.known_names import NameGlossary
from alignment.recognition.models import EMBEDDED, find_model
from alignment.recognition.recogniser import AudioChunk, AudioChunkSource, HeardWord
from alignment.recognition.rescoring import Rescorer
from alignment.recognition.second_pass import RecognisedChunk, run_second_pass
from alignment.recognition.whisper import WhisperRecogniser
from alignment.segments import segment_turns
from alignment.text.spoken_forms import spoken_words
from alignment.types import AlignedWord, Alignment, Script, Turn
from alignment.word_states import WordClassifier
from alignment.worker.cache import AlignmentCache, Recognise

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_STAGES = (  # and their shares of the time, measured by benchmarks/align_speed.py
    ("Reading the sound", 0.14),
    ("Finding speech", 0.02),
    ("Recognising", 0.54),
    ("Placing words", 0.30),
)
_MIN_PARALLEL_SEARCH_MS = 60_000  # a shorter recording is placed before they have loaded their models


class Aligner:
    """Keeps its models loaded from one job to the next. Not for use from several threads at a time."""

    def __init__(self, cache: AlignmentCache | None = None) -> None:
        self._cache = cache or AlignmentCache()
        self._recognisers: dict[str, WhisperRecogniser] = {}
        self._acoustic_model: AcousticModel | None = None
        self._search_pool = SearchPool()
        self._sound: Sound | None = None
        self._detector: VoiceActivityDetector | None = None
        self._sound_key: tuple[Path, int, int] | None = None

    def close(self) -> None:
        """Give back the decoded recording and the processes."""
        self._search_pool.close()
        self._release_recording()

    def _release_recording(self) -> None:
        self._stop_detecting()
        if self._sound is not None:
            self._sound.close()
        self._sound, self._sound_key = None, None

    def realign(
        self, recording: Path, span: EditedSpan, *, model: str = EMBEDDED, language: str = "en"
    ) -> tuple[AlignedWord, ...]:
        """Align a few words again, between neighbours whose times stand; all times lie inside the span.

        The first call for a recording decodes it whole, later ones (and those after `align`) do not.

        Raises:
            RecordingError: the recording cannot be used.
            ModelError: another language than English is asked for and the model is unknown or damaged.
        """
        sound = self._decode(recording, Progress())
        heard = [HeardWord(token, span.start_ms, span.end_ms) for token in span.tokens]
        return align_span(span, sound, self._placement_method(model, language, span.tokens, heard)[0])

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
        _check_has_words(script)
        watch = progress or Progress()
        found = find_model(model)
        sound, activity, recogniser = self._read_and_load(recording, model, watch)
        _check_language(language, recogniser, found.name)
        watch.begin_stage(*_STAGES[2])
        spoken_language = language or recogniser.language(_first_speech(sound, activity))
        if spoken_language == "en" and sound.duration_ms > _MIN_PARALLEL_SEARCH_MS:
            self._search_pool.start()  # their models are loaded while speech is recognised
        kept = KeptEncodings()
        own = partial(_hear_spans, partial(recogniser.recognise, language=spoken_language, kept=kept), sound)
        recognise = self._cache.cached_recognition(sound, f"{found.identity} {spoken_language}", own)
        cuts = split_at_pauses(activity, len(sound))
        heard, chunk_of = _recognise_chunks(recognise, cuts, activity, watch)
        glossary_names = NameGlossary(glossary)
        turns = script.turns if script is not None else (_single_turn(glossary_names.join_pieces(heard)),)
        tokens = [token for turn in turns for token in turn.tokens]
        heard, chunk_of = _join_known_names(glossary_names, heard, chunk_of)
        watch.begin_stage(*_STAGES[3])
        method, pronouncer = self._placement_method(
            model, spoken_language, tokens, heard, activity=activity, kept=kept
        )
        slots = build_slots(tokens, [word.text for word in heard], pronouncer)
        slots = slide_gaps(slots, tokens, silences(heard, sound.duration_ms))
        placement = method.place(sound, placement_chunks(cuts, chunk_of, slots, tokens, heard), watch.report)
        classifier = WordClassifier(tokens, heard, names=glossary_names, is_known_word=pronouncer.is_known)
        words = classifier.classify(slots, placement)
        if script is not None and not force:
            check_text_matches_recording(recording, words, len(heard))
        return Alignment(
            duration_ms=sound.duration_ms,
            language=spoken_language,
            engine={"recogniser": f"faster-whisper {found.name}", "fine": method.name},
            segments=segment_turns(turns, words),
            untexted=tuple(classifier.untexted_spans(slots, placement, activity)),
        )

    def _read_and_load(
        self, recording: Path, model: str, watch: Progress
    ) -> tuple[Sound, VoiceActivity, WhisperRecogniser]:
        """Read a recording, and load the model at the same time."""
        with ThreadPoolExecutor(1, thread_name_prefix="model") as loader:
            loading = loader.submit(self._recogniser, model)
            return *self._read(recording, watch), loading.result()

    def _read(self, recording: Path, watch: Progress) -> tuple[Sound, VoiceActivity]:
        """Decode a recording and find the speech in it, the first two stages."""
        watch.begin_stage(*_STAGES[0])
        sound = self._decode(recording, watch, detect_speech=True)
        watch.begin_stage(*_STAGES[1])
        activity = self._cache.activity(sound, lambda: self._voice_activity(sound, watch))
        self._stop_detecting()
        return sound, activity

    def _stop_detecting(self) -> None:
        detector, self._detector = self._detector, None
        if detector is not None:
            detector.close()

    def _recogniser(self, model: str) -> WhisperRecogniser:
        if model not in self._recognisers:
            self._recognisers[model] = WhisperRecogniser(find_model(model))
        return self._recognisers[model]

    def _decode(self, recording: Path, watch: Progress, *, detect_speech: bool = False) -> Sound:
        """Return the recording's samples (the last ones are kept); `detect_speech`: and measure speech."""
        key = _file_identity(recording)
        if self._sound is None or key is None or key != self._sound_key:
            self._release_recording()
            peaks = PeaksBuilder()
            self._detector = detector = VoiceActivityDetector() if detect_speech else None

            def take(samples: NDArray[np.int16]) -> None:
                peaks.add(samples)
                if detector is not None:
                    detector.add(samples)

            try:
                self._sound, self._sound_key = decode(recording, watch, consumer=take), key
            except BaseException:
                self._stop_detecting()
                raise
            self._cache.store_peaks_of_recording(recording, peaks.whole())
        return self._sound

    def _voice_activity(self, sound: Sound, watch: Progress) -> VoiceActivity:
        """Return the voice activity: it was measured while the sound was decoded, if that was just now."""
        detector, self._detector = self._detector, None
        return detector.result() if detector is not None else detect_voice_activity(sound, watch)

    def _placement_method(
        self,
        model: str,
        language: str,
        tokens: Sequence[str],
        heard: Sequence[HeardWord],
        *,
        activity: VoiceActivity | None = None,
        kept: KeptEncodings | None = None,
    ) -> tuple[PlacementMethod, Pronouncer]:
        if language != "en":
            pronouncer = Pronouncer(lambda _: None)
            recogniser = self._recogniser(model)
            return AttentionPlacement(recogniser, language, tokens=tokens, heard=heard), pronouncer
        if self._acoustic_model is None:
            self._acoustic_model = AcousticModel()
        rescorer = (
            Rescorer(self._recogniser(model), language, tokens, heard, kept=kept)
            if activity is not None
            else None
        )
        placer = LatticePlacement(
            self._acoustic_model,
            tokens,
            heard,
            search_pool=self._search_pool,
            rescorer=rescorer,
            activity=activity,
        )
        return placer, self._acoustic_model.pronouncer


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
    recording: Path, span: EditedSpan, *, model: str = EMBEDDED, language: str = "en"
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


def _file_identity(recording: Path) -> tuple[Path, int, int] | None:
    """Return what tells that a file is still the same, None where it is gone."""
    try:
        status = recording.stat()
    except OSError:
        return None
    return recording.absolute(), status.st_size, status.st_mtime_ns


def _chunk_source(sound: Sound, start: int, end: int) -> AudioChunkSource:
    return AudioChunkSource(
        end - start, lambda: AudioChunk(start * 1000 // SAMPLE_RATE, sound.samples(start, end))
    )


def _first_speech(sound: Sound, activity: VoiceActivity) -> AudioChunk:
    """Return the first half minute from where speech begins: what the language is found from."""
    spans = activity.speech_spans()
    start = spans[0][0] * SAMPLE_RATE // 1000 if spans else 0
    return _chunk_source(sound, start, start + 30 * SAMPLE_RATE).fetch()


def _hear_spans(
    recognise_chunks: Callable[..., list[list[HeardWord]]],
    sound: Sound,
    spans: Sequence[tuple[int, int]],
    done: Callable[[float], None],
) -> list[list[HeardWord]]:
    return recognise_chunks([_chunk_source(sound, start, end) for start, end in spans], done=done)


def _recognise_chunks(
    recognise: Recognise,
    cuts: Sequence[tuple[int, int]],
    activity: VoiceActivity,
    watch: Progress,
) -> tuple[list[HeardWord], list[int]]:
    """Recognise the pieces that are not quiet; return the words, and the number of each one's piece."""
    loud = [(number, *span) for number, span in enumerate(cuts) if not is_quiet(activity, *span)]
    words = recognise([(start, end) for _, start, end in loud], watch.report)
    chunks = [RecognisedChunk(*piece, tuple(own)) for piece, own in zip(loud, words, strict=True)]
    chunks = run_second_pass(chunks, activity, lambda spans: recognise(spans, lambda _: watch.report(1.0)))
    flat = [(word, chunk.number) for chunk in chunks for word in chunk.words]
    return [word for word, _ in flat], [number for _, number in flat]


def _join_known_names(
    glossary_names: NameGlossary, heard: Sequence[HeardWord], chunk_of: Sequence[int]
) -> tuple[list[HeardWord], list[int]]:
    words: list[HeardWord] = []
    chunk_numbers: list[int] = []
    at = 0
    while at < len(heard):
        end = at
        while end < len(heard) and chunk_of[end] == chunk_of[at]:
            end += 1
        joined = glossary_names.join_pieces(heard[at:end])
        words.extend(joined)
        chunk_numbers.extend([chunk_of[at]] * len(joined))
        at = end
    return words, chunk_numbers


def _single_turn(heard: Sequence[HeardWord]) -> Turn:
    return Turn(None, tuple(word.text for word in heard))


def _check_has_words(script: Script | None) -> None:
    if script is not None and not any(spoken_words(token) for token in script.tokens):
        raise ScriptError("The transcript has no words; choose a transcript with text in it.")


def _check_language(language: str | None, recogniser: WhisperRecogniser, model: str) -> None:
    if language not in (None, "en") and not recogniser.multilingual:
        raise ModelError(
            f"The model {model} knows only English, not {language}; choose a multilingual model."
        )
