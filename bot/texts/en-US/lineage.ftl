# The lineage: the picture, and its words for who cannot see it.
lineage-title = What { $model } was made from
lineage-alone = No model that it was made from is on record.
lineage-again = see above
lineage-tagged = tagged { $license }
lineage-really = terms that count: { $license }
lineage-clash = license conflict
lineage-more = { $count ->
    [one] … and one more model
   *[other] … and { $count } more models
}
lineage-row = { $name } ({ $license }; { $verdict })
lineage-row-tagged = { $name } (tagged { $tag }; the terms that count are those of the { $license }; { $verdict })
lineage-step = { $child } { $how } { $row }{ $conflict ->
    [0] .
   *[other] : license conflict.
}
lineage-how = { $relation ->
    [adapter] is an adapter on
    [merge] was merged from
    [quantized] is a rounded copy of
    [continued-pretraining] was trained further from
    [distilled-from-outputs] learned from the outputs of
   *[finetune] was fine-tuned from
}
