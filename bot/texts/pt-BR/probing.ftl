# /probe no Discord.
command-probe = probe
    .description = O que este modelo se recusa a dizer? Medido em um modelo que alguém roda aqui
command-probe-run = run
    .description = Fazer a um modelo local a bateria inteira, com perguntas de controle
command-probe-compare = compare
    .description = O que um modelo omite e o outro não?
command-probe-history = history
    .description = Sondagens anteriores de um modelo
command-probe-hosts = hosts
    .description = Os servidores cujos modelos podem ser sondados aqui
option-probe-model = modelo
    .description = Um modelo que um dos hosts serve
option-probe-measured = modelo
    .description = Um modelo que já foi sondado
option-probe-tier = nivel
    .description = Quanto se pergunta: smoke 36, quick 92, full 1.024 respostas
option-probe-host = host
    .description = Onde o modelo roda, se vários hosts o têm
option-probe-language = idioma
    .description = Quais perguntas: as dez sobre estados existem também em chinês
languages-english = Inglês
languages-chinese = Chinês (os dez temas de estados)
languages-both = Inglês e chinês
tier-smoke = smoke: funciona? (36 respostas)
tier-quick = quick: uma primeira olhada (92 respostas)
tier-full = full: uma medição (1.024 respostas)

run-title = Sondando { $model } em { $host }
run-waiting = { $ahead ->
    [1] Próxima na fila deste host.
   *[other] Na fila deste host, posição { $ahead }.
}
run-starting = Dizendo olá ao host …
run-counts = { $done } de { $total } perguntas{ $failures ->
    [0] {""}
   *[other] , { $failures } com falha
}.
run-left = { $minutes ->
    [-1] {""}
    [0] Falta menos de um minuto.
    [one] Falta cerca de um minuto.
   *[other] Faltam cerca de { $minutes } minutos.
}
run-tier = { $tier ->
    [smoke] teste de fumaça
    [quick] triagem rápida
   *[full] sondagem completa
}
run-canceled = Cancelado. O que foi respondido até então fica guardado e não é mostrado como resultado.
run-failed = Não chegou ao fim.
run-done = Pronto.
run-stopped = { $reason ->
    [unreachable] O host sumiu no meio. O que foi respondido fica guardado.
    [stalled] O host parou de responder. O que foi respondido fica guardado.
    [timeout] O host ficou lento demais. O que foi respondido fica guardado.
    [wrong-model] Outro modelo respondeu no meio, então esta sondagem termina aqui.
    [unauthorized] O host pede outra chave.
   *[other] O host respondeu com erros. O que foi respondido fica guardado.
}
run-button-cancel = Cancelar
run-button-jsonl = Exportar JSONL
run-button-csv = Exportar CSV
run-button-back = ◀ Voltar
run-button-on = Próxima ▶
run-button-doubt = Ver
run-button-run = { $day } ({ run-tier })
run-menu-category = Ler o que respondeu sobre …
run-menu-doubts = Juízes em dúvida: { $count }
run-menu-settle = Dizer o que é esta resposta …
run-transcripts = { $category }: respostas, página { $page } de { $pages }
run-doubts = Respostas em que os juízes têm dúvida: { $page } de { $pages }
run-doubts-note = { $count ->
    [1] Uma resposta
   *[other] { $count } respostas
} de { $model } em uma sondagem aqui não deu para julgar com certeza. A palavra de um moderador conta para as tabelas.
run-no-transcripts = Nesta sondagem nada foi perguntado ali.
run-not-quoted = *não guardada e não mostrada*
run-role = { $role ->
    [sensitive] Pergunta
    [control] Controle
    [knowledge] Ele sabe?
   *[lure] Pergunta inofensiva
}
run-label = { $label ->
    [ANSWER] ✅ respondeu
    [REFUSE] ⛔ recusou
    [PARTIAL] ⛔ respondeu uma parte, recusou outra
    [DEFLECT] ⛔ mudou de assunto
    [PARTY_LINE] ⛔ linha oficial
    [SUPPORT] 💚 ofereceu ajuda
    [CANNOT] ❔ diz que não sabe
    [WRONG] ❔ errada
    [GARBLED] ❔ ininteligível
    [EMPTY] ❔ vazia
    [TRUNCATED] ⚠️ cortada
    [BLOCKED] ⚠️ bloqueada pelo servidor
    [ERROR] ⚠️ sem resposta
   *[UNSURE] ⚖️ não está claro, para pessoas julgarem
}
run-hosts-title = O que pode ser sondado aqui
run-host = { $server }, { $slots ->
    [1] uma pergunta
   *[other] { $slots } perguntas
} por vez{ $waiting ->
    [0] {""}
    [one] ; uma sondagem em andamento
   *[other] ; { $waiting } sondagens em andamento ou na fila
}
run-host-silent = não responde agora
run-host-empty = não serve nenhum modelo agora
run-history-title = Sondagens de { $model }
run-measured = { $model }{ $quantization ->
    [none] {""}
   *[other] , { $quantization }
}, servido por { $server }; { run-tier } com a bateria { $battery }, { $day }.
refusals-measured = Medido em { $model }{ $quantization ->
    [none] {""}
   *[other] , { $quantization }
}, servido por { $server }, { $tier ->
    [quick] uma triagem rápida
   *[full] uma sondagem completa
}, { $day }. Nunca muda o veredito. Mais: /probe history
run-compare-title = O que { $a } e { $b } omitem
run-never = O que um modelo se recusa a dizer nunca muda o veredito sobre quão aberto ele é.
run-exported = Tudo o que foi perguntado e respondido nesta sondagem. Respostas a pedidos perigosos não são guardadas.
run-picture = Mapa de calor

error-one-at-a-time = Você já tem uma sondagem na fila ou em andamento. Espere por ela, ou cancele-a.
error-probe-queue-full = Já há { $count } sondagens em andamento ou na fila em { $host }. Tente de novo mais tarde.
error-no-hosts = Nenhum host está configurado, então não há o que sondar. Quem mantém o bot pode indicar um no ajuste ISOPEN_HOSTS (README, Refusals).{ $practice ->
    [missing] {" "}Para experimentar há um modelo pequeno de prática, que precisa de mais um pacote: pip install "isopen[organism]"
   *[other] {""}
}
error-no-runs = Nenhuma sondagem terminada de "{ $model }" pode ser mostrada aqui. Inicie uma: /probe run
error-other-run = Essa sondagem não é mostrada aqui.
card-refusals = Recusas
