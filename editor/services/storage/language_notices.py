"""Notices that a transcript is written in another language than the audio is spoken in, or aligned as."""

from __future__ import annotations

from collections.abc import Sequence

from alignment.recognition.engines.registry import model_languages
from alignment.spelling.written_language import is_other_language, language_name, written_language


def text_language_notice(name: str, tokens: Sequence[str], *, language: str | None, model: str) -> str:
    """Return what to tell before the transcript `name` is aligned; "" where its language fits or is unclear.

    `language` is the code that was asked for (None: to be found from the sound), `model` the recogniser's.
    """
    if language is not None:
        if not is_other_language(tokens, language):
            return ""
        written = _written(tokens)
        chosen = language_name(language)
        return (
            f"“{name}”: the text seems to be in {written}, but {chosen} is selected. Check the language and "
            "the model."
        )
    if not (model_languages(model) == frozenset({"en"}) and is_other_language(tokens, "en")):
        return ""
    return (
        f"“{name}”: the text seems to be in {_written(tokens)}, but the model knows only English. "
        "Use a multilingual model."
    )


def spoken_language_notice(
    name: str, tokens: Sequence[str], *, language: str | None, model: str, spoken: str
) -> str:
    """Return what to tell once the sound's language `spoken` (a code) was found; "" as above.

    And where `text_language_notice` told it already.
    """
    told = text_language_notice(name, tokens, language=language, model=model)
    if told or not is_other_language(tokens, spoken):
        return ""
    return (
        f"“{name}”: the text seems to be in {_written(tokens)}, but the audio was recognized as "
        f"{language_name(spoken)}. Check that they belong together."
    )


def _written(tokens: Sequence[str]) -> str:
    return language_name(written_language(tokens) or "")
