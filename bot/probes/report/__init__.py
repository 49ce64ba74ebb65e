"""A run for people and programs: words, JSON, exports, pictures, a page. No reply to level 2 is in any of it."""

from bot.probes.report.document import comparison_json, to_json
from bot.probes.report.exports import to_csv, to_jsonl
from bot.probes.report.page import to_html
from bot.probes.report.pictures import Picture, cells_of, comparison_picture, heatmap
from bot.probes.report.words import comparison_lines, contrast_line, finding_line, headline, lines, told_contrasts

__all__ = [
    "Picture",
    "cells_of",
    "comparison_json",
    "comparison_lines",
    "comparison_picture",
    "contrast_line",
    "finding_line",
    "headline",
    "heatmap",
    "lines",
    "to_csv",
    "to_html",
    "to_json",
    "to_jsonl",
    "told_contrasts",
]
