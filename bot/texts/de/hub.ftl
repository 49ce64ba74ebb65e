# Was ein Blick auf den Hugging Face Hub findet, und was sich nicht ansehen ließ.

# Belege für einen Teil.
hub-seen-weights = { $count ->
    [one] Eine Datei mit Gewichten
   *[other] { $count } Dateien mit Gewichten
} ({ $formats }).
hub-seen-parameters = Der Hub zählt Parameter, aber seine Dateiliste war nicht lesbar.
hub-seen-checkpoints = { $count } Zwischenstände des Trainings, als Branches, Tags oder Ordner.
hub-seen-card = Ein README mit { $words } Wörtern in { $sections } Abschnitten.
hub-seen-card-unread = Es gibt ein README; es war nicht lesbar.
hub-seen-config = { $files }
hub-seen-modeling = Code im Repository: { $file }
hub-seen-library = Das Repository hat keinen eigenen Code; die Bibliothek { $library } führt es aus.
hub-seen-results = Ergebnisse in den Metadaten der Karte, vom Herausgeber angegeben.
hub-seen-table = Eine Ergebnistabelle im README.
hub-seen-papers = { $count ->
    [one] Die Karte verlinkt einen Fachartikel; von wem er ist, wurde nicht geprüft.
   *[other] Die Karte verlinkt { $count } Fachartikel; von wem sie sind, wurde nicht geprüft.
}
hub-seen-report = Das README spricht von einem technischen Bericht.
hub-seen-datasets = Die Karte nennt { $named ->
    [one] einen Datensatz
   *[other] { $named } Datensätze
}, davon auf dem Hub zu sehen: { $there }. Ob das alle Trainingsdaten sind, ist nicht belegt.
hub-seen-data-section = Das README hat einen Abschnitt über Daten.
hub-seen-link = Das README erwähnt { $repo }; eine Erwähnung ist kein Beleg.
hub-seen-link-answers = Das README verlinkt { $repo }, das es gibt; was darin ist, wurde nicht geprüft.

# Wie sicher ein Beleg ist.
hub-level-confirmed = bestätigt
hub-level-indicated = angedeutet
hub-level-mentioned = nur erwähnt
hub-level-none = nicht belegt

# Wie es um ein Repository steht.
hub-state-there = vorhanden
hub-state-missing = nicht da
hub-state-private-or-missing = privat oder nicht da
hub-state-disabled = vom Hub gesperrt
hub-state-shut = hinter einer Zugangsschranke
hub-state-not-looked = nicht einsehbar

# Warum niemand nachsehen konnte.
hub-why-offline = isopen ist offline
hub-why-timed-out = der Hub brauchte zu lange
hub-why-down = der Hub war nicht erreichbar
hub-why-rate-limited = das Anfragelimit des Hubs ist aufgebraucht
hub-why-resting = der Hub hat mehrmals versagt und bekommt kurz Ruhe
hub-why-busy = zu viele Fragen auf einmal
hub-why-bad-answer = die Antwort des Hubs ergab keinen Sinn
hub-why-too-large = die Antwort war zu groß
hub-why-token-refused = der Hub nimmt HF_TOKEN nicht an
hub-why-forbidden = der Hub lehnte ab
hub-why-not-asked = er wurde nicht gefragt
hub-why-pending = es dauert länger

# Wie ein Lizenztext zum Tag steht.
hub-finding-agrees = Der Lizenztext ist diese Lizenz, Wort für Wort.
hub-finding-names = Der Tag nennt keine Lizenz; der Text schon.
hub-finding-says = Es gibt keinen Lizenztext, nur einen Satz, der sie nennt.
hub-finding-other = Der Lizenztext ist eine andere Lizenz.
hub-finding-changed = Der Lizenztext ist verändert worden.
hub-finding-unknown = Den Lizenztext kennt isopen nicht.
hub-finding-absent = Im Repository gibt es keinen Lizenztext.
hub-finding-shut = Der Lizenztext liegt hinter der Zugangsschranke.
hub-finding-not-looked = Der Lizenztext war nicht lesbar.

