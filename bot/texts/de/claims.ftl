# Prüfen, was eine Nachricht über Modelle behauptet.
claim-right = Das stimmt. { $model } ist { claim-verdict }.
claim-wrong = Stimmt nicht. { $model } ist { claim-verdict }.
claim-verdict = { $verdict ->
    [open-source] Open Source
    [open-weights] Open-Weights, nicht Open Source
    [model-available] nur herunterladbar, nicht Open Source
    [closed] geschlossen
   *[unknown] unbekannt
}
claim-depends-versions = Das hängt davon ab, welches { $model }. { $versions }.
claim-two-senses-open-weights = Die Gewichte von { $model } lassen sich herunterladen, und viele meinen mit dem Wort nur das. Aber die Lizenz ist nicht OSI-anerkannt, darum sagt isopen: nur herunterladbar.
claim-two-senses-model-available = Es ist mehr als das: { $model } ist { claim-verdict }.
claim-two-senses-closed = Die Gewichte von { $model } lassen sich herunterladen, es ist also nicht geschlossen wie GPT-4. Open Source ist es aber auch nicht.
claim-not-established = Niemand hat genug über { $model } belegt, um das zu sagen.
claim-unknown-name = Ein Modell namens { $model } kenne ich nicht.
claim-hedged = Das Wort steht in Anführungszeichen, darum halte ich mich heraus. { $model } ist { claim-verdict }.
claim-is-right = stimmt
claim-is-wrong = stimmt nicht
claim-is-depends = kommt darauf an
claim-is-unclear = unklar
claims-none = Keine Behauptung über die Offenheit eines Modells gefunden.

# In Discord. Der Name des Befehls: höchstens 32 Zeichen.
command-claims = Offenheits-Behauptungen prüfen
    .description = Was eine Nachricht über Modelle sagt und ob es stimmt
help-menu = Rechtsklick auf eine Nachricht (oder gedrückt halten) › Apps › **{ $name }**
claims-title = Was diese Nachricht über Modelle sagt
claims-none-here = In dieser Nachricht habe ich keine Behauptung über die Offenheit eines Modells gefunden. Ich suche Modellnamen in der Nähe von Wörtern wie *Open Source*, *Open Weights* oder *geschlossen*.
claims-more = { $count ->
    [one] Eine weitere Behauptung ist weggelassen.
   *[other] { $count } weitere Behauptungen sind weggelassen.
}
claims-message = Die Nachricht
claims-show = Allen zeigen
