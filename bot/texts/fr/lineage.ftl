# La lignée : l'image, et ses mots pour qui ne peut pas la voir.
lineage-title = De quoi { $model } est issu
lineage-alone = On ne connaît aucun modèle dont il soit issu.
lineage-again = voir plus haut
lineage-tagged = étiquette { $license }
lineage-really = conditions qui comptent : { $license }
lineage-clash = conflit de licences
lineage-more = { $count ->
    [one] … et un modèle de plus
   *[other] … et { $count } modèles de plus
}
lineage-row = { $name } ({ $license } ; { $verdict })
lineage-row-tagged = { $name } (étiquette { $tag } ; les conditions qui comptent sont celles de { $license } ; { $verdict })
lineage-step = { $child } { $how } { $row }{ $conflict ->
    [0] .
   *[other] {" "}: conflit de licences.
}
lineage-how = { $relation ->
    [adapter] est un adaptateur pour
    [merge] a été fusionné à partir de
    [quantized] est une copie arrondie de
    [continued-pretraining] a été entraîné plus avant à partir de
    [distilled-from-outputs] a appris des sorties de
   *[finetune] a été affiné à partir de
}
