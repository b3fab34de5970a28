"""Export choices: what a person chose for an export, as projects and settings remember it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from editor.formats.broadcast.time_code import FRAME_RATES, PAL, frame_rate_named
from editor.formats.export_formats import EXPORTS
from editor.formats.writers.options import WritingOptions
from editor.services.errors import UnknownChoiceError
from editor.services.exports.speaker_styles import SpeakerStyle, with_style


@dataclass(frozen=True, slots=True)
class ExportChoices:
    """The formats by name, the first one foremost; how speakers, words and times are written.

    `profile`: the subtitle rules by name, "" for the usual ones. `clean`: fillers and repeats are hidden.
    `state_times`: it is said which times are measured. `notes`: notes go into formats of text that can carry
    them; nobody gets them who was not meant to. `start_code`: the time code at which the recording
    begins, "" for none: then documents give clock times, and formats of frames begin at zero.
    """

    formats: tuple[str, ...] = ()
    profile: str = ""
    speakers: SpeakerStyle = SpeakerStyle.USUAL
    clean: bool = False
    state_times: bool = False
    karaoke: bool = False
    notes: bool = False
    frame_rate: str = PAL.name
    start_code: str = ""

    def options(self) -> WritingOptions:
        """Return what writers are told of it.

        Raises:
            UnknownChoiceError: there is no such frame rate, or no such time code at it.
        """
        rate = frame_rate_named(self.frame_rate)
        if rate is None:
            raise UnknownChoiceError("frame rate", self.frame_rate, [one.name for one in FRAME_RATES])
        start = rate.parse(self.start_code) if self.start_code else 0
        if start is None or rate.code(start) >= "24":  # a count begins anew after 24 hours
            what = f"time code at {rate.name} fps"
            raise UnknownChoiceError(what, self.start_code, [f"those from {rate.code(0)} on"])
        options = WritingOptions(
            rate=rate,
            start_frame=start,
            coded=bool(self.start_code),
            karaoke=self.karaoke,
            notes=self.notes,
        )
        return with_style(options, self.speakers)

    def to_json(self) -> dict[str, Any]:
        """Return the choices as a JSON object, those that are at their default left out."""
        chosen: dict[str, Any] = {}
        for field in fields(self):
            value = getattr(self, field.name)
            if value != field.default:
                chosen[field.name] = list(value) if isinstance(value, tuple) else value
        return chosen

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> ExportChoices:
        """Return the choices of a JSON object; what is not known, or damaged, is at its default."""
        known = {one.name for one in EXPORTS}
        given = data.get("formats")
        names = [name for name in given if isinstance(name, str)] if isinstance(given, list) else []
        rate = _text(data, "frame_rate")
        return cls(
            formats=tuple(dict.fromkeys(name for name in names if name in known)),
            profile=_text(data, "profile"),
            speakers=next(
                (one for one in SpeakerStyle if one.value == data.get("speakers")), SpeakerStyle.USUAL
            ),
            clean=data.get("clean") is True,
            state_times=data.get("state_times") is True,
            karaoke=data.get("karaoke") is True,
            notes=data.get("notes") is True,
            frame_rate=rate if frame_rate_named(rate) is not None else PAL.name,
            start_code=_text(data, "start_code"),
        )


def _text(data: Mapping[str, Any], name: str) -> str:
    value = data.get(name)
    return value if isinstance(value, str) else ""
