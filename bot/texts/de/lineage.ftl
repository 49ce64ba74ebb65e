# Die Abstammung: das Bild und seine Worte für alle, die es nicht sehen.
lineage-title = Woraus { $model } entstand
lineage-alone = Es ist kein Modell bekannt, aus dem es entstand.
lineage-again = siehe oben
lineage-tagged = ausgezeichnet mit { $license }
lineage-really = Bedingungen, die zählen: { $license }
lineage-clash = Lizenzkonflikt
lineage-more = { $count ->
    [one] … und ein weiteres Modell
   *[other] … und { $count } weitere Modelle
}
lineage-row = { $name } ({ $license }; { $verdict })
lineage-row-tagged = { $name } (ausgezeichnet mit { $tag }; es zählen die Bedingungen von { $license }; { $verdict })
lineage-step = { $child } { $how } { $row }{ $conflict ->
    [0] .
   *[other] : Lizenzkonflikt.
}
lineage-how = { $relation ->
    [adapter] ist ein Adapter für
    [merge] ist zusammengeführt aus
    [quantized] ist eine gerundete Kopie von
    [continued-pretraining] ist weitertrainiert aus
    [distilled-from-outputs] lernte aus den Ausgaben von
   *[finetune] ist feinabgestimmt aus
}
