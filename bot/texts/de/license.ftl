# Was eine Lizenz erlaubt. Die Urteilszeile muss für sich allein stimmen.
license-verdict-open = { $license } ist eine Open-Source-Lizenz: Die OSI hat sie anerkannt.
license-verdict-free = { $license } ist in den Augen der FSF eine freie Lizenz, aber nicht OSI-anerkannt.
license-verdict-unapproved = { $license } verbietet keine Nutzung, von der ich weiß, ist aber nicht OSI-anerkannt: nach diesem Maß keine Open-Source-Lizenz.
license-verdict-none = Gar keine Lizenz: Niemand sonst darf es nutzen, ändern oder weitergeben.
license-verdict-policy = { $license } ist eine Nutzungsrichtlinie, keine Lizenz. Sie fügt der Lizenz, die auf sie verweist, Beschränkungen hinzu.
license-verdict-unidentified = { $license } sagt nicht, welcher Lizenztext gemeint ist, darum folgt nichts daraus.
license-verdict-restricted = Keine Open-Source-Lizenz: { $flag ->
    [no-weights] nichts wird herausgegeben
    [non-commercial] keine kommerzielle Nutzung
    [research-only] nur für Forschung
    [user-threshold] { $limit ->
        [none] eine Obergrenze für Nutzerzahlen
       *[other] eine Obergrenze bei { $limit }
    }
    [revenue-threshold] { $limit ->
        [none] eine Obergrenze für den Umsatz
       *[other] eine Umsatzgrenze bei { $limit }
    }
    [no-derivatives] veränderte Fassungen dürfen nicht weitergegeben werden
    [no-redistribution] sie verbietet die Weitergabe
    [field-of-use] manche Nutzungen sind verboten
    [acceptable-use-policy] eine Nutzungsrichtlinie begrenzt, was erlaubt ist
    [geo-exclusion] { $limit ->
        [none] manche Orte sind ausgeschlossen
       *[other] ausgeschlossen: { $limit }
    }
    [output-training-ban] andere Modelle dürfen damit nicht verbessert werden
    [no-sublicense] keine Unterlizenzen
    [must-update] Aktualisierungen sind Pflicht
    [remote-restriction] der Lizenzgeber kann die Nutzung einschränken
    [registration] Nutzer müssen sich registrieren
    [naming] sie schreibt Namen vor
    [display] sie schreibt vor, was dein Produkt anzeigt
    [guardrail-bypass] Filter dürfen nicht entfernt werden
    [revocable] sie kann widerrufen werden
   *[other] sie kann jederzeit beendet werden
}{ $kind ->
    [none] {""}
   *[other] {" "}({ place })
}{ $more ->
    [0] .
    [one] , und eine weitere Beschränkung.
   *[other] , und { $more } weitere Beschränkungen.
}

# Was erlaubt ist, nach den Bedingungen.
license-may-private-use = privat nutzen
license-may-commercial-use = kommerziell nutzen
license-may-modification = verändern
license-may-distribution = weitergeben
license-may-patent-use = nötige Patente der Beitragenden nutzen
license-may-outputs = die Ausgaben nutzen

# Die kurzen Namen der Beschränkungen.
license-flag = { $flag ->
    [non-commercial] keine kommerzielle Nutzung
    [research-only] nur für Forschung
    [field-of-use] verbotene Nutzungen
    [acceptable-use-policy] Nutzungsrichtlinie befolgen
    [user-threshold] { $limit ->
        [none] Obergrenze für Nutzerzahlen
       *[other] Obergrenze bei { $limit }
    }
    [revenue-threshold] { $limit ->
        [none] Umsatzgrenze
       *[other] Umsatzgrenze bei { $limit }
    }
    [geo-exclusion] { $limit ->
        [none] ausgeschlossene Orte
       *[other] ausgeschlossen: { $limit }
    }
    [no-derivatives] keine veränderten Fassungen
    [no-weights] nichts wird herausgegeben
    [output-training-ban] kein Training anderer Modelle
    [output-restriction] Ausgaben sind eingeschränkt
    [distillation-counts] destillierte Modelle gelten als abgeleitet
    [no-reverse-engineering] kein Reverse Engineering
    [no-sublicense] keine Unterlizenz
    [no-redistribution] keine Weitergabe
    [no-benchmarks] keine veröffentlichten Evaluationen
    [no-endorsement] keine Werbung mit den Namen der Autoren
    [no-technical-measures] keine technischen Sperren
    [no-further-restrictions] keine zusätzlichen Grenzen
    [guardrail-bypass] Filter nicht entfernen
    [attribution] Hinweise erhalten
    [state-changes] Änderungen nennen
    [disclose-source] Quelltext mitgeben
    [share-alike] unter gleichen Bedingungen weitergeben
    [network-copyleft] Nutzung über ein Netz zählt
    [naming] vorgeschriebene Namen
    [display] vorgeschriebene Anzeige
    [output-training-naming] Namen von Modellen, die mit Ausgaben trainiert sind
    [passthrough] Beschränkungen weitergeben
    [must-update] Aktualisierungen übernehmen
    [registration] sich registrieren
    [reporting] berichten
    [content-filter] filtern oder prüfen
    [aup-can-change] die Richtlinie kann sich ändern
    [terms-can-change] die Bedingungen können sich ändern
    [remote-restriction] Nutzung kann aus der Ferne eingeschränkt werden
    [revocable] kann widerrufen werden
    [termination-at-will] kann jederzeit beendet werden
    [termination-on-breach] endet bei einem Verstoß
    [litigation-termination] endet, wenn du klagst
    [patent-retaliation] Patentlizenz endet, wenn du klagst
    [output-ownership] Ausgaben gehören dem Lizenzgeber
    [no-patent-grant] keine Patentlizenz
    [jurisdiction] vorgeschriebenes Gericht
   *[other] { $flag }
}

