"""What the window says of a model: languages, size, speed, state, and what it gains."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLocale, QObject

from editor.services.models.listing import ModelRow
from editor.ui.language.translated_phrases import translated

_MB: Final = 1_000_000
_GB: Final = 1e9


class ModelWording(QObject):
    """Says it in the window's language."""

    def cells(self, row: ModelRow) -> tuple[str, str, str, str, str]:
        """Return a model's name, languages, size, speed and state."""
        languages = self.tr("English") if row.english_only else self.tr("About 100")
        size = self.tr("{count} MB").format(count=_number(row.size / _MB))
        return translated(row.title), languages, size, self._speed(row), self._state(row)

    def details(self, row: ModelRow) -> str:
        """Return what a model gains, what it needs, and where it comes from."""
        said = [translated(row.gain)]
        memory = self.tr("Needs {size} GB of memory.").format(size=_number(row.memory / _GB, places=1))
        if not row.fits_memory:
            memory = self.tr("Needs {size} GB of memory: more than is free.").format(
                size=_number(row.memory / _GB, places=1)
            )
        said.append(memory)
        if row.begun:
            text = self.tr("{count} MB are downloaded already.")
            said.append(text.format(count=_number(row.begun / _MB)))
        if row.folder is not None:
            said.append(self.tr("In {folder}.").format(folder=row.folder))
        else:
            text = self.tr("Source: {source}. Licence: {licence}.")
            said.append(text.format(source=row.source, licence=row.licence))
        return " ".join(said)

    def _speed(self, row: ModelRow) -> str:
        if row.speed is None:
            return self.tr("Not measured")
        number = _number(row.speed, places=0 if row.speed >= 10 else 1)
        text = self.tr("{number} × real time") if row.is_measured else self.tr("About {number} × real time")
        return text.format(number=number)

    def _state(self, row: ModelRow) -> str:
        if row.is_here:
            return self.tr("On this computer")
        return self.tr("Download stopped") if row.begun else self.tr("Not downloaded")


def _number(value: float, *, places: int = 0) -> str:
    return QLocale().toString(value, "f", places)
