# Wörter, die sich die Karte in Discord und das Terminal teilen.
card-license = Lizenz
card-why = Warum
card-would-change = Was es ändern würde
card-components = Veröffentlicht
card-osaid = Open Source AI Definition 1.0
card-mof = Model Openness Framework
card-rebuildable = Nachbaubar
card-lineage = Entstanden aus
card-conflict = Lizenzkonflikt
card-second-opinions = Zweite Meinungen
card-others = Andere Versionen weichen ab
card-sources = Quellen
card-note = Gut zu wissen
card-live = Nachgesehen

status-released = veröffentlicht
status-partial = zum Teil
status-withheld = nicht veröffentlicht
status-unknown = nicht belegt

osaid-summary = { $met } von { $all } Anforderungen erfüllt{ $unknown ->
    [0] {""}
   *[other] , { $unknown } nicht belegt
}
mof-summary = { $label }; Fortschritt III { $third } %, II { $second } %, I { $first } %
mof-unclassified = Nicht eingestuft
rebuildable-yes = Ja: Trainingsdaten, Aufbereitung und Trainingscode sind veröffentlicht.
rebuildable-partly = Zum Teil: { $missing } { $count ->
    [one] ist
   *[other] sind
} nur teilweise veröffentlicht.
rebuildable-no = Nein: { $missing } { $count ->
    [one] ist
   *[other] sind
} nicht veröffentlicht{ $partial ->
    [none] .
   *[other] , { $partial } nur zum Teil.
}
rebuildable-unknown = Nicht belegt. Niemand hat gezeigt: { $missing }.
rebuildable-of-base = { $status ->
    [no] Nein. Dem Ausgangsmodell fehlen: { $missing }.
    [partly] Zum Teil. Beim Ausgangsmodell fehlt etwas bei: { $missing }.
   *[unknown] Nicht belegt. Beim Ausgangsmodell hat niemand gezeigt: { $missing }.
}
compute-hours = Das Training brauchte { $hours } { $hardware }-Stunden.
compute-flops = Das Training brauchte { $flops } Gleitkommaoperationen.
compute-tokens = Es hat { $tokens } Tokens gesehen.
license-approved = OSI-anerkannt
license-not-approved = nicht OSI-anerkannt
license-unidentified = nicht erkannt
license-undeclared = nicht belegt
relation-finetune = feinabgestimmt aus
relation-adapter = Adapter für
relation-merge = zusammengeführt aus
relation-quantized = quantisiert aus
relation-continued-pretraining = weitertrainiert aus
relation-distilled-from-outputs = gelernt aus den Ausgaben von
osi-passed = Auf OSIs Prüfliste von 2024: bestanden. (OSI zertifiziert keine Systeme.)
osi-would-pass-with-other-license = Auf OSIs Prüfliste von 2024: würde mit anderer Lizenz wohl bestehen. (OSI zertifiziert keine Systeme.)
osi-failed = Auf OSIs Prüfliste von 2024: nicht bestanden. (OSI zertifiziert keine Systeme.)
age = Stand der Fakten: { $date }.
age-stale = Stand der Fakten: { $date }; ein neuer Blick ist fällig.
no-claims = Noch keine Fakten vorhanden.
answered-for-family = Beantwortet für { $model }, die neueste Hauptversion von { $family }.
note-derived-from-name = „{ $query }“ ist nicht im Katalog. Der Name sagt, woraus es entstand, und dafür gilt diese Antwort: Eine Kopie oder Feinabstimmung kann weniger frei sein, nie freier.
note-unlisted-size = Zu { $size } allein gibt es keine Fakten; diese Antwort gilt für die Version als Ganzes.
note-understood-as = Verstanden als { $name }.
candidate-row = { $name }: { $verdict } ({ $license })

compare-differences = Worin sie sich unterscheiden
compare-same = In allem, was isopen ansieht, stehen sie gleich da.
row-verdict = Urteil
row-osaid = Open Source AI Definition 1.0
row-rebuildable = Nachbaubar
answered-met = erfüllt
answered-not-met = nicht erfüllt
answered-not-established = nicht belegt
rebuild-yes = ja
rebuild-partly = zum Teil
rebuild-no = nein
rebuild-unknown = nicht belegt
