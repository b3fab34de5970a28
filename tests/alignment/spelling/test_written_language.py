"""The language of a text is found from its script and its most frequent words, or left open."""

from __future__ import annotations

from pathlib import Path

import pytest

from alignment.errors import OtherRecordingError
from alignment.matching.recording_match import check_text_matches_recording
from alignment.spelling.written_language import is_other_language, language_code, written_language
from alignment.types import AlignedWord, WordState

TEXTS = {
    "de": "Gestern Nachmittag haben wir das Gespräch mit einem Fischer von der Küste geprüft, und er "
    "beschrieb, wie man die Netze vorbereitet und was der Wind vor dem Sturm verrät.",
    "en": "Yesterday afternoon we went through the interview with a fisherman from the coast, and he "
    "told us how the nets were made ready and what the wind says before a storm.",
    "es": "Ayer por la tarde revisamos la entrevista con un pescador de la costa, que explicaba cómo se "
    "preparaban las redes y qué decía el viento antes de la tormenta.",
    "fr": "Hier après-midi nous avons revu l'entretien avec un pêcheur de la côte, qui expliquait comment on "
    "préparait les filets et ce que disait le vent avant la tempête.",
    "it": "Ieri pomeriggio abbiamo rivisto l'intervista con un pescatore della costa, che spiegava come si "
    "preparavano le reti e che cosa diceva il vento prima della tempesta.",
    "pt": "Ontem à tarde revimos a entrevista com um pescador da costa, que explicava como as redes eram "
    "preparadas e o que dizia o vento antes da tempestade, e não só isso.",
    "nl": "Gistermiddag hebben wij het gesprek met een visser van de kust bekeken, en hij vertelde hoe "
    "de netten werden klaargemaakt en wat de wind voor de storm zegt.",
    "pl": "Wczoraj po południu przejrzeliśmy rozmowę z rybakiem, który mówił, jak to się robi i co wiatr "
    "mówi przed burzą, ale nie było go już w domu i tak to jest.",
    "ru": "Вчера мы ещё раз прослушали разговор с рыбаком, и он рассказал, как готовили сети и что говорит "
    "ветер перед бурей, но это было так давно, что он не всё помнит.",
    "ko": "어제 오후에는 바닷가에 사는 어부의 이야기를 확인했습니다. 그는 그물을 준비하는 방법과 바람이 "
    "하는 말을 설명했습니다. 그래서 우리는 모두 조용히 들었습니다.",
    "ja": "昨日の午後は海岸に住む漁師の話を確認しました。彼は網を準備する方法と風の言うことを説明しました。"
    "それで私たちは静かに聞いていました。",
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_sentence_tells_its_language(language: str) -> None:
    tokens = TEXTS[language].split()
    assert written_language(tokens) == language
    assert not is_other_language(tokens, language)
    assert is_other_language(tokens, "tr")


@pytest.mark.parametrize(
    "text", ["", "Hola", "GPT 4 API 1987 " * 30, " ".join([TEXTS["en"], TEXTS["es"], TEXTS["fr"]])]
)
def test_what_is_short_mixed_or_no_prose_is_left_open(text: str) -> None:
    assert written_language(text.split()) is None


def test_a_language_that_is_not_known_here_is_not_told_apart() -> None:
    assert not is_other_language(TEXTS["en"].split(), "cy")


def test_a_script_of_its_own_is_told_from_every_language() -> None:
    assert is_other_language(TEXTS["ko"].split(), "fi")


@pytest.mark.parametrize("given", ["de", "DE", "de-AT", "de_DE.UTF-8", " de "])
def test_a_code_is_taken_however_it_is_written(given: str) -> None:
    assert language_code(given) == "de"


@pytest.mark.parametrize("given", ["", "German", "d", "12"])
def test_what_is_no_code_is_refused(given: str) -> None:
    with pytest.raises(ValueError, match="such as en or de"):
        language_code(given)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "its text seems to be in Español, the audio was recognized as English"),
        ("es", "in “talk.wav”. Check that they belong together."),
    ],
)
def test_who_aligns_another_recordings_text_is_told_the_languages(language: str, said: str) -> None:
    words = [AlignedWord(token, None, None, 0.0, WordState.UNHEARD) for token in TEXTS["es"].split()]
    with pytest.raises(OtherRecordingError) as caught:
        check_text_matches_recording(Path("talk.wav"), words, 50, language=language)
    assert said in str(caught.value)
