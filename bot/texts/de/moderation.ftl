# Was die Moderation eines Servers einstellt und sagt, und was Mitglieder melden.
command-settings = settings
    .description = Für die Serververwaltung: wer moderiert und testet, Kanäle, leiser Modus, Sprache

settings-title = Einstellungen dieses Servers
settings-intro = Jede Änderung wirkt sofort. Eingestellt werden muss nichts: Ohne Einstellungen dürfen alle überall fragen.
settings-moderators = Moderation
    .what = Darf Overrides setzen und über Meldungen entscheiden, so wie alle mit *Server verwalten*. Damit die Rolle /override sieht, muss sie auch unter Servereinstellungen › Integrationen erlaubt sein.
settings-probing = Wer testen darf
    .what = Ein Testlauf stellt einem Modell Hunderte Fragen, auf dem Rechner des Botbetreibers.
settings-probers = Rollen, die testen dürfen
    .what = Neben der Moderation.
settings-review = Prüfkanal
    .what = Wohin Meldungen von Mitgliedern gehen. Ohne ihn werden sie aufgehoben: /report list.
settings-watch = Meldekanal
    .what = Wo Änderungen an beobachteten Modellen gemeldet werden.
settings-channels = Kanäle
    .what = Wo ich Fragen beantworte. Threads zählen zu ihrem Kanal.
settings-quiet = Leiser Modus
    .what = Ob die anderen eine Antwort sehen.
settings-marks = Behauptungen markieren
    .what = 🔎 unter Nachrichten setzen, die ein Modell anders nennen, als es ist. Geht nur, wo der Betreiber mich Nachrichten lesen lässt.
settings-language = Sprache
    .what = Der Antworten, die alle sehen.
settings-cooldown = Pause
    .what = Wie lange eine Person zwischen zwei Fragen wartet.
settings-no-role = Keine Rolle
settings-no-channel = Kein Kanal
settings-all-channels = Überall
probing-moderators = Moderation und die Rollen unten
probing-everyone = Alle
probing-nobody = Niemand
quiet-no = Alle sehen Antworten
quiet-yes = Nur wer gefragt hat, sieht die Antwort
marks-no = Keine Markierungen
marks-yes = Markieren, was nicht stimmt
language-reader = Die Sprache der fragenden Person
cooldown-choice = { $seconds ->
    [0] Keine
    [60] 1 Minute
    [300] 5 Minuten
    [900] 15 Minuten
    [3600] 1 Stunde
   *[other] { $seconds } Sekunden
}

error-nothing-kept = Ich speichere hier nichts, weil keine Datenbank eingerichtet ist. Darum lässt sich nichts ändern.
error-not-allowed = { $need ->
    [admin] Dafür braucht es das Recht *Server verwalten*. Nichts wurde geändert.
    [moderator] Das ist Sache der Moderation dieses Servers. Nichts wurde geändert.
    [run] Diesen Lauf kann nur abbrechen, wer ihn begonnen hat, oder die Moderation.
    [prober] Hier darfst du keinen Testlauf starten. Frag die Moderation dieses Servers.
    [owner] Überall darf das nur, wem dieser Bot gehört. Nichts wurde geändert.
    [bot-channel] In diesen Kanal darf ich nicht schreiben. Gib mir dort *Kanal ansehen* und *Nachrichten senden*, oder wähl einen anderen.
   *[other] Das geht nur in einem Server, in dem ich bin. Nichts wurde geändert.
}
error-wrong-channel = In diesem Server antworte ich in { $channels }. Bitte dort fragen.
error-too-fast = Das ist ein wenig schnell für diesen Server. Bitte noch einmal in { $seconds ->
    [one] einer Sekunde
   *[other] { $seconds } Sekunden
}.
error-tampered = Dieser Knopf oder dieses Formular gehört nicht (mehr) hierher. Nichts wurde geändert.
error-override-changed = Jemand anderes hat diesen Override gerade geändert. Von dir wurde nichts geschrieben. So steht er jetzt; wenn deiner weiter gelten soll, setz ihn noch einmal.
error-report-decided = { $status ->
    [accepted] Jemand war schneller: Diese Meldung ist schon angenommen. Nichts wurde geändert.
    [rejected] Jemand war schneller: Diese Meldung ist schon abgelehnt. Nichts wurde geändert.
    [asked] Jemand war schneller: Eine Rückfrage zu dieser Meldung wartet auf Antwort. Nichts wurde geändert.
    [open] Diese Rückfrage ist schon beantwortet. Nichts wurde geändert.
   *[other] Diese Meldung ist nicht (mehr) hier. Nichts wurde geändert.
}
error-too-many-reports = { $why ->
    [same] Das hast du schon gemeldet, und noch hat niemand entschieden. /report mine zeigt, was daraus wird.
    [member] Danke, das reicht für eine Stunde. Bitte den Rest später melden.
   *[other] Dieser Server hat in der letzten Stunde viele Meldungen bekommen. Bitte später melden.
}
error-bad-override = { $what ->
    [reason] Bitte eine Begründung angeben: Andere werden wissen wollen, warum.
    [reason-long] Die Begründung ist zu lang. Bitte bis zu { $limit } Zeichen.
    [source] Die Quelle ist zu lang. Bitte bis zu { $limit } Zeichen.
    [expires] „{ $given }“ verstehe ich nicht. Schreib zum Beispiel 30d, 2 weeks, 6 months, 2027-01-31 oder never.
    [expires-when] „{ $given }“ ist schon vorbei oder mehr als zehn Jahre hin.
    [file-large] Die Datei ist zu groß. Ein Export hat höchstens { $limit } kB.
    [file-twice] Die Datei nennt { $given } zweimal. Nichts wurde importiert.
    [verdict] Das ist keins der fünf Urteile: { $given }.
    [none] Für { $given } gibt es hier keinen Override, darum wurde nichts geändert. /override list zeigt, was es gibt.
   *[file] Das ist kein Export von Overrides: { $given }. Nichts wurde importiert.
}
error-bad-report = { $what ->
    [link] Das ist keine Webadresse. Sie beginnt mit https oder http und hat bis zu { $limit } Zeichen; oder lass das Feld leer.
    [says] Bitte sag, was richtig ist, in bis zu { $limit } Zeichen.
   *[other] Bitte auswählen, was falsch ist.
}

