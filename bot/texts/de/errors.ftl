# Was schiefging und was man tun kann.
error-internal = Bei mir ist etwas schiefgegangen. Bitte in einer Minute noch einmal versuchen.
error-usage = Der Befehl stimmt so nicht ganz. `isopen --help` zeigt, was es gibt.
error-bad-choice = „{ $given }“ ist keines von diesen: { $choices }.
error-settings = Die Einstellung { $setting } ist nicht brauchbar: { $why }.
error-port-taken = Auf { $host }, Port { $port } lauscht schon etwas anderes. Versuch einen anderen: isopen sandbox --port 0 (nach `make run`: .venv/bin/isopen sandbox --port 0)
error-bad-name = So kann kein Modell heißen. Bitte bis zu { $limit } gewöhnliche Zeichen, zum Beispiel „llama 3.1 8b“.
error-license-nothing = Nenne mir eine Lizenz oder ein Modell, oder häng eine Datei an.
error-license-too-many = Eine Lizenz auf einmal, oder zwei nebeneinander: lass von „name“, „modell“ und „mit“ eines weg. Eine Datei wird für sich allein angesehen.
error-bad-file = Mit { $path } kann ich nichts anfangen: { $why }.
error-not-found = Das konnte ich nicht finden.
error-unknown-model = { $count ->
    [0] Ein Modell namens „{ $query }“ kenne ich nicht. Versuch seinen Namen auf Hugging Face, etwa „allenai/OLMo-2-1124-7B“.
   *[other] Ein Modell namens „{ $query }“ kenne ich nicht. Ist eins von diesen gemeint?
}
error-not-on-hub = { $state ->
    [disabled] „{ $query }“ ist nicht im Katalog, und der Hugging Face Hub hat es gesperrt.
    [shut] „{ $query }“ ist nicht im Katalog, und auf dem Hugging Face Hub verbirgt eine Zugangsschranke alles davon.
   *[missing] „{ $query }“ ist weder im Katalog noch für alle sichtbar auf dem Hugging Face Hub: Es kann privat, umbenannt oder vertippt sein.
}{ $count ->
    [0] {""}
   *[other] {" "}Ist eins von diesen gemeint?
}
error-hub-unreachable = „{ $query }“ ist nicht im Katalog, und auf dem Hugging Face Hub konnte niemand nachsehen: { $why ->
    [offline] isopen ist offline (ISOPEN_OFFLINE).
    [timed-out] Es dauert zu lange. Das Nachsehen läuft; bitte gleich noch einmal fragen.
    [rate-limited] Sein Anfragelimit ist aufgebraucht. Bitte in ein paar Minuten noch einmal fragen.
    [token-refused] Er nimmt HF_TOKEN nicht an.
    [bad-answer] Seine Antwort ergibt keinen Sinn.
    [too-large] Seine Antwort ist zu groß.
   *[down] Er ist nicht erreichbar. Bitte später noch einmal fragen.
}{ $count ->
    [0] {""}
   *[other] {" "}Ist eins von diesen gemeint?
}
error-ambiguous-name = Mehrere Modelle heißen „{ $query }“. Welches ist gemeint?
error-data = isopens eigene Daten sind bei { $path } kaputt: { $why }. Bitte melden.
error-store = { $reason ->
    [url] Die Adresse der Datenbank ist nicht brauchbar: { $why }. Sie steht in ISOPEN_DATABASE_URL.
    [driver] Die Datenbank { $where } lässt sich nicht benutzen: { $why }.
    [full] Der Datenträger der Datenbank { $where } ist voll. Bitte Platz schaffen; nichts Gespeichertes ist verloren.
    [read-only] Die Datenbank { $where } darf nur gelesen werden. Gib isopen das Recht, die Datei und ihren Ordner zu schreiben.
    [corrupt] Die Datenbank { $where } ist beschädigt oder keine Datenbank ({ $why }). Spiel eine Sicherung ein, oder schieb sie weg, um neu anzufangen.
    [folder] Die Datenbank { $where } ist ein Ordner. Nenn stattdessen eine Datei darin.
    [unreachable] Die Datenbank { $where } ist nicht erreichbar: { $why }.
    [login] Die Datenbank { $where } nimmt Benutzer und Passwort nicht an.
    [no-database] Unter { $where } gibt es keine Datenbank. Leg sie zuerst an.
    [permission] isopen darf die Datenbank { $where } nicht so benutzen, wie es muss: { $why }.
    [busy] Die Datenbank { $where } ist beschäftigt: { $why }. Bitte noch einmal versuchen.
    [disk] Der Datenträger der Datenbank { $where } arbeitet nicht, wie er soll: { $why }.
    [newer] Die Datenbank { $where } stammt von einem neueren isopen: { $why }.
    [foreign] Die Datenbank { $where } gehört einem anderen Programm: { $why }.
    [closed] Die Datenbank { $where } ist geschlossen worden.
   *[other] Die Datenbank lässt sich nicht benutzen: { $why }.
}
error-gateway-budget = Discord erlaubt nur eine begrenzte Zahl Anmeldungen am Tag. Die nächste geht in { $seconds } Sekunden.
error-text-link = { $path } ist eine Webadresse. Adressen rufe ich nicht ab: Lade die Datei herunter und häng sie an, oder nenn ihren Pfad.
error-text-not-a-file = { $path } kann ich nicht lesen: Es gibt keine gewöhnliche Datei dieses Namens, die ich öffnen darf.
error-text-too-large = { $path } ist zu groß ({ $size } Bytes). Ein Lizenztext hat höchstens { $limit } Bytes.
error-text-empty = { $path } ist leer: Da steht kein Lizenztext.
error-text-binary = { $path } ist keine Textdatei. Gib mir die LICENSE-Datei als reinen Text.
error-text-encoding = Ich erkenne nicht, wie { $path } kodiert ist. Bitte als UTF-8 speichern und noch einmal versuchen.
error-organism = { $reason ->
    [package] Das kleine Modell zum Ausprobieren der Testläufe braucht noch ein Paket. Installiere es: pip install "isopen[organism]"
    [file] Das kleine Modell zum Ausprobieren der Testläufe fehlt: { $why }.
   *[other] Das kleine Modell zum Ausprobieren der Testläufe ist nicht gestartet: { $why }.
}
error-unknown-license = Eine Lizenz namens „{ $query }“ kenne ich nicht. { $count ->
    [0] Versuch eine SPDX-Kennung wie Apache-2.0 oder einen Hugging-Face-Tag wie llama3.1.
   *[other] Ist { $nearest } gemeint?
}
error-battery-changed = Dieser Lauf hatte einen anderen Fragenkatalog: { $battery } hat keine Frage { $question }. Teste das Modell noch einmal.
error-not-comparable = Diese beiden Läufe lassen sich nicht vergleichen: { $what ->
    [battery] Sie stellten verschiedene Fragen ({ $one } und { $other }).
    [judge] Ihre Antworten wurden von verschiedenen Fassungen des Bewerters beurteilt ({ $one } und { $other }). Lass zuerst beide neu beurteilen.
    [second] Ihre Antworten hatten verschiedene zweite Bewerter, oder eine keinen. Gib beiden denselben: isopen probe rescore RUN --second-judge HOST.
    [sampler] Ihre Antworten wurden mit verschiedenen Einstellungen gezogen ({ $one } und { $other }).
   *[arm] Sie haben keine Art des Ziehens in derselben Sprache gemeinsam ({ $one } und { $other }).
}
error-nothing-unsure = { $prompt ->
    [none] Diese Antwort wartet auf niemandes Urteil mehr.
   *[other] Keine Antwort auf „{ $prompt }“ wartet auf ein Urteil. `isopen probe settle RUN` zählt die auf, die warten.
}
