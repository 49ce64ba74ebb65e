# Palavras do cartão que Discord e terminal compartilham.
card-license = Licença
card-why = Por quê
card-would-change = O que mudaria isso
card-components = Publicado
card-osaid = Open Source AI Definition 1.0
card-mof = Model Openness Framework
card-rebuildable = Reconstruível
card-lineage = Feito a partir de
card-conflict = Conflito de licenças
card-second-opinions = Segundas opiniões
card-others = Outras versões diferem
card-sources = Fontes
card-note = Bom saber
card-live = Verificado

status-released = publicado
status-partial = em parte
status-withheld = não publicado
status-unknown = não estabelecido

osaid-summary = { $met } de { $all } requisitos cumpridos{ $unknown ->
    [0] {""}
   *[other] , { $unknown } não estabelecidos
}
mof-summary = { $label }; progresso III { $third } %, II { $second } %, I { $first } %
mof-unclassified = Não classificado
rebuildable-yes = Sim: os dados de treino, o preparo deles e o código de treino estão publicados.
rebuildable-partly = Em parte: { $missing } { $count ->
    [one] só está disponível
   *[other] só estão disponíveis
} parcialmente.
rebuildable-no = Não: { $missing } { $count ->
    [one] não está disponível
   *[other] não estão disponíveis
}{ $partial ->
    [none] .
   *[other] , e { $partial } só em parte.
}
rebuildable-unknown = Não estabelecido: ninguém mostrou { $missing }.
rebuildable-of-base = { $status ->
    [no] Não: ao modelo base falta { $missing }.
    [partly] Em parte: ao modelo base falta algo em { $missing }.
   *[unknown] Não estabelecido: ninguém mostrou { $missing } do modelo base.
}
compute-hours = O treino levou { $hours } horas de { $hardware }.
compute-flops = O treino levou { $flops } operações de ponto flutuante.
compute-tokens = Viu { $tokens } tokens.
license-approved = aprovada pela OSI
license-not-approved = não aprovada pela OSI
license-unidentified = não identificada
license-undeclared = não estabelecida
relation-finetune = ajustado a partir de
relation-adapter = adaptador sobre
relation-merge = mesclado a partir de
relation-quantized = quantizado a partir de
relation-continued-pretraining = treino continuado a partir de
relation-distilled-from-outputs = aprendeu com as saídas de
osi-passed = Na lista de validação da OSI de 2024: passou. (A OSI não certifica nenhum sistema.)
osi-would-pass-with-other-license = Na lista de validação da OSI de 2024: provavelmente passaria com outra licença. (A OSI não certifica nenhum sistema.)
osi-failed = Na lista de validação da OSI de 2024: não passou. (A OSI não certifica nenhum sistema.)
age = Fatos de { $date }.
age-stale = Fatos de { $date }; está na hora de olhar de novo.
no-claims = Nenhum fato registrado ainda.
answered-for-family = Resposta sobre { $model }, a versão principal mais recente de { $family }.
note-derived-from-name = "{ $query }" não está no catálogo. O nome diz do que foi feito, e esta resposta é sobre isso: uma cópia ou um ajuste pode ser menos livre, nunca mais.
note-unlisted-size = Não há fatos sobre { $size } em separado; esta resposta é sobre a versão como um todo.
note-understood-as = Entendido como { $name }.
candidate-row = { $name }: { $verdict } ({ $license })

compare-differences = Onde diferem
compare-same = Estão iguais em tudo o que o isopen olha.
row-verdict = Veredito
row-osaid = Open Source AI Definition 1.0
row-rebuildable = Reconstruível
answered-met = cumprido
answered-not-met = não cumprido
answered-not-established = não estabelecido
rebuild-yes = sim
rebuild-partly = em parte
rebuild-no = não
rebuild-unknown = não estabelecido