# Was die Moderation sagt, auf jeder Karte.
override-server = Die Moderation dieses Servers sagt: **{ $verdict }** ({ $details })
override-everywhere = Wer diesen Bot betreibt, sagt: **{ $verdict }** ({ $details })
card-override = Wer isopen betreibt, sagt
override-by = von { $author }
override-nobody = einer Person, die vergessen werden wollte
override-until = bis { $expires }
override-because = weil: { $reason }
override-review = Seitdem hat sich geändert, was veröffentlicht ist: Ein neuer Blick der Moderation wäre gut.

command-override = override
    .description = Für die Moderation: was dieser Server zu einem Modell sagt, neben dem berechneten Urteil
command-override-set = set
    .description = Sagen, wie die Moderation ein Modell sieht; ohne Begründung fragt ein Formular danach
command-override-remove = remove
    .description = Einen Override entfernen
command-override-undo = undo
    .description = Die letzte Änderung am Override eines Modells zurücknehmen
command-override-list = list
    .description = Alle Overrides dieses Servers, und welche einen neuen Blick brauchen
command-override-history = history
    .description = Wer wann welchen Override wie geändert hat
command-override-export = export
    .description = Die Overrides dieses Servers als Datei, für einen anderen Server
command-override-import = import
    .description = Overrides aus einer Datei übernehmen; zeigt zuerst, was passieren würde
option-override-verdict = urteil
    .description = Eins der fünf Urteile
option-override-reason = begründung
    .description = Warum? Alle sehen es auf der Karte
option-override-expires = bis
    .description = Bis wann: 30d, 2 weeks, 6 months, 2027-01-31, never
option-override-source = quelle
    .description = Wo andere es nachsehen können: ein Link oder ein paar Worte
option-override-everywhere = überall
    .description = Nur für den Eigentümer des Bots: in jedem Server
option-override-file = datei
    .description = Eine Datei aus /override export (JSON, bis 512 kB)

