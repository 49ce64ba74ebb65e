# Befehle, wie Discord sie auflistet. Namen: klein, ohne Leerzeichen, 32 Zeichen; Beschreibungen: 100.
command-isopen = isopen
    .description = Ist dieses KI-Modell Open Source? Die Antwort, mit Belegen
command-compare = compare
    .description = Zwei KI-Modelle nebeneinander: welches offener ist und worin sie sich unterscheiden
command-about = about
    .description = Was die Wörter bedeuten, woher die Fakten kommen und was gespeichert wird
command-help = help
    .description = Alles, was du eintippen kannst
option-model = modell
    .description = Name, Familie oder Hugging-Face-Adresse eines Modells
option-private = privat
    .description = Die Antwort nur mir zeigen
option-a = a
    .description = Das erste Modell
option-b = b
    .description = Das zweite Modell

# Wenn etwas schiefgeht.
discord-incident = Bei mir ist etwas schiefgegangen, und ich habe es notiert. Bitte in einer Minute noch einmal versuchen. Wenn es bleibt, melde bitte den Vorfall { $incident }.
discord-commands-changed = Meine Befehle haben sich gerade geändert. Bitte den Befehl neu eintippen, oder Discord neu starten, falls er noch alt aussieht.
discord-cooldown = Das ist ein wenig schnell. Bitte noch einmal in { $seconds ->
    [one] einer Sekunde
   *[other] { $seconds } Sekunden
}.
discord-not-allowed = Diesen Befehl darfst du hier nicht benutzen.
command-license = license
    .description = Was eine Lizenz erlaubt; oder: Ist ein angehängter Text die Lizenz, die er sein will?
option-license-name = name
    .description = Eine Lizenz: SPDX-Kennung, Hugging-Face-Tag oder Name
option-license-file = datei
    .description = Eine LICENSE-Datei, die Wort für Wort verglichen wird (bis 200 KB)
option-license-with = mit
    .description = Eine zweite Lizenz zum Danebenstellen
