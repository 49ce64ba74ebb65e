# O que o Hub tem a ver com uma resposta: quando foi olhado, ou por que não.
live-fresh = Visto no Hugging Face Hub { $when }.
live-stale = Visto pela última vez no Hugging Face Hub { $when }; nova consulta em andamento.
live-stale-why = Visto pela última vez no Hugging Face Hub { $when }; agora não dá para olhar: { $why }.
live-catalog = Do catálogo; a primeira consulta ao Hugging Face Hub está em andamento.
live-catalog-why = Do catálogo; agora não dá para olhar no Hugging Face Hub: { $why }.
live-offline = Do catálogo; o isopen está offline e não pergunta ao Hugging Face Hub.
live-offline-seen = O isopen está offline; visto pela última vez no Hugging Face Hub { $when }.
live-partly = Ainda não está completo; não visto: { $what }.
live-changed = Mudou até { $date }: { $what }

# Por que não deu para olhar.
live-why = { $why ->
    [offline] o isopen está offline
    [timed-out] está demorando demais
    [down] não dá para alcançá-lo
    [rate-limited] o limite de consultas se esgotou
    [resting] falhou várias vezes e está sendo deixado em paz um momento
    [busy] há perguntas demais ao mesmo tempo
    [bad-answer] a resposta dele não faz sentido
    [too-large] a resposta dele é grande demais
    [token-refused] não aceita HF_TOKEN
    [forbidden] recusa
   *[other] não foi perguntado
}

# O que foi feito de um repositório.
live-hub-only = { $model } não está no catálogo: isto é o que o repositório dele no Hugging Face Hub mostra, e o que não aparece lá não está estabelecido.
live-renamed = { $asked } agora se chama { $model }.
live-gone = { $state ->
    [disabled] O Hub desativou { $model }.
    [shut] { $model } tem um acesso restrito que esconde tudo.
    [missing] { $model } não está no Hub.
   *[private-or-missing] O Hub não mostra { $model } (privado, ou não está lá).
}{ $seen ->
    [no] {""}
   *[other] {" "}O que está aqui foi visto em { $seen }.
} O que não é mais mostrado não fica fechado por isso.
live-weights-gone = { $model } não contém mais pesos.
live-eu-blocked = O acesso a { $model } deixa de fora quem está na União Europeia.
live-license-changed = A licença é outra que a do catálogo (de { $date }): era { $before } e agora é { $now }.
live-license-tag = O repositório tem a etiqueta { $tag }; a leitura do catálogo (de { $date }) é { $license }, que vale até o texto da licença dizer outra coisa.