# Die vier Freiheiten freier Software, wo es auf sie ankommt.
license-freedom-use = es für jeden Zweck ausführen
license-freedom-study = sehen, wie es funktioniert
license-freedom-modify = es verändern
license-freedom-share = es weitergeben, verändert oder nicht
license-copyleft = Copyleft: Was du daraus machst und weitergibst, bleibt unter denselben Bedingungen, damit alle nach dir dieselbe Freiheit haben.
license-copyleft-network = Copyleft, auch über ein Netz: Wer einen darauf gebauten Dienst nutzt, muss auch dessen Quelltext bekommen.

# Was ein Text ist.
license-text-exact = Wort für Wort { $license }.
license-text-modified = Nicht { $license }: ihr Text, hinzugefügt { $added ->
    [0] keine Wörter
    [one] ein Wort
   *[other] { $added } Wörter
}, weggenommen { $removed ->
    [0] keine
    [one] eins
   *[other] { $removed }
}.
license-text-near = Ähnelt { $license }, ist es aber nicht.
license-text-named = Nennt { $license }, enthält aber nicht deren Text.
license-text-named-modified = Nennt { $license }, sagt aber mehr als das: nicht dafür halten.
license-text-unknown = Keine Lizenz, die ich kenne.
license-text-removed = { $words ->
    [one] ein Wort fehlt
   *[other] { $words } Wörter fehlen
} in Zeile { $line }, nach „{ $after }“
license-text-removed-start = { $words ->
    [one] ein Wort fehlt
   *[other] { $words } Wörter fehlen
} am Anfang
license-text-copyright = Copyright-Zeilen blieben beim Vergleich außen vor.

# Zwei Lizenzen nebeneinander.
license-compare-title = { $a } und { $b }
license-compare-yes = ja
license-compare-no = nein
license-compare-says = { $summary }
license-compare-says-clause = { $summary } ({ place })
license-compare-silent = sagt nichts dazu
license-compare-stricter = Die strengere der beiden: { $license }.
license-compare-equal = Nach isopens Ordnung ist keine strenger als die andere.
license-compare-same = In allem, was isopen ansieht, erlauben und verlangen sie dasselbe.
license-freedoms = Freiheiten: { $granted }{ $denied ->
    [none] .
   *[other] . Nicht gewährt: { $denied }.
}
license-freedoms-none = Sie gewährt keine der vier Freiheiten: { $denied }.

# An expression of several: "MIT OR GPL-3.0-only".
license-whole = { $operator ->
    [or] Du darfst eine davon wählen. { $open ->
        [yes] { $license } ist von der OSI anerkannt, also ist es als Open Source zu haben.
       *[no] Die OSI hat keine davon anerkannt.
    }
   *[and] Alle gelten zugleich. { $open ->
        [yes] Die OSI hat alle anerkannt.
       *[no] Die OSI hat { $license } nicht anerkannt, also ist das Ganze daran gemessen nicht Open Source.
    }
}
license-whole-or = Eine davon, nach Wahl:
license-whole-and = Alle diese zugleich:
license-whole-with = Mit der Ausnahme { $exception }, die nur mehr erlaubt.
