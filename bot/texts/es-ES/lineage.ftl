# El linaje: la imagen, y sus palabras para quien no puede verla.
lineage-title = De qué se hizo { $model }
lineage-alone = No consta ningún modelo del que se hiciera.
lineage-again = véase arriba
lineage-tagged = etiqueta: { $license }
lineage-really = condiciones que cuentan: { $license }
lineage-clash = conflicto de licencias
lineage-more = { $count ->
    [one] … y un modelo más
   *[other] … y { $count } modelos más
}
lineage-row = { $name } ({ $license }; { $verdict })
lineage-row-tagged = { $name } (etiqueta: { $tag }; las condiciones que cuentan son las de { $license }; { $verdict })
lineage-step = { $child } { $how } { $row }{ $conflict ->
    [0] .
   *[other] : conflicto de licencias.
}
lineage-how = { $relation ->
    [adapter] es un adaptador sobre
    [merge] se fusionó a partir de
    [quantized] es una copia redondeada de
    [continued-pretraining] continúa el entrenamiento de
    [distilled-from-outputs] aprendió de las salidas de
   *[finetune] se ajustó a partir de
}
