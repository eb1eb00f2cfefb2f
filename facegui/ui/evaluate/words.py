"""Sections of a report in the user's language: false matches among people who look alike."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from facegui.evaluation.reporting.report import Section
from facegui.ui.link.problem_words import matched

# Read by ``scripts/translate.py`` too; they come from ``evaluation``.
_SENTENCES = (
    "Search: false matches among people who look alike",
    "Pairs: false matches among people who look alike",
    "{0} groups of people who look alike to the encoder, {1} to {2} people each, formed by their "
    "embeddings alone and around other people than those measured.",
    "In the worst group ({0} people, {1} pairs) the false-match rate is {2}, between {3} and {4}.",
    "The goal, a false match in at most {0} in {1} pairs, is shown to hold for {2} of {3} people "
    "({4}).",
    "The goal, a false match in at most {0} in {1} pairs, is shown to hold for none of {2} people.",
    "The goal, a name for at most {0} in {1} strangers in {2} comparisons and so a false match in "
    "at most {3} in {4} pairs, is shown to hold for {5} of {6} people ({7}).",
    "The goal, a name for at most {0} in {1} strangers in {2} comparisons and so a false match in "
    "at most {3} in {4} pairs, is shown to hold for none of {5} people.",
    "For {0} of {1} people ({2}) it is shown not to hold: among people who look like them more "
    "pairs are a false match.",
    "For {0} of {1} people ({2}) it was not shown: their groups have too few pairs to tell.",
    "People who look alike are mistaken for one another more often than people drawn at random, so "
    "most groups lie above all pairs; the interval of a group holds for all {0} at once (95 %, "
    "Bonferroni), the worst among them.",
    "people",
    "pairs",
    "false matches",
    "rate",
    "95 % interval",
    "All pairs",
    "Within all groups",
    "Worst group",
    "Group {0}",
)
_TITLES = _SENTENCES[:2]


def translated(section: Section) -> Section:
    """Return a section in the user's language; one of other titles as it is."""
    if section.title not in _TITLES:
        return section
    return replace(
        section,
        title=_told(section.title),
        sentences=[_told(one) for one in section.sentences],
        notes=[_told(one) for one in section.notes],
        rows=[[_told(cell) for cell in row] for row in section.rows],
    )


def _told(sentence: str) -> str:
    return matched(sentence, _SENTENCES, _tr)


def _tr(text: str) -> str:
    return QCoreApplication.translate("evaluate", text)