# Was sich widerspricht.
hub-conflict-both = { $model } ist mit { $license } ausgezeichnet ({ $own }: { $own_summary }), stammt aber von { $base } ab, dessen Lizenz ({ $upstream }) sagt ({ place }): { $summary }
hub-conflict-text-other = { $tagged ->
    [0] Die Karte von { $model } nennt keine Lizenz, und die Datei { $file } ist { $text }.
   *[other] { $model } ist mit { $license } ausgezeichnet, aber die Datei { $file } ist { $text }.
}
hub-conflict-text-changed = { $tagged ->
    [0] Die Datei { $file } von { $model } ist eine veränderte { $text }.
   *[other] { $model } ist mit { $license } ausgezeichnet, aber die Datei { $file } ist eine veränderte { $text }.
}{ $removed ->
    [0] {""}
    [one] {" "}Ein Wort fehlt.
   *[other] {" "}{ $removed } Wörter fehlen.
}{ $adds ->
    [0] {""}
   *[other] {" "}Hinzugefügt ist: „{ $added }“
}
hub-conflict-text-unknown = { $model } ist mit { $license } ausgezeichnet, aber die Datei { $file } ist keine Lizenz, die isopen kennt.
hub-conflict-name = Der Name { $model } beginnt nicht mit „Llama“; es stammt von { $base } ab, dessen Lizenz ({ $upstream }) sagt ({ place }): { $summary }
hub-undeclared = Abstammung nicht angegeben: Der Name von { $model } sagt { $family }, aber die Karte nennt kein Ausgangsmodell. Ob die Bedingungen von { $family } hier gelten, ist nicht belegt.
hub-undeclared-readme = Abstammung nicht angegeben: Name und README von { $model } sprechen von { $family }, aber die Karte nennt kein Ausgangsmodell. Ob die Bedingungen von { $family } hier gelten, ist nicht belegt.
hub-undeclared-base = Abstammung nicht belegt: { $model } nennt als Ausgangsmodell { $base }, das nicht zu sehen ist; der Name sagt { $family }. Ob die Bedingungen von { $family } hier gelten, ist nicht belegt.
hub-undeclared-known = Abstammung nicht angegeben: Die Karte von { $model } nennt kein Ausgangsmodell, obwohl es bekannt ist.
hub-second-terms-of = Die Datei { $file } von { $model } ist { $policy } und gehört zu einer anderen Lizenz als der eigenen.
hub-second-terms = Neben der Lizenz hat { $model } eine zweite Datei mit Bedingungen: { $file }

# Was anders ist als beim letzten Blick.
hub-changed-state = { $now ->
    [there] { $model } ist wieder da.
    [disabled] Der Hub hat { $model } gesperrt.
    [shut] { $model } liegt jetzt hinter einer Zugangsschranke, die alles verbirgt.
    [missing] { $model } ist nicht mehr da.
   *[private-or-missing] { $model } ist nicht mehr zu sehen: privat oder nicht da.
}
hub-changed-name = { $before } heißt jetzt { $now }.
hub-changed-license = Die Lizenz war { $before } und ist jetzt { $now }.
hub-changed-text = { $now ->
    [agrees] Der Lizenztext ist jetzt der der Lizenz, Wort für Wort.
    [names] Der Lizenztext nennt jetzt die Lizenz.
    [says] Jetzt gibt es nur einen Satz, der die Lizenz nennt.
    [other] Der Lizenztext ist jetzt eine andere Lizenz.
    [changed] Der Lizenztext ist verändert worden.
    [unknown] Den Lizenztext kennt isopen jetzt nicht.
   *[absent] Einen Lizenztext gibt es nicht mehr.
}
hub-changed-weights-gone = { $model } enthält keine Gewichte mehr.
hub-changed-weights-new = { $model } enthält jetzt Gewichte.
hub-changed-gate = { $now ->
    [no] Der Zugang ist jetzt offen: Niemand muss fragen.
    [auto] Es gibt jetzt eine Zugangsschranke: Man muss etwas zustimmen.
   *[manual] Es gibt jetzt eine Zugangsschranke: Jemand muss einen hineinlassen.
}
hub-changed-base-new = Die Karte sagt jetzt, dass es aus { $base } entstand.
hub-changed-base-gone = Die Karte sagt nicht mehr, dass es aus { $base } entstand.
hub-changed-component-new = Neu im Repository: { component-lower }
hub-changed-component-gone = Nicht mehr im Repository: { component-lower }