override-did-set = { $model }: Override gesetzt
override-did-undo = { $model }: die letzte Änderung ist zurückgenommen
override-did-remove = { $model }: kein Override mehr
override-did-report = { $model }: Override gesetzt
override-did-import = { $model }: Override gesetzt
override-beside = Steht neben dem berechneten Urteil ({ $verdict }) und seinen Belegen, die bleiben.
override-alone = Jetzt gilt allein das berechnete Urteil ({ $verdict }) mit seinen Belegen.
override-undo = Rückgängig
override-none-now = Jetzt gibt es keinen Override.
override-list-title = { $count ->
    [one] Ein Override
   *[other] { $count } Overrides
}
override-list-none = Es gibt keinen. /override set legt einen an.
override-list-review = { $count ->
    [one] Bei einem der gezeigten hat sich seitdem geändert, was veröffentlicht ist. Bitte noch einmal ansehen.
   *[other] Bei { $count } der gezeigten hat sich seitdem geändert, was veröffentlicht ist. Bitte noch einmal ansehen.
}
override-review-short = braucht einen neuen Blick
override-none-everywhere = Kein Override gilt überall. So setzt man einen: isopen override set MODEL VERDICT --reason ...
override-expired = abgelaufen, nicht mehr gezeigt
override-history-title = Verlauf von { $model }
override-history-all = Verlauf aller Overrides
override-history-none = Noch wurde nichts geändert.
override-deed-set = gesetzt
override-deed-remove = entfernt
override-deed-undo = zurückgenommen
override-deed-import = importiert
override-deed-report = aus einer Meldung gesetzt
override-export-done = { $count ->
    [one] Ein Override. Personen stehen nicht in der Datei.
   *[other] { $count } Overrides. Personen stehen nicht in der Datei.
}
override-import-title = Was der Import tun würde
override-import-nothing-yet = Noch wurde nichts geändert.
override-import-empty = In der Datei steht nichts.
override-import-new = { $count } neu
override-import-changed = { $count } würden ersetzen, was jetzt gilt
override-import-same = { $count } gelten schon
override-import-expired = { $count } abgelaufen und weggelassen
override-import-unknown = { $count } zu Modellen, die ich nicht kenne, weggelassen
override-fate-new = neu
override-fate-changed = ersetzt
override-fate-same = gleich
override-fate-expired = abgelaufen
override-fate-unknown = Modell unbekannt
override-import-apply = { $count ->
    [one] 1 übernehmen
   *[other] { $count } übernehmen
}
override-import-done = { $count ->
    [one] Ein Override importiert. /override history zeigt ihn.
   *[other] { $count } Overrides importiert. /override history zeigt sie.
}
override-form-title = Override: { $model }
override-form-verdict = Urteil der Moderation dieses Servers
override-form-reason = Begründung (alle sehen sie)
override-form-expires = Bis wann
override-form-expires-hint = 30d, 6 months, 2027-01-31; leer: dauerhaft
override-form-source = Quelle (Link oder Worte)
page-before = Vorige Seite
page-after = Nächste Seite

command-report = report
    .description = Was aus Meldungen wurde: aus deinen, oder welche auf die Moderation warten
command-report-mine = mine
    .description = Was aus den Fehlern wurde, die du in diesem Server gemeldet hast
command-report-list = list
    .description = Für die Moderation: die Meldungen, die auf eine Entscheidung warten
button-bad = Stimmt etwas nicht?
report-title = Was stimmt bei { $model } nicht?
report-what = Was ist falsch?
report-what-hint = Eine Aussage der Karte auswählen
report-says = Was ist richtig?
report-says-hint = Zum Beispiel: Die Gewichte stehen seit Version 2 unter Apache-2.0
report-link = Wo sieht man das? (Link)
report-claim-verdict = Das Urteil
report-claim-license = Die Lizenz
report-claim-lineage = Woraus es entstand
report-thanks = Danke. Deine Meldung hat die Nummer { $number }.
report-thanks-server = Die Moderation dieses Servers entscheidet. /report mine zeigt, was daraus wird; nur du siehst das.
report-thanks-owner = Sie geht an den Betreiber dieses Bots, und von dort in die Fakten, die alle nutzen.
report-review-title = Meldung { $number }: { $model }
report-review-claim = **{ $claim }** soll falsch sein. Damals berechnet: { $verdict }.
report-status-open = Wartet auf die Moderation.
report-status-asked = { $who } fragt:
report-status-accepted = Angenommen von { $who }.
report-status-rejected = Abgelehnt von { $who }.
report-the-moderators = der Moderation
report-replied = Antwort: { $reply }
report-button-accept = Als Override annehmen
report-button-reject = Ablehnen
report-button-ask = Nachfragen
report-button-mine = Was wurde aus meinen Meldungen?
report-button-answer = { $number } beantworten
report-r-title = Die Meldung ablehnen
report-r-label = Warum? Das Mitglied sieht es
report-q-title = Beim Mitglied nachfragen
report-q-label = Deine Frage
report-m-title = Der Moderation antworten
report-m-label = Deine Antwort
report-mine-title = Deine Meldungen in diesem Server
report-mine-none = Du hast hier nichts gemeldet. Unter jeder Karte ist ein Knopf: Stimmt etwas nicht?
report-list-title = { $count ->
    [one] Eine Meldung wartet
   *[other] { $count } Meldungen warten
}
report-list-none = Keine Meldung wartet auf eine Entscheidung.
report-list-pick = Eine Meldung öffnen

command-privacy = privacy
    .description = Was gespeichert ist und wie es gelöscht wird
command-privacy-show = show
    .description = Was gespeichert ist, Tabelle für Tabelle, und wie viel davon dich betrifft
command-privacy-delete = delete
    .description = Löschen, was über dich oder (für die Serververwaltung) über diesen Server gespeichert ist
option-privacy-what = was
    .description = Über dich oder über diesen Server
choice-privacy-me = über mich
choice-privacy-server = über diesen Server

