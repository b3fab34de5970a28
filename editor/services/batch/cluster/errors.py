"""Errors of a cluster as a whole. Each message says what is wrong and what to do."""

from __future__ import annotations

from editor.services.errors import ServiceError


class ClusterError(ServiceError):
    """The cluster can't be used, or no longer: no recording is at fault, and none counts as failed."""


class RemoteFailure(ServiceError):
    """A recording could not be aligned on a worker; the message is the sentence said there.

    `refused`: hardly any of the text was recognized, and force would align it all the same.
    """

    def __init__(self, message: str, *, refused: bool = False) -> None:
        super().__init__(message)
        self.refused = refused
