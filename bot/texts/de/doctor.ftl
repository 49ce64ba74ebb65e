# isopen doctor: was gefunden wurde und wie man es behebt.
doctor-data = { $models } Modelle in { $families } Familien.
doctor-database = { $backend } unter { $where }; ein dauerhafter Schreibvorgang braucht { $ms } ms.
doctor-token-none = Kein DISCORD_TOKEN: `make run` startet ein eigenes Discord.
doctor-token = Discord kennt diesen Bot als { $name }.
doctor-token-refused = Discord antwortete { $status }.
doctor-hub = { $address } antwortete in { $ms } ms.
doctor-hub-offline = Nicht gefragt (ISOPEN_OFFLINE ist gesetzt); Antworten kommen aus dem Katalog.
doctor-hub-refused = { $address } antwortete { $status }.
doctor-host = { $address } ({ $server }) bietet an: { $models }.
doctor-fix-general = Die Meldung sagt, was nicht stimmt; ein zweites `isopen doctor` zeigt, ob es behoben ist.
doctor-fix-network = Adresse und Netz dieses Rechners prüfen. Antworten kommen solange aus dem Katalog; ISOPEN_OFFLINE=1 beendet das Fragen.
doctor-fix-cache = ISOPEN_CACHE auf einen Ordner setzen, in den isopen schreiben darf. Ohne ihn geht es auch, nur langsamer.
doctor-fix-database = isopen anhalten, die Datei wegschieben und neu starten: Urteile werden neu berechnet. Overrides aus einer Sicherung zurückholen.
doctor-fix-token = Das Token unter https://discord.com/developers/applications (deine Anwendung, Bot) noch einmal nach DISCORD_TOKEN kopieren.
doctor-fix-hub = HF_ENDPOINT und HF_TOKEN prüfen, oder ISOPEN_OFFLINE=1 setzen.
doctor-fix-host = Die Adresse in ISOPEN_HOSTS und den Schlüssel in ISOPEN_HOST_KEYS prüfen, und ob der Server läuft.
doctor-fix-host-empty = Dort ein Modell laden, zum Beispiel: ollama pull llama3.2
doctor-well = gut
doctor-wrong = zu beheben
doctor-fix-setting = { $setting } dort neu schreiben, wo es gesetzt ist (.env oder Umgebung): .env.example zeigt, wie. Ohne gilt die Vorgabe.
doctor-fix-store = { $reason ->
    [url] sqlite:////ganzer/pfad/isopen.db oder postgresql://nutzer:passwort@rechner/datenbank in ISOPEN_DATABASE_URL schreiben, oder es weglassen: dann ist es eine Datei in deinem Datenordner.
    [folder] sqlite:////ganzer/pfad/isopen.db oder postgresql://nutzer:passwort@rechner/datenbank in ISOPEN_DATABASE_URL schreiben, oder es weglassen: dann ist es eine Datei in deinem Datenordner.
    [unreachable] Prüfen, ob sie läuft und von hier erreichbar ist, und ob Rechner, Port, Nutzer, Passwort und Datenbank in ISOPEN_DATABASE_URL stimmen (bei einer Datei: ob ihr Ordner beschreibbar ist).
    [login] Prüfen, ob sie läuft und von hier erreichbar ist, und ob Rechner, Port, Nutzer, Passwort und Datenbank in ISOPEN_DATABASE_URL stimmen (bei einer Datei: ob ihr Ordner beschreibbar ist).
    [no-database] Prüfen, ob sie läuft und von hier erreichbar ist, und ob Rechner, Port, Nutzer, Passwort und Datenbank in ISOPEN_DATABASE_URL stimmen (bei einer Datei: ob ihr Ordner beschreibbar ist).
    [driver] Den Treiber installieren: pip install isopen[postgres]
    [corrupt] isopen anhalten, die Datei wegräumen und neu starten: Urteile werden neu berechnet. Overrides aus einer Sicherung zurückholen.
   *[other] Die Meldung sagt, was nicht stimmt; ein zweites `isopen doctor` zeigt, ob es behoben ist.
}
doctor-fix-discord = Das Netz dieses Rechners prüfen, und DISCORD_API_URL, falls es gesetzt ist; https://discordstatus.com sagt, wie es Discord geht. Das Token kann in Ordnung sein: niemand konnte es ansehen.
