"""Names that the text speaks of: whoever is there is offered, months, places and nouns are not."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.document.values import Segment, Speaker, Transcript, Word
from editor.formats.registry import read_rough_transcript
from editor.services.speakers.name_cues import Telling
from editor.services.speakers.spoken_names import offered_names


def text(*paragraphs: str, speakers: tuple[str, ...] = ()) -> Transcript:
    segments = tuple(
        Segment(
            f"g{row}",
            None,
            row * 1000,
            row * 1000 + 900,
            tuple(Word(f"w{row}-{at}", token) for at, token in enumerate(said.split())),
            opens_turn=True,
        )
        for row, said in enumerate(paragraphs)
    )
    return Transcript("en", tuple(Speaker(name, name) for name in speakers), segments)


def names(*paragraphs: str) -> list[str]:
    return [one.name for one in offered_names(text(*paragraphs))]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Hello, this is Greg.", "Greg"),
        ("This is Greg Brockman speaking from San Francisco.", "Greg Brockman"),
        ("I'm Elena from the council.", "Elena"),
        ("I’m Elena Rossi and I’m a nurse.", "Elena Rossi"),
        ("Good morning, my name is Yong Hako.", "Yong Hako"),
        ("My name's Zsófia and I teach.", "Zsófia"),
        ("And in fact, Sam, you've been talking about this.", "Sam"),
        ("Sam, in fact you said so.", "Sam"),
        ("And so, Yong, could you tell us more?", "Yong"),
        ("What is the figure, Tom?", "Tom"),
        ("The next question is in fact from Yong.", "Yong"),
        ("Now the question is in fact from the Yong Hako from the Korea Business Angels.", "Yong Hako"),
        ("We have a comment by Mary-Ann O’Neill online.", "Mary-Ann O'Neill"),
        ("Thank you, Maria. Any others?", "Maria"),
        ("Thanks a lot Priya, that was clear.", "Priya"),
        ("Thank you, Dr. Haversham.", "Dr. Haversham"),
        ("I am joined today by Mr Okonkwo.", "Mr Okonkwo"),
        ("Please welcome Yong Hako.", "Yong Hako"),
        ("Hier ist Anna.", "Anna"),
        ("Ich bin die Anna aus Köln.", "Anna"),
        ("Guten Tag, mein Name ist Wübbena.", "Wübbena"),
        ("Wir haben eine Frage von Jonas.", "Jonas"),
        ("Eine weitere Frage kommt von Jonas Öztürk.", "Jonas Öztürk"),
        ("Danke, Herr Meier.", "Herr Meier"),
        ("Jonas, du wolltest noch etwas sagen.", "Jonas"),
        ("Was meinst du dazu, Karin?", "Karin"),
    ],
)
def test_who_is_there_is_offered(said: str, name: str) -> None:
    assert names(said) == [name]


@pytest.mark.parametrize(
    "said",
    [
        "This is London.",
        "This is Google, you know.",
        "This is Greece.",
        "This is Resilience.",
        "I'm German. I'm Catholic, and I'm American.",
        "I am Chief Executive Officer of it.",
        "See you in May. Thank you, God. Thank you, Sir. Thanks, Everyone.",
        "Thank you. Maria left. Welcome to Berlin.",
        "Look, you know what I mean. Okay, you said so. Right, you did.",
        "Korea, you know, is far. Fundamentally, you have to try.",
        "In Paris, Texas, you can buy it. In Lyon, Aachen, you can.",
        "A question from the Washington Post. A question from the New York office.",
        "The question is in fact from the Korea Business Angels Association.",
        "We heard from Microsoft. A question from Microsoft. A question from Germany.",
        "Is it in Bath, Somerset?",
        "I told Sam about it, and Maria's brother knew Greg.",
        "Hier ist Platz. Ich bin Lehrer. Ich bin der Meinung. Hier ist Feuer.",
        "Danke, Leute. Danke, Gott. Vielen Dank, Kollegen.",
        "Das ist eine Frage von Interesse. Eine Frage von Zuschauern.",
        "Wetter, du weißt schon. Und dann, Achtung, du weißt.",
        "you know what, jonas, you said so",
    ],
)
def test_what_is_no_name_is_not(said: str) -> None:
    assert names(said) == []


def test_a_word_that_the_text_has_in_small_letters_is_no_name() -> None:
    assert names("It went on, Sumptuous, you see it.", "how sumptuous it was") == []
    assert names("Thank you, Sparrow.", "a sparrow flew by") == []
    assert names("Thank you, Mark.", "leave a mark there") == ["Mark"]


def test_the_most_telling_stand_first_with_their_places() -> None:
    offers = offered_names(
        text("Thank you, Maria.", "Maria, could you begin?", "My name is Greg.", "Thanks, Yong.")
    )
    assert [(one.name, one.telling) for one in offers] == [
        ("Greg", Telling.OWN),
        ("Maria", Telling.THANKED),
        ("Yong", Telling.THANKED),
    ]
    maria = offers[1].places
    assert [(place.segment_id, place.word) for place in maria] == [("g0", 2), ("g1", 0)]
    assert maria[0].phrase == "Thank you, Maria."


def test_a_given_name_goes_with_the_full_one_and_with_a_speaker_there_is() -> None:
    (offer,) = offered_names(text("Thank you, Yong.", "My name is Yong Hako."))
    assert (offer.name, len(offer.places)) == ("Yong Hako", 2)
    assert offered_names(text("Thank you, Sam.", speakers=("Sam Altman",))) == []


def test_a_changed_text_is_read_anew() -> None:
    assert names("Thank you, Maria.") == ["Maria"]
    assert names("Thank you, Priya.") == ["Priya"]


def test_the_names_of_the_seed_are_those_of_its_people(root: Path) -> None:
    rough = read_rough_transcript(next((root / "seeds").glob("*.txt")))
    assert names(*(paragraph.text for paragraph in rough.paragraphs)) == ["Yong Hako", "Sam"]
