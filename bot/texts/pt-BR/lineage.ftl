# A linhagem: a imagem, e as palavras dela para quem não pode vê-la.
lineage-title = Do que { $model } foi feito
lineage-alone = Nenhum modelo de que tenha sido feito está registrado.
lineage-again = veja acima
lineage-tagged = etiqueta: { $license }
lineage-really = condições que valem: { $license }
lineage-clash = conflito de licenças
lineage-more = { $count ->
    [1] … e mais um modelo
   *[other] … e mais { $count } modelos
}
lineage-row = { $name } ({ $license }; { $verdict })
lineage-row-tagged = { $name } (etiqueta: { $tag }; as condições que valem são as de { $license }; { $verdict })
lineage-step = { $child } { $how } { $row }{ $conflict ->
    [0] .
   *[other] : conflito de licenças.
}
lineage-how = { $relation ->
    [adapter] é um adaptador sobre
    [merge] foi mesclado a partir de
    [quantized] é uma cópia arredondada de
    [continued-pretraining] continua o treino de
    [distilled-from-outputs] aprendeu com as saídas de
   *[finetune] foi ajustado a partir de
}
