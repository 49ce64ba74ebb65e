# Die Antwort in einem Satz.
headline-open-source = Ja. { $model } { is-or-are } Open Source.
headline-open-weights = Nein. { $model } { is-or-are } Open-Weights, nicht Open Source: herunterladbar, unter einer offenen Lizenz.
headline-model-available = Nein. { $model } { is-or-are } nur herunterladbar, nicht Open Source.
headline-closed = Nein. { $model } { is-or-are } geschlossen.
headline-unknown = Nicht belegt. Die Belege reichen nicht, um zu sagen, ob { $model } Open Source { is-or-are }.

verdict-open-source = Open Source
verdict-open-weights = Open-Weights
verdict-model-available = nur herunterladbar
verdict-closed = geschlossen
verdict-unknown = unbekannt

# Was die fünf Wörter bedeuten.
meaning-open-source = Alles, was die Open Source AI Definition 1.0 verlangt, ist unter anerkannten Bedingungen veröffentlicht: was die Daten waren, der ganze Code, die Gewichte.
meaning-open-weights = Die Gewichte stehen unter einer OSI-anerkannten Lizenz, aber die Angaben zu den Daten oder der Code fehlen. Frei nutzen geht; nachbauen oder nachsehen, wie es entstand, geht nicht.
meaning-model-available = Die Gewichte lassen sich herunterladen, aber unter Bedingungen, die nicht OSI-anerkannt sind.
meaning-closed = Es ist belegt, dass die Gewichte nicht veröffentlicht sind.
meaning-unknown = Niemand hat genug belegt. Es kann offen sein oder auch nicht.

# Warum.
reason-weights-withheld = { $producer } veröffentlicht die Gewichte von { $model } nicht.
reason-weights-unknown = Niemand hat belegt, ob die Gewichte von { $model } veröffentlicht sind.
reason-license-unknown = Die Gewichte lassen sich herunterladen, aber niemand hat belegt, unter welcher Lizenz.
reason-license-approved = Die Gewichte stehen unter der Lizenz { $license }, die OSI-anerkannt ist.
reason-license-not-approved = Die Gewichte stehen unter der Lizenz { $license }, die nicht OSI-anerkannt ist.
reason-license-restricts = Die Gewichte stehen unter der Lizenz { $license }, die nicht OSI-anerkannt ist: { $summary }
reason-license-restricts-clause = Die Gewichte stehen unter der Lizenz { $license }, die nicht OSI-anerkannt ist. { $summary } ({ place })
reason-no-license = Die Gewichte lassen sich herunterladen, aber es ist keine Lizenz angegeben: Erlaubt ist damit nichts.
reason-all-met = Angaben zu den Daten, Code und Gewichte erfüllen jede Anforderung der Open Source AI Definition 1.0.
conflict = { $model } ist mit { $license } ausgezeichnet, stammt aber von { $base } ab, das unter { $upstream } steht. Ein Etikett hebt die Bedingungen des Ausgangsmodells nicht auf.
conflict-clause = { $model } ist mit { $license } ausgezeichnet, stammt aber von { $base } ab, dessen Lizenz ({ $upstream }) sagt ({ place }): { $summary }

# OSAID 1.0, Anforderung für Anforderung.
requirement-data-information = Angaben zu den Daten
requirement-base-models = Ausgangsmodelle
osaid-data-met = Die Trainingsdaten sind vollständig beschrieben oder veröffentlicht.
osaid-data-withheld = Die Trainingsdaten sind weder veröffentlicht noch gut genug zum Nachbauen beschrieben.
osaid-data-partial = Die Trainingsdaten sind nur zum Teil beschrieben oder veröffentlicht.
osaid-data-unknown = Es ist nicht belegt, dass die Trainingsdaten vollständig beschrieben sind.
osaid-part-met = { component-name }: veröffentlicht unter { $license }.
osaid-part-not-approved = { component-name }: veröffentlicht, aber unter { $license }, nicht OSI-anerkannt.
osaid-part-withheld = { component-name }: nicht veröffentlicht.
osaid-part-partial = { component-name }: nur zum Teil veröffentlicht.
osaid-part-unknown = { component-name }: nicht belegt.
osaid-part-license-unknown = { component-name }: veröffentlicht, aber unter welcher Lizenz, ist nicht belegt.
osaid-bases-met = Das Ausgangsmodell { $base } ist Open Source.
osaid-bases-not-met = Das Ausgangsmodell { $base } ist nicht Open Source.
osaid-bases-not-established = Es ist nicht belegt, dass das Ausgangsmodell { $base } Open Source ist.

