"""View options: letters, width, what is shown, theme. Kept in the settings."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from editor.services.settings import TEXT_SIZES, TEXT_WIDTHS, Preferences
from editor.ui.look.theme import ColourScheme
from editor.ui.projects.window_context import WindowContext


class ViewOptions(QObject):
    """Takes the choices of the View menu. After `changed`, the text of all windows follows them."""

    changed = Signal()

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context.window)
        self._context = context

    @property
    def values(self) -> Preferences:
        """The choices."""
        return self._context.settings.values

    @property
    def scheme(self) -> ColourScheme:
        """The theme chosen."""
        return self._context.themes.scheme

    # -- letters and width --------------------------------------------------------------------------

    def change_size(self, steps: float) -> None:
        """Make the text larger or smaller; 0 for its usual size."""
        size = self.values.text_size + steps if steps else Preferences().text_size
        self.values.text_size = min(max(size, TEXT_SIZES[0]), TEXT_SIZES[1])
        self.apply()

    def change_width(self, letters: int) -> None:
        """Make the column of text wider or narrower; 0 for its usual width."""
        usual = Preferences().text_width
        width = (self.values.text_width or TEXT_WIDTHS[1]) + letters if letters else usual
        self.values.text_width = min(max(width, TEXT_WIDTHS[0]), TEXT_WIDTHS[1])
        self.apply()

    def choose(self, **choices: str | float | bool) -> None:
        """Take choices by the names they have in the settings."""
        for name, value in choices.items():
            setattr(self.values, name, value)
        self.apply()

    def toggle(self, name: str) -> None:
        """Turn a choice over by the name it has in the settings."""
        self.choose(**{name: not getattr(self.values, name)})

    def apply(self) -> None:
        """Keep the choices and show the text by them."""
        self._context.settings.save()
        self.changed.emit()

    def ask_appearance(self) -> None:
        """Let a person choose letters and width, seeing at once what they do."""
        from editor.ui.view.text_appearance_dialog import TextAppearanceDialog

        dialog = TextAppearanceDialog(self._context.window, self)
        self._context.prompts.run(dialog)
        dialog.deleteLater()

    # -- theme --------------------------------------------------------------------------------------

    def choose_theme(self, scheme: ColourScheme) -> None:
        """Use another theme from now on."""
        self.values.theme = scheme.value
        self._context.settings.save()
        self._context.themes.choose(scheme)