privacy-title = Was gespeichert ist
privacy-intro = Fragen werden nicht gespeichert: weder wer, noch wo, noch wozu. Gespeichert wird, was jemand bewusst einstellt, meldet oder beginnt (einen Testlauf), damit es morgen noch gilt.
privacy-nothing = Nichts: Es ist keine Datenbank eingerichtet.
privacy-elsewhere = Nur im Arbeitsspeicher und beim Neustart weg: wer zuletzt gefragt hat, wo ein Server eine Pause zwischen Fragen will. Im Protokoll steht, was in welchem Server kaputtging, und die Nummer eines Kontos nur, wo ein Knopf oder Formular gefälscht war. Nichts wird verkauft oder an jemanden gesendet; wer diesen Bot betreibt, kann die Datenbank lesen.
privacy-you = **Über dich:** { $rows ->
    [0] nichts.
    [one] eine Zeile.
   *[other] { $rows } Zeilen.
}
privacy-server = **Über diesen Server:** { $rows ->
    [0] nichts.
    [one] eine Zeile.
   *[other] { $rows } Zeilen.
}
privacy-how = /privacy delete entfernt, was dich betrifft. Werde ich aus einem Server entfernt, wird alles von diesem Server nach 30 Tagen gelöscht; die Serververwaltung kann es sofort tun.
privacy-table-verdicts = Urteile über Modelle, wie berechnet: nichts über Personen.
privacy-table-verdict-history = Wie sich die berechneten Urteile über Modelle änderten: nichts über Personen.
privacy-table-app-state = Notizen des Bots an sich selbst (seine Befehle, seine Anmeldungen): nichts über Personen.
privacy-table-guild-settings = Was ein Server mit /settings eingestellt hat, mit den Nummern seiner Rollen und Kanäle.
privacy-table-guild-presence = Die Nummern der Server, von denen etwas gespeichert ist; wenn ein Server mich entfernt hat, seit wann.
privacy-table-overrides = Was die Moderation zu einem Modell sagt (/override), mit Nummer und Name der Person, die es sagte.
privacy-table-override-log = Jede Änderung eines Overrides (/override), mit Nummer und Name der Person. Wird eine Person gelöscht, bleibt der Eintrag ohne sie.
privacy-table-reports = Meldungen von Fehlern: was geschrieben wurde, Nummer und Name der Personen, die sie schrieben und entschieden. Wird eine Person gelöscht, dann auch ihre Meldungen.
privacy-table-runs = Testläufe von Modellen: nichts über Personen.
privacy-table-replies = Was Modelle in Testläufen antworteten: nichts über Personen.
privacy-table-reply-labels = Was die Moderation zu Antworten von Modellen sagte, bei denen die Bewerter nicht sicher waren, mit Nummer und Name. Wird eine Person gelöscht, bleibt ihr Urteil ohne sie.
privacy-table-probe-jobs = Wer um welchen Testlauf bat, in welchem Server und Kanal.
privacy-table-watches = Welche Modelle ein Kanal eines Servers beobachtet.
privacy-table-digests = Welcher Kanal eine Wochenübersicht bekommt.
privacy-table-alerts = Nachrichten über Änderungen an beobachteten Modellen, und an welchen Kanal sie gingen.
privacy-table-opinions = Was andere Verzeichnisse über Modelle sagen: nichts über Personen.
privacy-table-opinion-imports = Wann Einschätzungen anderer Verzeichnisse zuletzt übernommen wurden: nichts über Personen.
privacy-table-other = { $table }: noch nicht beschrieben; wer diesen Bot betreibt, kann es sagen.
privacy-delete-me = Löschen, was über dich gespeichert ist?
    .what = { $rows ->
    [one] Eine Zeile, in allen Servern.
   *[other] { $rows } Zeilen, in allen Servern.
} Deine Meldungen werden gelöscht. Overrides und ihr Protokoll bleiben, ohne deine Nummer und deinen Namen. Das lässt sich nicht rückgängig machen.
    .none = Über dich ist nichts gespeichert.
privacy-delete-server = Alles von diesem Server löschen?
    .what = { $rows ->
    [one] Eine Zeile.
   *[other] { $rows } Zeilen.
} Einstellungen, Overrides mit Protokoll, Meldungen und was beobachtet wird: Alles verschwindet sofort. Das lässt sich nicht rückgängig machen.
    .none = Von diesem Server ist nichts gespeichert.
privacy-delete-sure = Löschen
privacy-deleted = Erledigt. { $rows ->
    [0] Es gab nichts mehr zu löschen.
    [one] Eine Zeile wurde gelöscht oder verlor ihren Namen.
   *[other] { $rows } Zeilen wurden gelöscht oder verloren ihren Namen.
}
reports-none = Bisher keine Meldungen.