# Dasselbe für mehrere Teile auf einmal.
reason-part-withheld = Nicht veröffentlicht: { $components }.
reason-part-partial = Nur zum Teil veröffentlicht: { $components }.
reason-part-not-approved = Veröffentlicht, aber unter { $license }, nicht OSI-anerkannt: { $components }.
reason-part-license-unknown = Veröffentlicht, aber unter einer Lizenz, die niemand belegt hat: { $components }.
reason-part-unknown = Nicht belegt: { $components }.

# Was es ändern würde.
change-data = Die Trainingsdaten veröffentlichen oder vollständig beschreiben.
change-license = Die Gewichte unter eine OSI-anerkannte Lizenz stellen.
change-weights = Die Gewichte unter einer OSI-anerkannten Lizenz veröffentlichen.
change-base = Von einem Open-Source-Modell ausgehen statt von { $base }.
change-part-withheld = Unter einer OSI-anerkannten Lizenz veröffentlichen: { $components }.
change-part-partial = Ganz und unter einer OSI-anerkannten Lizenz veröffentlichen: { $components }.
change-part-not-approved = Unter eine OSI-anerkannte Lizenz stellen: { $components }.
change-part-license-unknown = Sagen, unter welcher Lizenz { $count ->
    [one] { $components } steht
   *[other] { $components } stehen
}.
change-part-unknown = Zeigen, wo und unter welcher Lizenz es das gibt: { $components }.
establish-data = Zeigen, wo die Trainingsdaten vollständig beschrieben sind.
establish-weights = Zeigen, ob die Gewichte veröffentlicht sind und unter welcher Lizenz.

list-and = { $rest } und { $last }
list-comma = { $rest }, { $next }

# Die Teile, als Namen und im Satz.
component-name = { $component ->
    [model-architecture] Modellarchitektur
    [model-parameters] Gewichte
    [technical-report] Technischer Bericht
    [evaluation-results] Evaluationsergebnisse
    [model-card] Modellkarte
    [data-card] Datenkarte
    [sample-model-outputs] Beispielausgaben
    [training-code] Trainingscode
    [inference-code] Inferenzcode
    [evaluation-code] Evaluationscode
    [evaluation-data] Evaluationsdaten
    [supporting-libraries-and-tools] Bibliotheken und Werkzeuge
    [datasets] Trainingsdaten
    [data-preprocessing-code] Code der Datenaufbereitung
    [research-paper] Forschungsarbeit
    [model-parameters-intermediate] Zwischenstände
    [model-metadata] Modell-Metadaten
   *[alignment-disclosure] Offenlegung der Ausrichtung
}
component-lower = { $component ->
    [model-architecture] die Modellarchitektur
    [model-parameters] die Gewichte
    [technical-report] der technische Bericht
    [evaluation-results] die Evaluationsergebnisse
    [model-card] die Modellkarte
    [data-card] die Datenkarte
    [sample-model-outputs] Beispielausgaben
    [training-code] der Trainingscode
    [inference-code] der Inferenzcode
    [evaluation-code] der Validierungs- und Testcode
    [evaluation-data] die Evaluationsdaten
    [supporting-libraries-and-tools] die Bibliotheken und Werkzeuge
    [datasets] die Trainingsdaten
    [data-preprocessing-code] der Code der Datenaufbereitung
    [research-paper] die Forschungsarbeit
    [model-parameters-intermediate] Zwischenstände
    [model-metadata] die Modell-Metadaten
   *[alignment-disclosure] die Offenlegung der Ausrichtung
}
is-or-are = { $count ->
    [one] ist
   *[other] sind
}

# Where in a license something stands (bot/openness/places.py).
place = { $kind ->
    [named] „{ $clause }“
    [paragraph] Absatz { $clause }
    [last-paragraph] letzter Absatz
    [last-section] letzter Abschnitt
    [policy-end] Nutzungsrichtlinie, letzter Abschnitt
    [uses] Liste der verbotenen Nutzungen
   *[clause] Abschnitt { $clause }
}
