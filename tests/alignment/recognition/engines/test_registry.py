"""Recognisers are chosen by name; other packages may bring more; what is missing is told with the choices."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from alignment import Aligner, EditedSpan, Verdict, WordState, script_from_text
from alignment.errors import ModelError
from alignment.recognition.engines.registry import (
    find_engine,
    joined_model,
    load_recogniser,
    model_identity,
    model_languages,
    model_of_record,
    recogniser_names,
    split_model,
)
from alignment.worker.cache import AlignmentCache
from tests.support.recogniser_packages import ONE_WORD, install_recogniser


@pytest.fixture
def oneword(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The name of a recogniser that a package brought."""
    name = "oneword"
    (tmp_path / "site").mkdir()
    install_recogniser(tmp_path / "site", monkeypatch, name)
    return name


@pytest.fixture
def tone(tmp_path: Path) -> Path:
    """A recording of two seconds with a tone that comes and goes as syllables do."""
    time = np.arange(32_000) / 16_000
    loud = 0.5 * np.sin(2 * np.pi * 4 * time) ** 2
    soundfile.write(tmp_path / "tone.wav", loud * np.sin(2 * np.pi * 180 * time), 16_000)
    return tmp_path / "tone.wav"


def test_those_that_come_along_are_first() -> None:
    assert recogniser_names()[:2] == ["whisper", "pocketsphinx"]


def test_an_unknown_one_is_refused_with_the_choices() -> None:
    with pytest.raises(ModelError, match=r"no recognizer named kaldi\. Choose one of whisper, pocketsphinx"):
        joined_model("kaldi", None)
    with pytest.raises(ModelError, match="no recognizer named kaldi"):
        load_recogniser("kaldi:large", threads=1)


@pytest.mark.parametrize(
    ("recogniser", "model", "joined"),
    [
        ("whisper", None, "tiny.en"),
        ("whisper", "base", "base"),
        ("pocketsphinx", None, "pocketsphinx:en-us"),
        ("pocketsphinx", "en-us", "pocketsphinx:en-us"),
    ],
)
def test_one_name_stands_for_recogniser_and_model(recogniser: str, model: str | None, joined: str) -> None:
    assert joined_model(recogniser, model) == joined
    assert split_model(joined) == (recogniser, joined.rpartition(":")[2])


@pytest.mark.parametrize("folder", ["/models/mine", r"C:\models\mine", "d:/models", "tiny.en"])
def test_folders_are_whisper_models(folder: str) -> None:
    assert split_model(folder) == ("whisper", folder)


def test_a_project_tells_its_model() -> None:
    assert model_of_record("faster-whisper tiny.en") == "tiny.en"
    assert model_of_record("pocketsphinx en-us") == "pocketsphinx:en-us"
    assert model_of_record("") == ""


def test_languages_are_known_before_a_model_is_loaded() -> None:
    assert model_languages("tiny.en") == model_languages("pocketsphinx:en-us") == frozenset({"en"})
    assert model_languages("base") is None
    assert model_languages("kaldi:large") is None


def test_identities_tell_models_apart() -> None:
    assert model_identity("tiny.en") != model_identity("pocketsphinx:en-us")
    with pytest.raises(ModelError, match="pocketsphinx has no model named base, only en-us"):
        model_identity("pocketsphinx:base")


def test_another_package_brings_one(oneword: str) -> None:
    assert recogniser_names() == ["whisper", "pocketsphinx", oneword]
    assert joined_model(oneword, None) == "oneword:single"
    assert model_identity("oneword:single") == "oneword single"


def test_one_without_any_other_skill_aligns(oneword: str, tone: Path, tmp_path: Path) -> None:
    """Neither rescoring nor attention nor encodings, in a language without an acoustic model."""
    aligner = Aligner(AlignmentCache(tmp_path / "cache"))
    try:
        model = joined_model(oneword, None)
        found = aligner.align(tone, script_from_text("ใช่"), model=model, force=True)
        assert found.engine == {"recogniser": "oneword single", "fine": "recognizer"}
        [word] = found.words
        assert (word.state, word.text) == (WordState.MATCHED, "ใช่")
        assert word.start_ms is not None
        assert word.end_ms is not None
        assert 0 <= word.start_ms < word.end_ms <= 2000

        [heard] = aligner.align(tone, None, model=model).words
        assert heard.state is WordState.RECOGNISED

        span = EditedSpan(("ใช่", "ของ"), 200, 1800)
        first, second = aligner.realign(tone, span, model=model, language="th")
        assert first.verdict is second.verdict is Verdict.UNCLEAR
        assert first.end_ms is not None
        assert second.start_ms is not None
        assert 200 <= first.end_ms <= second.start_ms <= 1800
        assert aligner.weigh(tone, span, ["ใช่ ของ"], model=model, language="th") == ()
    finally:
        aligner.close()


def test_a_language_it_does_not_know_is_refused(oneword: str, tone: Path, tmp_path: Path) -> None:
    aligner = Aligner(AlignmentCache(tmp_path / "cache"))
    with pytest.raises(ModelError, match=r"The model single knows only English, th, not de. Choose another"):
        aligner.align(tone, script_from_text("ใช่"), model=joined_model(oneword, None), language="de")
    aligner.close()


def test_a_language_that_is_none_is_refused_by_who_knows_many(
    tone: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    codes = ["en", "de", "fr", "es", "it", "ko", "ja", "zh", "pt"]
    source = ONE_WORD.replace('{"en", "th"}', f"{codes}")
    assert source != ONE_WORD
    install_recogniser(tmp_path, monkeypatch, "many", source=source)
    aligner = Aligner(AlignmentCache(tmp_path / "cache"))
    with pytest.raises(
        ModelError, match=r"single doesn’t know the language “xx”\. Use a code such as en or de"
    ):
        aligner.align(tone, script_from_text("是"), model=joined_model("many", None), language="xx")
    aligner.close()


def test_one_that_cannot_be_loaded_names_its_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install_recogniser(tmp_path, monkeypatch, "broken", source="raise OSError('no library')\n")
    with pytest.raises(
        ModelError, match=r"broken can’t be loaded .no library.. Install earproof-broken again"
    ):
        find_engine("broken")


def test_a_text_without_spaces_is_aligned_however_it_was_recognised(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tone: Path
) -> None:
    phrase = (
        ONE_WORD.replace("ใช่", "我们要谈谈旧录音")
        .replace('"th"', '"xx"')
        .replace("is_weak = True", "is_weak = False")
    )
    install_recogniser(tmp_path, monkeypatch, "phrase", source=phrase)
    aligner = Aligner(AlignmentCache(tmp_path / "cache"))
    script = script_from_text("我们要 谈谈就录音。")
    first, second = aligner.align(tone, script, model="phrase:single", force=True).words
    aligner.close()
    assert (first.text, first.state) == ("我们要", WordState.MATCHED)
    assert (second.text, second.state, second.heard) == ("谈谈就录音。", WordState.DIFFERS, "谈谈录音。")
    assert first.start_ms is not None
    assert first.end_ms == second.start_ms
