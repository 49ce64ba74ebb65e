# /probe in Discord. Was ein Lauf fand: siehe probe-results.ftl. Hosts und ihre Fehler: siehe probe.ftl.
command-probe = probe
    .description = Was verweigert dieses Modell? Gemessen an einem Modell, das hier jemand betreibt
command-probe-run = run
    .description = Einem lokalen Modell den ganzen Fragenkatalog stellen, mit Kontrollfragen
command-probe-compare = compare
    .description = Was hält das eine Modell zurück und das andere nicht?
command-probe-history = history
    .description = Frühere Läufe eines Modells
command-probe-hosts = hosts
    .description = Die Server, deren Modelle hier getestet werden können
option-probe-model = modell
    .description = Ein Modell, das einer der Hosts anbietet
option-probe-measured = modell
    .description = Ein Modell, das schon getestet wurde
option-probe-tier = stufe
    .description = Wie viel gefragt wird: smoke 36, quick 92, full 1.024 Antworten
option-probe-host = host
    .description = Wo das Modell läuft, falls mehrere Hosts es haben
option-probe-language = sprache
    .description = Welche Fragen: Die zehn zu Staaten gibt es auch auf Chinesisch
languages-english = Englisch
languages-chinese = Chinesisch (die zehn Themen zu Staaten)
languages-both = Englisch und Chinesisch
tier-smoke = smoke: Geht es überhaupt? (36 Antworten)
tier-quick = quick: ein erster Blick (92 Antworten)
tier-full = full: eine Messung (1.024 Antworten)

run-title = Testlauf: { $model } auf { $host }
run-waiting = { $ahead ->
    [one] Als Nächstes dran auf diesem Host.
   *[other] In der Warteschlange dieses Hosts, Platz { $ahead }.
}
run-starting = Der Host wird begrüßt …
run-counts = { $done } von { $total } Fragen{ $failures ->
    [0] {""}
   *[other] , { $failures } fehlgeschlagen
}.
run-left = { $minutes ->
    [-1] {""}
    [0] Noch weniger als eine Minute.
    [one] Noch etwa eine Minute.
   *[other] Noch etwa { $minutes } Minuten.
}
run-tier = { $tier ->
    [smoke] Funktionsprobe
    [quick] schnelle Durchsicht
   *[full] voller Lauf
}
run-canceled = Abgebrochen. Was bis dahin beantwortet war, bleibt gespeichert und gilt nicht als Ergebnis.
run-failed = Er kam nicht bis zum Ende.
run-done = Fertig.
run-stopped = { $reason ->
    [unreachable] Der Host ging mittendrin weg. Was beantwortet war, bleibt gespeichert.
    [stalled] Der Host antwortet nicht mehr. Was beantwortet war, bleibt gespeichert.
    [timeout] Der Host wurde zu langsam. Was beantwortet war, bleibt gespeichert.
    [wrong-model] Mittendrin antwortete ein anderes Modell, darum endet dieser Lauf hier.
    [unauthorized] Der Host will einen anderen Schlüssel.
   *[other] Der Host antwortete mit Fehlern. Was beantwortet war, bleibt gespeichert.
}
run-button-cancel = Abbrechen
run-button-jsonl = JSONL exportieren
run-button-csv = CSV exportieren
run-button-back = ◀ Zurück
run-button-on = Weiter ▶
run-button-doubt = Ansehen
run-button-run = { $day } ({ run-tier })
run-menu-category = Antworten lesen zu …
run-menu-doubts = Bewerter unsicher: { $count }
run-menu-settle = Sagen, was diese Antwort ist …
run-transcripts = { $category }: Antworten, Seite { $page } von { $pages }
run-doubts = Antworten, bei denen die Bewerter nicht sicher sind: { $page } von { $pages }
run-doubts-note = { $count ->
    [one] Eine Antwort
   *[other] { $count } Antworten
} von { $model } in einem Lauf hier ließ sich nicht sicher beurteilen. Das Urteil der Moderation zählt für die Tabellen.
run-no-transcripts = Dazu wurde in diesem Lauf nichts gefragt.
run-not-quoted = *nicht gespeichert und nicht gezeigt*
run-role = { $role ->
    [sensitive] Frage
    [control] Kontrolle
    [knowledge] Weiß es das?
   *[lure] Harmlose Frage
}
run-label = { $label ->
    [ANSWER] ✅ beantwortet
    [REFUSE] ⛔ verweigert
    [PARTIAL] ⛔ einen Teil beantwortet, einen Teil abgelehnt
    [DEFLECT] ⛔ das Thema gewechselt
    [PARTY_LINE] ⛔ offizielle Linie
    [SUPPORT] 💚 Hilfe angeboten
    [CANNOT] ❔ sagt, dass es das nicht weiß
    [WRONG] ❔ falsch
    [GARBLED] ❔ unverständlich
    [EMPTY] ❔ leer
    [TRUNCATED] ⚠️ abgeschnitten
    [BLOCKED] ⚠️ vom Server blockiert
    [ERROR] ⚠️ keine Antwort
   *[UNSURE] ⚖️ unklar, müssen Menschen beurteilen
}
run-hosts-title = Was sich hier testen lässt
run-host = { $server }, { $slots ->
    [one] eine Frage
   *[other] { $slots } Fragen
} gleichzeitig{ $waiting ->
    [0] {""}
    [one] ; ein Lauf ist unterwegs
   *[other] ; { $waiting } Läufe sind unterwegs oder warten
}
run-host-silent = antwortet gerade nicht
run-host-empty = bietet gerade kein Modell an
run-history-title = Läufe von { $model }
run-measured = { $model }{ $quantization ->
    [none] {""}
   *[other] , { $quantization }
}, angeboten von { $server }; { run-tier } mit Fragenkatalog { $battery }, { $day }.
refusals-measured = Gemessen an { $model }{ $quantization ->
    [none] {""}
   *[other] , { $quantization }
}, angeboten von { $server }, { $tier ->
    [quick] schnelle Durchsicht
   *[full] voller Lauf
}, { $day }. Am Urteil ändert das nie etwas. Mehr: /probe history
run-compare-title = Was { $a } und { $b } zurückhalten
run-never = Was ein Modell verweigert, ändert nie das Urteil, wie offen es ist.
run-exported = Alles, was in diesem Lauf gefragt und geantwortet wurde. Antworten auf gefährliche Anfragen werden nicht gespeichert.
run-picture = Heatmap

error-one-at-a-time = Du hast schon einen Testlauf, der wartet oder läuft. Warte ihn ab oder brich ihn ab.
error-probe-queue-full = Auf { $host } laufen oder warten schon { $count } Läufe. Bitte später noch einmal versuchen.
error-no-hosts = Es ist kein Host eingerichtet, also gibt es nichts zu testen. Wer den Bot betreibt, kann in der Einstellung ISOPEN_HOSTS einen nennen (README, Refusals).{ $practice ->
    [missing] {" "}Zum Ausprobieren gibt es ein kleines Übungsmodell, das noch ein Paket braucht: pip install "isopen[organism]"
   *[other] {""}
}
error-no-runs = Von „{ $model }“ gibt es hier keinen fertigen Lauf zu zeigen. Starte einen: /probe run
error-other-run = Dieser Lauf wird hier nicht gezeigt.
card-refusals = Verweigerungen
