"""Sections of a report in the user's language."""

from dataclasses import replace

from facegui.evaluation.reporting.report import Section
from facegui.ui.link.sentences import shown


def translated(section: Section) -> Section:
    """Return a section in the user's language."""
    return replace(
        section,
        title=shown(section.title),
        sentences=[shown(one) for one in section.sentences],
        notes=[shown(one) for one in section.notes],
        rows=[[shown(cell) for cell in row] for row in section.rows],
    )
