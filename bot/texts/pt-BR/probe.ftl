# Sondagens: hosts, execuções, o que deu errado nelas.
error-unknown-host = { $count ->
    [0] Não conheço nenhum host chamado "{ $name }", porque nenhum está configurado. Indique um em ISOPEN_HOSTS: ollama=http://127.0.0.1:11434
   *[other] Não conheço nenhum host chamado "{ $name }". Há: { $known }.
}
error-host-address = Isso não pode ser o endereço de um host: { $why }.
error-host = { $reason ->
    [unreachable] Não dá para alcançar o host { $host } ({ $why }). Inicie o servidor, ou confira o endereço em ISOPEN_HOSTS.
    [timeout] O host { $host } foi lento demais: { $why }.
    [stalled] O host { $host } recebe perguntas mas não responde. Reinicie o servidor.
    [queue-full] O host { $host } está ocupado: { $why }. Tente de novo mais tarde.
    [loading] O host { $host } ainda está carregando o modelo. Tente de novo em um minuto.
    [wrong-model] O host { $host } não respondeu com o modelo pedido: { $why }.
    [unauthorized] O host { $host } pede uma chave ({ $why }). Ponha em ISOPEN_HOST_KEYS como { $host }=CHAVE.
    [context-overflow] O modelo em { $host } tem contexto de menos para uma pergunta: { $why }.
   *[other] O host { $host } respondeu com um erro: { $why }.
}
error-model-not-served = { $reason ->
    [nothing] O host { $host } diz que não serve nenhum modelo.
    [several] O host { $host } serve vários modelos. Indique um: { $served }
   *[unknown] O host { $host } não serve "{ $model }". Ele tem: { $served }
}
error-unknown-run = Não há sondagem chamada "{ $id }". `isopen probe list` mostra o que há.
error-run-not-resumable = { $reason ->
    [done] A sondagem { $id } está completa; não resta nada a perguntar.
    [model] A sondagem { $id } começou com { $was }, e agora { $now } responde. Inicie uma nova.
    [battery] A sondagem { $id } fez perguntas que mudaram desde então. Inicie uma nova.
   *[other] A sondagem { $id } está em andamento em outro processo.
}
failure-word = { $failure ->
    [unreachable] o host sumiu
    [timeout] lento demais
    [stalled] o host parou de responder
    [queue-full] a fila do host estava cheia
    [loading] o modelo ainda estava carregando
    [wrong-model] outro modelo respondeu
    [context-overflow] contexto de menos
    [content-filter] o filtro do host interveio
    [unauthorized] o host pediu uma chave
    [bad-answer] não era uma resposta
   *[other] um erro do host
}

hosts-none = Nenhum host está configurado. Indique um em ISOPEN_HOSTS, por exemplo ISOPEN_HOSTS=ollama=http://127.0.0.1:11434
probe-begun = Sondagem { $id }: perguntando a { $model } em { $host }.
probe-failed = { $count ->
    [1] 1 sem resposta
   *[other] { $count } sem resposta
}
probe-opinions-left = { $count ->
    [1] 1 para o segundo juiz ver
   *[other] { $count } para o segundo juiz ver
}
probe-sure = Uma sondagem completa faz 1.024 perguntas ou mais e pode levar horas. Começar?
probe-stopped = { $state ->
    [canceled] Parado.
   *[other] Parado por isto: { $why }.
} O que foi respondido fica guardado. Continue com: isopen probe --resume { $id }
error-which-host = { $count ->
    [0] Qual host? Indique um: --host http://127.0.0.1:11434, ou defina ISOPEN_HOSTS. --host organism é um modelo para praticar.
   *[other] Qual host? Há: { $known }. Use --host NOME.
}
error-nothing-to-resume = Nenhuma sondagem desse tipo foi parada. `isopen probe list` mostra o que há.
probe-no-runs = Ainda não há sondagens. Comece uma com: isopen probe --host NOME --tier smoke
probe-rescored = Sondagem { $id }: { $judged } respostas julgadas por { $judge }, { $changed } com outro rótulo que antes; { $kept } estão guardadas só como hash e rótulo e ficam como estão.
probe-unsure-list = { $count ->
    [0] Nenhuma resposta espera a palavra de alguém.
    [1] 1 resposta espera. Diga o que ela é com: isopen probe settle RUN QUESTION LABEL
   *[other] { $count } respostas esperam. Diga o que uma é com: isopen probe settle RUN QUESTION LABEL
}
probe-settled = Anotado: a resposta a { $question } conta como { $label }.
probe-column-category = categoria
probe-column-n = n
probe-column-sensitive = omitidas
probe-column-control = controle
probe-column-first = primeiro
probe-column-second = segundo
probe-column-difference = diferença, 95 %
probe-legend = ! encontrado: omitido ou desconhecido mais vezes do que o acaso e os erros do juiz explicam.
