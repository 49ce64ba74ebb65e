# Was `isopen import` meldet.
import-done = { $index }: { $entries } Einträge gelesen, Stand { $day }; { $models } Modelle des Katalogs zeigen sie jetzt.
import-would = { $index }: { $entries } Einträge gelesen, Stand { $day }; { $models } Modelle des Katalogs würden sie zeigen. Nichts wurde behalten.
import-added = Neu ({ $count }):
import-removed = Nicht mehr gesagt ({ $count }):
import-changed = Geändert ({ $count }):
import-same = Unverändert: { $count }.
import-unmatched = Gehören zu keinem Modell des Katalogs, weggelassen ({ $count }):
import-problems = Nicht lesbar, weggelassen ({ $count }):
import-more = { "  " }und { $count } weitere (--json listet alle).
import-forgotten = Vergessen. Für { $index } zeigt isopen, was es mitgebracht hat.
import-nothing-to-forget = Von { $index } war nichts importiert.
import-stamped = Die Dateien sagen nicht, von welchem Tag sie sind: mit heute gestempelt, { $day }. Den Tag nennst du mit --as-of.
