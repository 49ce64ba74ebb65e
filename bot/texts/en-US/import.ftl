# What `isopen import` reports.
import-done = { $index }: { $entries } entries read, as of { $day }; { $models } models of the catalog now show them.
import-would = { $index }: { $entries } entries read, as of { $day }; { $models } models of the catalog would show them. Nothing was kept.
import-added = New ({ $count }):
import-removed = No longer said ({ $count }):
import-changed = Changed ({ $count }):
import-same = Unchanged: { $count }.
import-unmatched = Belong to no model of the catalog, left out ({ $count }):
import-problems = Could not be read, left out ({ $count }):
import-more = { "  " }and { $count } more (--json lists all).
import-forgotten = Forgotten. isopen shows what it was shipped with for { $index }.
import-nothing-to-forget = Nothing of { $index } was imported.
import-stamped = The files do not say of which day they are: kept as of today, { $day }. Name the day with --as-of.
