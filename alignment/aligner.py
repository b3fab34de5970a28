"""The alignment pipeline: decode, detect speech, recognise, match, place the words, classify them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from alignment.audio.decoding import Sound, decode
from alignment.audio.peaks import PeaksBuilder
from alignment.audio.voice_activity import (
    VoiceActivity,
    VoiceActivityDetector,
    detect_voice_activity,
    split_at_pauses,
)
from alignment.confidence_features import WordEvidence
from alignment.errors import ModelError, ScriptError
from alignment.loaded_models import LoadedModels
from alignment.matching.recording_match import check_text_matches_recording
from alignment.matching.text_match import match_text
from alignment.matching.unspaced_words import TokenPieces, part_heard, unparted
from alignment.placement.dictionary import english_pronouncer
from alignment.placement.edit_evidence import EvidenceFinder, recognise_span
from alignment.placement.edit_verdicts import judged_words
from alignment.placement.placement_chunks import placement_chunks
from alignment.placement.plausible_spans import settle_spans
from alignment.placement.pronunciation import Pronouncer
from alignment.placement.span_alignment import EditedSpan, place_span, presumed_words
from alignment.placement.span_weighing import READINGS, weigh_texts
from alignment.progress import Progress
from alignment.recognition.engines.registry import recorded_model
from alignment.recognition.kept_encodings import KeptEncodings
from alignment.recognition.known_names import NameGlossary
from alignment.recognition.models import EMBEDDED
from alignment.recognition.pieces import Recognise, first_speech, recognise_pieces, recognise_spans
from alignment.recognition.recogniser import HeardWord, Recogniser
from alignment.recognition.word_doubt import recognised_words, word_confidences
from alignment.segments import segment_turns
from alignment.spelling.languages import run_splitter, spelled_pronouncer
from alignment.spelling.written_language import language_name
from alignment.text.spoken_forms import spoken_words
from alignment.types import Alignment, JudgedWord, Script, Turn, WeighedText
from alignment.word_states import WordClassifier
from alignment.worker.cache import AlignmentCache

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_STAGES = (  # and their shares of the time, measured by benchmarks/align_speed.py
    ("Reading audio", 0.14),
    ("Finding speech", 0.02),
    ("Recognizing speech", 0.54),
    ("Aligning words", 0.30),
)
_MOST_NAMED = 8  # so many languages of a model are named where another one is asked for
_MIN_PARALLEL_SEARCH_MS = 60_000  # a shorter recording is placed before they have loaded their models


class Aligner:
    """Keeps its models loaded from one job to the next. Not for use from several threads at a time."""

    def __init__(
        self,
        cache: AlignmentCache | None = None,
        *,
        observe: Callable[[WordEvidence], None] | None = None,
        cores: int | None = None,
    ) -> None:
        """Start without models, to use so many `cores` (None: all).

        `observe` is told of each alignment what its confidences are made from.
        """
        self._observe = observe or (lambda _: None)
        self._cache = cache or AlignmentCache()
        self._models = LoadedModels(cores, pronouncer=self.pronouncer)
        self._sound: Sound | None = None
        self._detector: VoiceActivityDetector | None = None
        self._sound_key: tuple[Path, int, int, int | None] | None = None

    def close(self) -> None:
        """Give back the decoded recording and the processes."""
        self._models.close()
        self._release_recording()

    def _release_recording(self) -> None:
        self._stop_detecting()
        if self._sound is not None:
            self._sound.close()
        self._sound, self._sound_key = None, None

    def realign(
        self,
        recording: Path,
        span: EditedSpan,
        *,
        model: str = EMBEDDED,
        language: str = "en",
        track: int | None = None,
    ) -> tuple[JudgedWord, ...]:
        """Place a few edited words between neighbours whose times stand, and judge them by the sound.

        All times lie inside the span. The first call for a recording decodes it whole, later ones (and those
        after `align`) do not. English words are judged by the embedded model where `model` cannot be used.

        Raises:
            RecordingError: the recording cannot be used.
            ModelError: another language than English is asked for and the model is unknown or damaged.
        """
        sound = self._decode(recording, Progress(), track=track)
        judge = self._models.judge(model, language)
        method, pronouncer = self._models.placement(model, language, span.tokens, presumed_words(span))
        if judge is None:
            return judged_words(span, place_span(span, sound, method), None)
        with ThreadPoolExecutor(1, thread_name_prefix="listening") as pool:
            listening = pool.submit(recognise_span, judge, span, sound, language=language)
            placed = place_span(span, sound, method)
            acoustic_model = self._models.acoustic_model if language == "en" else None
            evidence = EvidenceFinder(span, sound, pronouncer, acoustic_model)
            return judged_words(span, placed, evidence.find(listening.result()))

    def weigh(
        self,
        recording: Path,
        span: EditedSpan,
        texts: Sequence[str],
        *,
        model: str = EMBEDDED,
        language: str = "en",
        readings: int = READINGS,
        track: int | None = None,
    ) -> tuple[WeighedText, ...]:
        """Return how likely texts are in a span, and what else the recogniser may hear: see `weigh_texts`.

        The first call for a recording decodes it whole, as with `realign`.

        Raises:
            RecordingError: the recording cannot be used.
            ModelError: another language than English is asked for and the model is unknown or damaged.
        """
        sound = self._decode(recording, Progress(), track=track)
        judge = self._models.judge(model, language)
        if judge is None:
            return ()
        return weigh_texts(judge, span, sound, texts, language=language, readings=readings)

    def align(
        self,
        recording: Path,
        script: Script | None,
        *,
        model: str = EMBEDDED,
        language: str | None = None,
        glossary: Sequence[str] = (),
        force: bool = False,
        track: int | None = None,
        progress: Progress | None = None,
    ) -> Alignment:
        """Align `script` to `recording`, or recognise from scratch where there is no script.

        `model` is a name or folder, `language` a code (None: found from the sound), `glossary` names as they
        are written, `force` accepts a script of which nearly nothing was heard, `track` the number of the
        sound track (from 1; None: the one that players play).

        Raises:
            RecordingError, ModelError: the recording cannot be used, the model is unknown or damaged.
            ScriptError: the script has no words; OtherRecordingError: hardly any of them was heard.
            Cancelled: `progress` was cancelled.
        """
        _check_has_words(script)
        watch = progress or Progress()
        recogniser, sound, activity = self._load_and_read(model, recording, watch, track)
        _check_language(language, recogniser)
        watch.begin_stage(*_STAGES[2])
        spoken = language or recogniser.language(first_speech(sound, activity))
        if sound.duration_ms > _MIN_PARALLEL_SEARCH_MS:
            self._models.search_pool.start()  # their models are loaded while speech is recognised
        kept, cuts, names = KeptEncodings(), split_at_pauses(activity, len(sound)), NameGlossary(glossary)
        recognise = self._recognition(recogniser, sound, spoken, kept)
        heard, chunk_of = names.join_within(*recognise_pieces(recognise, cuts, activity, watch))
        turns = script.turns if script is not None else (_single_turn(heard),)
        split = run_splitter(spoken) if script is not None else unparted
        text = TokenPieces([token for turn in turns for token in turn.tokens], split)
        tokens, (heard, chunk_of) = text.pieces, part_heard(heard, chunk_of, split)
        watch.begin_stage(*_STAGES[3])
        fine, pronouncer = self._models.placement(model, spoken, tokens, heard, activity=activity, kept=kept)
        slots = match_text(tokens if script else None, heard, pronouncer, duration_ms=sound.duration_ms)
        placement = fine.place(sound, placement_chunks(cuts, chunk_of, slots, tokens, heard), watch.report)
        settle_spans(placement, slots, tokens, heard)
        self._observe(WordEvidence(tokens, heard, slots, placement, activity))
        knows, weak = pronouncer.is_known, recogniser.is_weak and script is not None
        classifier = WordClassifier(tokens, heard, names=names, is_known_word=knows, is_weak=weak)
        words, untexted = classifier.judge(slots, placement, activity, duration_ms=sound.duration_ms)
        if script is None:
            confidences = word_confidences(recogniser, sound, cuts, heard, chunk_of, language=spoken)
            words = recognised_words(words, heard, confidences)
        elif not force:
            check_text_matches_recording(recording, words, len(heard), language=spoken)
        return Alignment(
            duration_ms=sound.duration_ms,
            language=spoken,
            engine={"recogniser": recorded_model(model, recogniser), "fine": fine.name},
            segments=segment_turns(turns, text.whole(words)),
            untexted=tuple(untexted),
        )

    def _recognition(
        self, recogniser: Recogniser, sound: Sound, language: str, kept: KeptEncodings
    ) -> Recognise:
        """Return what recognises stretches of a recording, those that were recognised before by the cache."""
        own = partial(recognise_spans, recogniser, sound, language=language, kept=kept)
        return self._cache.cached_recognition(sound, f"{recogniser.identity} {language}", own)

    def _load_and_read(
        self, model: str, recording: Path, watch: Progress, track: int | None
    ) -> tuple[Recogniser, Sound, VoiceActivity]:
        """Read a recording, and load the model meanwhile."""
        with ThreadPoolExecutor(1, thread_name_prefix="model") as loader:
            loading = loader.submit(self._models.recogniser, model)
            sound, activity = self._read(recording, watch, track)
            return loading.result(), sound, activity

    def _read(self, recording: Path, watch: Progress, track: int | None) -> tuple[Sound, VoiceActivity]:
        """Decode a recording and find the speech in it, the first two stages."""
        watch.begin_stage(*_STAGES[0])
        sound = self._decode(recording, watch, detect_speech=True, track=track)
        watch.begin_stage(*_STAGES[1])
        try:
            return sound, self._cache.activity(sound, lambda: self._voice_activity(sound, watch))
        finally:
            self._stop_detecting()

    def _stop_detecting(self) -> None:
        detector, self._detector = self._detector, None
        if detector is not None:
            detector.close()

    def _decode(
        self, recording: Path, watch: Progress, *, detect_speech: bool = False, track: int | None = None
    ) -> Sound:
        """Return the recording's samples (the last ones are kept); `detect_speech`: and measure speech."""
        key = _file_identity(recording, track)
        if self._sound is None or key is None or key != self._sound_key:
            self._release_recording()
            peaks = PeaksBuilder()
            self._detector = detector = VoiceActivityDetector() if detect_speech else None

            def take(samples: NDArray[np.int16]) -> None:
                peaks.add(samples)
                if detector is not None:
                    detector.add(samples)

            try:
                self._sound, self._sound_key = decode(recording, watch, consumer=take, track=track), key
            except BaseException:
                self._stop_detecting()
                raise
            self._cache.store_peaks_of_recording(recording, peaks.whole(), track)
        return self._sound

    def _voice_activity(self, sound: Sound, watch: Progress) -> VoiceActivity:
        """Return the voice activity: it was measured while the sound was decoded, if that was just now."""
        detector, self._detector = self._detector, None
        return detector.result() if detector is not None else detect_voice_activity(sound, watch)

    def pronouncer(self, language: str, tokens: Sequence[str]) -> Pronouncer | None:
        """Return how the words of a text are said; None where attention alone can place them."""
        return english_pronouncer() if language == "en" else spelled_pronouncer(language, tokens)


