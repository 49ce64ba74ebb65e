# Was von einem Modell wirklich veröffentlicht ist: im Terminal und auf der Karte von /artifacts.
artifacts-title = Was von { $model } veröffentlicht ist
artifacts-verdict = { $verdict }. { $headline }
artifacts-weights = Gewichte
artifacts-license = Lizenz
artifacts-gate = Zugang
artifacts-data = Datensätze
artifacts-card = Karte
artifacts-confirmed = Im Repository gesehen
artifacts-indicated = Hingewiesen, nicht bestätigt
artifacts-mentioned = Nur erwähnt
artifacts-catalog = Aus dem Katalog, jetzt nicht gesehen
artifacts-catalog-only = Aus dem Katalog
artifacts-nothing = Nicht belegt
artifacts-odds = Widersprüche
artifacts-unseen = Nicht einsehbar
artifacts-changes = Was sich geändert hat

artifacts-weights-line = { $count ->
    [one] Eine Datei
   *[other] { $count } Dateien
} ({ $formats }){ $adapter ->
    [0] {""}
   *[other] , ein Adapter: er braucht sein Ausgangsmodell
}
artifacts-weights-none = Keine Dateien mit Gewichten im Repository.
artifacts-weights-unread = Die Liste der Dateien war nicht lesbar.
artifacts-parameters = { $number } Parameter
artifacts-packed = gerundete Gewichte: die Zahl der Parameter ist nicht belegt
artifacts-tag = Tag: { $tag }
artifacts-tag-none = Kein Tag
artifacts-text = { $file }: { $finding }
artifacts-adds = Hinzugefügt ist: „{ $added }“
artifacts-code-license = Der Code steht unter { $license }.
artifacts-counts = Was zählt: { $license }
artifacts-policy = Weitere Bedingungen: { $file }
artifacts-gate-no = Offen: Niemand muss fragen.
artifacts-gate-auto = Wer den Bedingungen zustimmt, kommt hinein.
artifacts-gate-manual = Jemand entscheidet, wer hineinkommt.
artifacts-gate-asks = Gefragt wird nach: { $asks }
artifacts-gate-eu = Wer in der Europäischen Union ist, kommt nicht hinein.
artifacts-gate-note = Eine Zugangsschranke ist keine Lizenz.
artifacts-data-there = { $name }: vorhanden{ $gated ->
    [no] {""}
   *[other] , hinter einer Zugangsschranke
}, { $license ->
    [none] keine Lizenz angegeben
    [unknown] Lizenz nicht belegt
   *[other] { $license }
}
artifacts-data-not = { $name }: { $state }
artifacts-data-why = { $name }: { $state } ({ $why })
artifacts-data-more = { $count ->
    [one] und noch einer, nicht angesehen
   *[other] und { $count } weitere, nicht angesehen
}
artifacts-words = { $words } Wörter. Abschnitte: { $sections }
artifacts-words-only = { $words } Wörter, keine Abschnitte.
artifacts-part = { $part }: { $what }
artifacts-part-license = { $part } ({ $license }): { $what }
artifacts-part-status = { $part }: { $status }
artifacts-part-status-license = { $part }: { $status } ({ $license })
artifacts-unseen-line = { $what }: { $why }
artifacts-nobody = Noch niemand hat sich das Repository angesehen.

command-artifacts = artifacts
    .description = Was von einem Modell wirklich veröffentlicht ist: ein Blick auf den Hugging Face Hub

component-on-hub = auf dem Hub: { $level }

# Knöpfe.
button-art = Artefakte
button-now = Jetzt prüfen
button-lin = Abstammung
button-exp = Exportieren (ML-BOM)
button-prv = Urteil

lineage-card = Abstammung von { $model }
lineage-legend = Von oben nach unten: woraus jedes Modell entstand.{ $conflicts ->
    [0] {""}
   *[other] {" "}Eine gestrichelte Linie mit Warnzeichen steht für einen Lizenzkonflikt.
}
export-card = ML-BOM von { $model }
export-note = Ein Dokument nach CycloneDX 1.7: Lizenz, Abstammung, Datensätze und was veröffentlicht ist, für Werkzeuge, die über Bestandteile Buch führen.
