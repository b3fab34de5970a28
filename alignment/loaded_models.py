"""The models of an aligner, kept loaded from one job to the next, and what is made of them for a job."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from alignment.audio.voice_activity import VoiceActivity
from alignment.errors import ModelError
from alignment.placement.acoustic_model import AcousticModel
from alignment.placement.attention import AttentionPlacement, RecognisedTimesPlacement
from alignment.placement.lattice_placement import LatticePlacement
from alignment.placement.placement_protocol import PlacementMethod
from alignment.placement.pronunciation import Pronouncer
from alignment.placement.search_pool import MAX_PROCESSES, SearchPool
from alignment.recognition.attention_witness import AttentionWitness
from alignment.recognition.engines.registry import load_recogniser
from alignment.recognition.kept_encodings import KeptEncodings
from alignment.recognition.models import EMBEDDED
from alignment.recognition.recogniser import Attending, HeardWord, Recogniser, Rescoring
from alignment.recognition.rescoring import Rescorer


class LoadedModels:
    """Recognisers by name, the acoustic model, and the processes that search with it. For one thread."""

    def __init__(
        self, cores: int | None = None, *, pronouncer: Callable[[str, Sequence[str]], Pronouncer | None]
    ) -> None:
        """Start without models, to use so many `cores` (None: all).

        `pronouncer`: how the words of a text in a language are said, None where that is not known.
        """
        self._cores = cores
        self._pronouncer = pronouncer
        self._recognisers: dict[str, Recogniser] = {}
        self._acoustic_model: AcousticModel | None = None
        self.search_pool = SearchPool(None if cores is None else min(MAX_PROCESSES, cores))

    def close(self) -> None:
        """End the processes; the models stay loaded."""
        self.search_pool.close()
        for recogniser in self._recognisers.values():
            recogniser.close()

    def recogniser(self, model: str) -> Recogniser:
        """Return the recogniser that a model's name stands for.

        Raises:
            ModelError: it is unknown, absent, damaged, or too large for the memory.
        """
        if model not in self._recognisers:
            self._recognisers[model] = load_recogniser(model, threads=self._cores)
        return self._recognisers[model]

    def judge(self, model: str, language: str) -> Rescoring | None:
        """Return what says how likely texts are: the recogniser, or for English the embedded model.

        None where neither can.

        Raises:
            ModelError: another language than English is asked for and the model is unknown or damaged.
        """
        try:
            recogniser = self.recogniser(model)
        except ModelError:
            if language != "en":
                raise
        else:
            if isinstance(recogniser, Rescoring):
                return recogniser
        return self._embedded_judge() if language == "en" else None

    def _embedded_judge(self) -> Rescoring | None:
        try:
            embedded = self.recogniser(EMBEDDED)
        except ModelError:
            return None
        return embedded if isinstance(embedded, Rescoring) else None

    @property
    def acoustic_model(self) -> AcousticModel:
        """The bundled acoustic model; loaded when it is first asked for."""
        if self._acoustic_model is None:
            self._acoustic_model = AcousticModel()
        return self._acoustic_model

    def placement(
        self,
        model: str,
        language: str,
        tokens: Sequence[str],
        heard: Sequence[HeardWord],
        *,
        activity: VoiceActivity | None = None,
        kept: KeptEncodings | None = None,
    ) -> tuple[PlacementMethod, Pronouncer]:
        """Return what places `tokens` and the words `heard`, and how words sound to it.

        With `activity` words in doubt are rescored, as far as the recogniser can; `kept` is what its encoder
        made of the sound.
        """
        pronouncer = self._pronouncer(language, tokens)
        if pronouncer is None:
            return self._placement_by_recogniser(model, language, tokens, heard), Pronouncer(lambda _: None)
        rescorer = witness = None
        if activity is not None and isinstance(recogniser := self.recogniser(model), Rescoring):
            asked = recogniser, language, tokens, heard
            rescorer, witness = Rescorer(*asked, kept=kept), AttentionWitness(*asked, kept=kept)
        placer = LatticePlacement(
            self.acoustic_model,
            tokens,
            heard,
            pronouncer=pronouncer,
            search_pool=self.search_pool,
            rescorer=rescorer,
            witness=witness,
            activity=activity,
        )
        return placer, pronouncer

    def _placement_by_recogniser(
        self, model: str, language: str, tokens: Sequence[str], heard: Sequence[HeardWord]
    ) -> PlacementMethod:
        recogniser = self.recogniser(model)
        if isinstance(recogniser, Attending):
            return AttentionPlacement(recogniser, language, tokens=tokens, heard=heard)
        return RecognisedTimesPlacement(tokens=tokens, heard=heard)