def align(
    recording: Path,
    script: Script | None,
    *,
    model: str = EMBEDDED,
    language: str | None = None,
    glossary: Sequence[str] = (),
    force: bool = False,
    track: int | None = None,
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
            track=track,
            progress=progress,
        )
    finally:
        aligner.close()


def realign(
    recording: Path, span: EditedSpan, *, model: str = EMBEDDED, language: str = "en"
) -> tuple[JudgedWord, ...]:
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


def _file_identity(recording: Path, track: int | None) -> tuple[Path, int, int, int | None] | None:
    """Return what tells that a file and its sound track are still the same, None where it is gone."""
    try:
        status = recording.stat()
    except OSError:
        return None
    return recording.absolute(), status.st_size, status.st_mtime_ns, track


def _single_turn(heard: Sequence[HeardWord]) -> Turn:
    return Turn(None, tuple(word.text for word in heard))


def _check_has_words(script: Script | None) -> None:
    if script is not None and not any(spoken_words(token) for token in script.tokens):
        raise ScriptError("The transcript has no words. Choose a transcript with text.")


def _check_language(language: str | None, recogniser: Recogniser) -> None:
    known = recogniser.languages
    if language is None or known is None or language in known:
        return
    name = recogniser.name
    if known == frozenset({"en"}):
        raise ModelError(f"The model {name} knows only English, not {language}. Choose a multilingual model.")
    if len(known) > _MOST_NAMED:
        raise ModelError(
            f"The model {name} doesn’t know the language “{language}”. Use a code such as en or de."
        )
    only = ", ".join(sorted(map(language_name, known)))
    raise ModelError(f"The model {name} knows only {only}, not {language}. Choose another model.")
