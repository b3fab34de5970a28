"""Errors of the services. Each message says what is wrong and what to do."""

from __future__ import annotations

from collections.abc import Iterable


class ServiceError(Exception):
    """Root of all errors raised by this package; `str(error)` is fit to be shown to a person."""


class UnknownChoiceError(ServiceError):
    """A name that was to be one of a list is not in it."""

    def __init__(self, what: str, name: str, choices: Iterable[str]) -> None:
        super().__init__(f"There is no {what} named “{name}”. Choose one of {', '.join(choices)}.")
        self.what = what
        self.name = name
        self.choices = tuple(choices)
