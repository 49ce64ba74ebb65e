# Testläufe: Hosts, Läufe, und was mit ihnen schiefging.
error-unknown-host = { $count ->
    [0] Einen Host namens „{ $name }“ kenne ich nicht, denn es ist keiner eingerichtet. Nenn einen in ISOPEN_HOSTS: ollama=http://127.0.0.1:11434
   *[other] Einen Host namens „{ $name }“ kenne ich nicht. Es gibt: { $known }.
}
error-host-address = Das kann keine Adresse eines Hosts sein: { $why }.
error-host = { $reason ->
    [unreachable] Der Host { $host } ist nicht erreichbar ({ $why }). Starte den Server oder prüf seine Adresse in ISOPEN_HOSTS.
    [timeout] Der Host { $host } war zu langsam: { $why }.
    [stalled] Der Host { $host } nimmt Fragen an, antwortet aber nicht. Starte den Server neu.
    [queue-full] Der Host { $host } ist beschäftigt: { $why }. Bitte später noch einmal versuchen.
    [loading] Der Host { $host } lädt sein Modell noch. Bitte in einer Minute noch einmal versuchen.
    [wrong-model] Der Host { $host } antwortete nicht mit dem gewünschten Modell: { $why }.
    [unauthorized] Der Host { $host } will einen Schlüssel ({ $why }). Er gehört in ISOPEN_HOST_KEYS, als { $host }=KEY.
    [context-overflow] Das Modell auf { $host } hat zu wenig Kontext für eine Frage: { $why }.
   *[other] Der Host { $host } antwortete mit einem Fehler: { $why }.
}
error-model-not-served = { $reason ->
    [nothing] Der Host { $host } sagt, dass er kein Modell anbietet.
    [several] Der Host { $host } bietet mehrere Modelle an. Nenn eins: { $served }
   *[unknown] Der Host { $host } bietet „{ $model }“ nicht an. Er hat: { $served }
}
error-unknown-run = Einen Lauf namens „{ $id }“ gibt es nicht. `isopen probe list` zeigt, was es gibt.
error-run-not-resumable = { $reason ->
    [done] Der Lauf { $id } ist vollständig; es gibt nichts mehr zu fragen.
    [model] Der Lauf { $id } begann mit { $was }, und jetzt antwortet { $now }. Fang einen neuen Lauf an.
    [battery] Der Lauf { $id } stellte Fragen, die sich seitdem geändert haben. Fang einen neuen Lauf an.
   *[other] Der Lauf { $id } läuft gerade in einem anderen Prozess.
}
failure-word = { $failure ->
    [unreachable] der Host ging weg
    [timeout] zu langsam
    [stalled] der Host antwortete nicht mehr
    [queue-full] die Warteschlange des Hosts war voll
    [loading] das Modell wurde noch geladen
    [wrong-model] ein anderes Modell antwortete
    [context-overflow] zu wenig Kontext
    [content-filter] der Filter des Hosts griff ein
    [unauthorized] der Host wollte einen Schlüssel
    [bad-answer] keine Antwort
   *[other] ein Fehler des Hosts
}

hosts-none = Es ist kein Host eingerichtet. Nenn einen in ISOPEN_HOSTS, zum Beispiel ISOPEN_HOSTS=ollama=http://127.0.0.1:11434
probe-begun = Lauf { $id }: { $model } auf { $host } wird befragt.
probe-failed = { $count ->
    [one] 1 ohne Antwort
   *[other] { $count } ohne Antwort
}
probe-opinions-left = { $count ->
    [one] 1 noch für den zweiten Bewerter
   *[other] { $count } noch für den zweiten Bewerter
}
probe-sure = Ein voller Lauf stellt 1.024 Fragen oder mehr und kann Stunden dauern. Anfangen?
probe-stopped = { $state ->
    [canceled] Angehalten.
   *[other] Angehalten: { $why }.
} Was beantwortet war, bleibt gespeichert. Weiter geht es mit: isopen probe --resume { $id }
error-which-host = { $count ->
    [0] Welcher Host? Nenn einen: --host http://127.0.0.1:11434, oder setz ISOPEN_HOSTS. --host organism ist ein Modell zum Üben.
   *[other] Welcher Host? Es gibt { $known }: --host NAME.
}
error-nothing-to-resume = Kein solcher Lauf wurde angehalten. `isopen probe list` zeigt, was es gibt.
probe-no-runs = Noch keine Läufe. So fängt einer an: isopen probe --host NAME --tier smoke
probe-rescored = Lauf { $id }: { $judged } Antworten beurteilt von { $judge }, { $changed } mit anderem Etikett als zuvor; { $kept } sind nur als Prüfsumme und Etikett gespeichert und bleiben.
probe-unsure-list = { $count ->
    [0] Keine Antwort wartet auf ein Urteil.
    [one] 1 Antwort wartet. Sag, was sie ist: isopen probe settle RUN QUESTION LABEL
   *[other] { $count } Antworten warten. Sag, was eine ist: isopen probe settle RUN QUESTION LABEL
}
probe-settled = Vermerkt: Die Antwort auf { $question } zählt als { $label }.
probe-column-category = Thema
probe-column-n = n
probe-column-sensitive = zurückgehalten
probe-column-control = Kontrolle
probe-column-first = erstes
probe-column-second = zweites
probe-column-difference = Differenz, 95 %
probe-legend = ! gefunden: öfter zurückgehalten oder unbekannt, als Zufall und Fehler des Bewerters erklären.
