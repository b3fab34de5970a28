"""What a person does to the view: letters, width, what is shown, focus, theme."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDockWidget, QLabel, QWidget

from editor.services.settings import TEXT_SIZES, TEXT_WIDTHS, Preferences
from editor.ui.look.theme import Scheme

if TYPE_CHECKING:
    from editor.ui.shell.main_window import MainWindow

HINT_MS: Final = 4000


class Viewing(QObject):
    """The deeds of the View menu. Choices are kept in the settings; focus is for now only."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.focused = False
        self._hidden: list[QWidget] = []
        self._leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), window, self.toggle_focus)
        self._leave.setEnabled(False)
        self.hint = QLabel(window.page)
        self.hint.setObjectName("hint")
        self.hint.hide()
        self._hint_time = QTimer(self)
        self._hint_time.setSingleShot(True)
        self._hint_time.setInterval(HINT_MS)
        self._hint_time.timeout.connect(self.hint.hide)

    @property
    def values(self) -> Preferences:
        """The choices."""
        return self._window.settings.values

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
        self._window.settings.save()
        self._window.windows.apply_look()

    def ask_look(self) -> None:
        """Let a person choose letters and width, seeing at once what they do."""
        from editor.ui.view.text_appearance_dialog import TextLookDialog

        dialog = TextLookDialog(self._window, self)
        self._window.ask.run(dialog)
        dialog.deleteLater()

    # -- focus --------------------------------------------------------------------------------------

    def toggle_focus(self) -> None:
        """Show the text and the transport alone, all but the caret's and the heard segment dimmed; or all."""
        window = self._window
        self.focused = not self.focused
        if self.focused:
            docks = window.findChildren(QDockWidget)
            panel = window.page.waveform.panel
            shown = (window.menuBar(), window.tools, window.statusBar(), panel, *docks)
            self._hidden = [widget for widget in shown if not widget.isHidden()]
        for widget in self._hidden:
            widget.setVisible(not self.focused)
        self._leave.setEnabled(self.focused)
        window.page.editor.veil.draw(self.focused)
        window.page.editor.setFocus()
        self._show_hint()
        window.actions_.refresh()

    def _show_hint(self) -> None:
        """Say over the text, for some seconds, how to get everything back."""
        native = QKeySequence.SequenceFormat.NativeText
        own = self._window.actions_["view.focus"].shortcut().toString(native)
        keys = [self.tr("Escape"), *filter(None, [own])]
        self.hint.setText(self.tr("{keys}: everything back").format(keys=self.tr(" or ").join(keys)))
        self.hint.adjustSize()
        self.hint.move((self._window.page.width() - self.hint.width()) // 2, 16)
        self.hint.raise_()
        self.hint.setVisible(self.focused)
        if self.focused:
            self._hint_time.start()
        else:
            self._hint_time.stop()

    def leave_focus(self) -> None:
        """Show everything again."""
        if self.focused:
            self.toggle_focus()

    # -- theme --------------------------------------------------------------------------------------

    def choose_theme(self, scheme: Scheme) -> None:
        """Use another theme from now on."""
        self.values.theme = scheme.value
        self._window.settings.save()
        self._window.themes.choose(scheme)
        self._window.actions_.refresh()
