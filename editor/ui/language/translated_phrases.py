"""Translates texts that are made without Qt, by their templates.

Files keep the names of edits in English, and errors, stages and reasons come in English from layers that
know no translation, some of them from another process. Where such a text is shown, it is found again among
`templates`, and said by the translation of its template. A test holds that every
text there is has a template.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from PySide6.QtCore import QCoreApplication

from editor.services.former_wording import todays_wording
from editor.ui.language.templates import TEMPLATES

CONTEXT: Final = "Phrases"
_WHOLE: Final = "“{name}” {problem}. {remedy}."
"""An error in full; its parts are said each by its own template."""
_NESTED: Final = {"reason", "step", "what", "holder", "stage"}
"""Places in a template whose value is a template itself, or may be one."""
_LONGEST: Final = 4000
"""No sentence is longer. What is takes long to look through, and is none."""
_MOST_PARTS: Final = 8
"""So many ends of a name and of a problem are tried, from the end: those before belong to the name."""
_enabled = False
_FIELD: Final = re.compile(r"\{(\w+)\}")


def translated(text: str) -> str:
    """Return a text of a layer without Qt as it is to be shown; one without a template as it is."""
    if not 0 < len(text) <= _LONGEST:
        return text
    now = todays_wording(text)
    return _cached_translation(now) if _enabled else now


def has_template(text: str) -> bool:
    """Tell whether a text has a template, whatever stands in the places of it."""
    return _find_translation(text) is not None


def enable_translation(*, translated: bool) -> None:
    """Translate from now on, or no more: another language is installed. English needs no translation."""
    global _enabled  # noqa: PLW0603
    _enabled = translated
    _cached_translation.cache_clear()


@lru_cache(maxsize=4096)
def _cached_translation(text: str) -> str:
    said = _find_translation(text)
    return text if said is None else said


def _find_translation(text: str) -> str | None:
    if text in _templates_without_fields():
        return _translate(text)
    return _by_parts(text) or _by_template(text)


def _by_template(text: str) -> str | None:
    for pattern, template in _template_patterns():
        if match := pattern.fullmatch(text):
            values = {
                name: translated(value) if name in _NESTED else value
                for name, value in match.groupdict().items()
            }
            return _translate(template).format(**values)
    return None


def _by_parts(text: str) -> str | None:
    """Return an error that names a file, what is wrong with it, and what to do, said part by part."""
    if not (text.startswith("“") and text.endswith(".")):
        return None
    for name in list(re.finditer("” ", text))[-_MOST_PARTS:]:
        for stop in list(re.finditer(r"\. ", text[name.end() :]))[-_MOST_PARTS:]:
            problem = _part(text[name.end() : name.end() + stop.start()])
            remedy = _part(text[name.end() + stop.end() : -1])
            if problem is not None and remedy is not None:
                named = text[1 : name.start()]
                return _translate(_WHOLE).format(name=named, problem=problem, remedy=remedy)
    return None


def _part(text: str) -> str | None:
    return _translate(text) if text in _templates_without_fields() else _by_template(text)


def _translate(template: str) -> str:
    return QCoreApplication.translate(CONTEXT, template)


@cache
def _templates_without_fields() -> frozenset[str]:
    return frozenset(template for template in TEMPLATES if not _FIELD.search(template))


@cache
def _template_patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return the templates with places, those that say most first: they are the surest."""
    open_ones = sorted(
        (template for template in TEMPLATES if _FIELD.search(template) and template != _WHOLE),
        key=lambda template: -len(_FIELD.sub("", template)),
    )
    return tuple((re.compile(_pattern(template), re.DOTALL), template) for template in open_ones)


def _pattern(template: str) -> str:
    parts = _FIELD.split(template)
    return "".join(re.escape(part) if at % 2 == 0 else f"(?P<{part}>.+?)" for at, part in enumerate(parts))
