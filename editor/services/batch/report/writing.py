"""Writing the report of a batch: the worst recordings first, each file whole or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from editor.formats.atomic_files import write_file
from editor.services.batch.items import ItemResult, ItemStatus
from editor.services.batch.planning import BatchPlan
from editor.services.batch.report import PAGE, TABLE
from editor.services.batch.report.page import report_page
from editor.services.batch.report.table import report_table


def write_report(out: Path, plan: BatchPlan, results: Sequence[ItemResult]) -> None:
    """Write the page and the table of a batch into its output folder.

    Raises:
        FormatError: they cannot be written.
    """
    ordered = worst_first(results)
    write_file(out / PAGE, report_page(plan, ordered).encode("utf-8", "replace"), overwrite=True)
    write_file(out / TABLE, report_table(ordered).encode("utf-8", "replace"), overwrite=True)


def worst_first(results: Sequence[ItemResult]) -> list[ItemResult]:
    """Return results with what failed first, then by the share of words that are doubtful or missing.

    Recordings without a transcript have nothing to be checked against, and come last.
    """

    def key(result: ItemResult) -> tuple[bool, bool, float, str]:
        failed = result.status is ItemStatus.FAILED
        return (not failed, not result.transcript, -result.measures.doubtful_share, result.name)

    return sorted(results, key=key)
