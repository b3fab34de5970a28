"""ELAN's EAF: tiers of annotations at time slots; those that hang on others have their times."""

from __future__ import annotations

import re
from typing import Any, Final
from xml.sax import SAXException
from xml.sax.handler import ContentHandler

import defusedxml.sax
from defusedxml.common import DefusedXmlException

from editor.formats.annotations.tiers import Tier, read_tiers
from editor.formats.import_notices import NoticeList
from editor.formats.rough_transcript import RoughTranscript
from editor.formats.subtitles.ttml import DamagedXmlError

_MAX_LINKS: Final = 20
_LANGUAGE = re.compile(r"[a-z]{2,3}\b")
_ROOT = re.compile(r"(?:<\?xml[^>]*\?>|<!--.*?-->|\s)*<ANNOTATION_DOCUMENT\b", re.DOTALL)


def accepts(text: str) -> bool:
    """Whether the root element is ELAN's."""
    return bool(_ROOT.match(text))


def read(text: str) -> RoughTranscript:
    """Read the tiers of utterances, and where these only number them, the fullest tier below.

    Raises:
        DamagedXmlError: the XML is damaged, or defines entities.
    """
    handler = _Handler()
    try:
        xml = re.sub(r"^\s*<\?xml[^>]*\?>", "", text).encode()
        defusedxml.sax.parseString(xml, handler, forbid_dtd=True)
    except (SAXException, DefusedXmlException, ValueError) as error:
        raise DamagedXmlError() from error
    notices = NoticeList("tier")
    tiers = [handler.tier(found, notices) for found in handler.tiers]
    names = {found["name"]: tier for found, tier in zip(handler.tiers, tiers, strict=True)}
    roots = [tier for found, tier in zip(handler.tiers, tiers, strict=True) if found["parent"] not in names]
    chosen: list[Tier] = []
    for root in roots:
        below = [
            tier for found, tier in zip(handler.tiers, tiers, strict=True) if found["parent"] == root.name
        ]
        chosen.append(root if _has_words(root) or not below else max(below, key=_letters))
    for tier in tiers:
        if not any(tier is one for one in chosen) and tier.spoken:
            notices.add("tier without transcript or repeating another (skipped)", tier.number)
    return read_tiers(chosen, notices, language=handler.language)


def _letters(tier: Tier) -> int:
    return sum(character.isalpha() for one in tier.spoken for character in one[2])


def _has_words(tier: Tier) -> bool:
    return _letters(tier) > len(tier.spoken)


class _Handler(ContentHandler):
    """Collects time slots, and the annotations of each tier."""

    def __init__(self) -> None:
        super().__init__()
        self.language: str | None = None
        self.tiers: list[dict[str, Any]] = []
        self._slots: dict[str, int] = {}
        self._annotations: dict[str, dict[str, str]] = {}
        self._open: dict[str, str] | None = None
        self._in_value = False

    def startElement(self, name: str, attrs: Any) -> None:  # noqa: N802 - the name is the library's
        if name == "TIME_SLOT" and re.fullmatch(r"\d{1,12}", attrs.get("TIME_VALUE", "")):
            self._slots[attrs.get("TIME_SLOT_ID", "")] = int(attrs["TIME_VALUE"])
        elif name == "TIER":
            language = _LANGUAGE.match(attrs.get("DEFAULT_LOCALE", ""))
            self.language = self.language or (language[0] if language else None)
            self.tiers.append({
                "name": attrs.get("TIER_ID", ""), "parent": attrs.get("PARENT_REF", None),
                "speaker": attrs.get("PARTICIPANT", ""), "rows": [],
            })  # fmt: skip
        elif name in ("ALIGNABLE_ANNOTATION", "REF_ANNOTATION") and self.tiers:
            self._open = {
                key: attrs.get(key, "") for key in ("TIME_SLOT_REF1", "TIME_SLOT_REF2", "ANNOTATION_REF")
            }
            self._open["text"] = ""
            self._annotations[attrs.get("ANNOTATION_ID", "")] = self._open
            self.tiers[-1]["rows"].append(self._open)
        self._in_value = name == "ANNOTATION_VALUE"

    def endElement(self, name: str) -> None:  # noqa: ARG002, N802 - the names are the library's
        self._in_value = False

    def characters(self, content: str) -> None:
        if self._in_value and self._open is not None:
            self._open["text"] += content

    def tier(self, found: dict[str, Any], notices: NoticeList) -> Tier:
        """Return a tier with the times of its annotations."""
        speaker = " ".join(found["speaker"].split()) or None
        number = next(row for row, one in enumerate(self.tiers, start=1) if one is found)
        tier = Tier(found["name"], number, speaker)
        for row in found["rows"]:
            timed = self._timed(row)
            start_ms, end_ms = (self._slots.get(timed[f"TIME_SLOT_REF{which}"]) for which in (1, 2))
            if start_ms is None and row["text"].strip():
                notices.add("annotation without a time", number)
            if start_ms is not None and end_ms is not None and end_ms < start_ms:
                end_ms = None
            tier.intervals.append((start_ms, end_ms, row["text"]))
        return tier

    def _timed(self, row: dict[str, str]) -> dict[str, str]:
        """Return the annotation whose times an annotation has: its own, or the one it hangs on."""
        for _link in range(_MAX_LINKS):
            above = self._annotations.get(row["ANNOTATION_REF"]) if row["ANNOTATION_REF"] else None
            if above is None:
                break
            row = above
        return row
