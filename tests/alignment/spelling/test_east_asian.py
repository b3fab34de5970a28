"""Chinese and Japanese: read by their dictionaries where those are installed, by characters elsewhere."""

from __future__ import annotations

import pytest

from alignment.acoustics.sphinx_files import read_model
from alignment.placement.dictionary import model_folder
from alignment.spelling.east_asian import japanese, mandarin
from alignment.spelling.languages import run_splitter, spelled_pronouncer

INITIALS = ("b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "zh", "ch", "sh", "z", "c", "s", "r")
FINALS = (
    "a",
    "ai",
    "an",
    "ang",
    "ao",
    "e",
    "ei",
    "en",
    "eng",
    "ou",
    "ong",
    "u",
    "uo",
    "ui",
    "uan",
    "un",
    "i",
)
WHOLE = ("jia", "qiong", "xue", "quan", "xun", "jiu", "nv", "lve", "yuan", "yun", "yong", "ying", "yan", "wo")


@pytest.mark.parametrize(
    ("pinyin", "phones"),
    [
        ("si", "S UH"),
        ("shi", "SH ER"),
        ("xue", "SH Y EH"),
        ("quan", "CH Y EH N"),
        ("yan", "Y EH N"),
        ("yuan", "Y EH N"),
        ("wo", "W AO"),
        ("jiu", "JH Y OW"),
        ("nv", "N IY"),
        ("zhuang", "JH W AA NG"),
        ("er", "AA R"),
    ],
)
def test_syllables_are_said_as_they_are_written(pinyin: str, phones: str) -> None:
    assert " ".join(mandarin.said([pinyin])[0]) == phones


def test_all_that_is_said_can_be_looked_for() -> None:
    known = set(read_model(model_folder() / "en-us").phones)
    for syllable in (*WHOLE, *(initial + final for initial in INITIALS for final in FINALS)):
        ways = mandarin.said([syllable])
        assert len(ways[0]) > 1, syllable  # an initial and a final, each said
        assert all(known.issuperset(way) for way in ways)


def said(language: str, token: str) -> list[str]:
    pronouncer = spelled_pronouncer(language, [token])
    assert pronouncer is not None
    return [" ".join(phones) for phones in pronouncer.variants(token)]


def test_characters_are_said_by_the_words_they_are_in() -> None:
    assert said("zh", "银行，") == ["IY N HH AA NG"]
    assert said("zh", "行走")[0].startswith("SH IY NG")
    assert said("zh", "用Python")[0] == "Y UH NG P AY TH AA N"
    assert "AA R L IY NG AA R S UH" in said("zh", "2024") or "AA R L IY NG AA R S ER" in said("zh", "2024")
    assert "".join(run_splitter("zh")("我们在银行")) == "我们在银行"
    assert "银行" in run_splitter("zh")("我们在银行")


def test_traditional_and_simplified_characters_are_said_alike() -> None:
    assert said("zh", "謝謝來圖書館") == said("zh", "谢谢来图书馆")


def test_japanese_is_said_as_the_dictionary_reads_it() -> None:
    pytest.importorskip("sudachipy")
    assert said("ja", "図書館")[0] == "T OW SH OW K AA N"
    assert "W AA T AA SH IY W AA" in said("ja", "私は")
    assert said("ja", "東京")[0] == "T OW K Y OW"
    assert list(run_splitter("ja")("今日は行く")) == ["今日", "は", "行く"]


def test_without_a_dictionary_characters_stand_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    for dictionary in (mandarin, japanese):
        monkeypatch.setattr(dictionary, "is_installed", lambda: False)
    assert spelled_pronouncer("zh", ["汉字"]) is None
    assert spelled_pronouncer("ja", ["漢字"]) is None
    assert list(run_splitter("zh")("银行")) == ["银", "行"]
    assert list(run_splitter("ja")("今日は")) == ["今", "日", "は"]
    assert spelled_pronouncer("ja", ["がっこう"]) is not None
