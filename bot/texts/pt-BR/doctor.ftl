# isopen doctor: o que foi encontrado e como consertar.
doctor-data = { $models } modelos em { $families } famílias.
doctor-database = { $backend } em { $where }; uma gravação durável leva { $ms } ms.
doctor-token-none = Sem DISCORD_TOKEN: `make run` inicia um Discord próprio.
doctor-token = O Discord conhece este bot como { $name }.
doctor-token-refused = O Discord respondeu { $status }.
doctor-hub = { $address } respondeu em { $ms } ms.
doctor-hub-offline = Não perguntado (ISOPEN_OFFLINE está definido); as respostas vêm do catálogo.
doctor-hub-refused = { $address } respondeu { $status }.
doctor-host = { $address } ({ $server }) serve { $models }.
doctor-fix-general = A mensagem diz o que está errado; `isopen doctor` de novo mostra se foi consertado.
doctor-fix-network = Confira o endereço e a rede desta máquina. Enquanto isso as respostas vêm do catálogo; ISOPEN_OFFLINE=1 faz parar de perguntar.
doctor-fix-cache = Defina ISOPEN_CACHE como uma pasta onde o isopen possa gravar. Sem ela também funciona, só que mais devagar.
doctor-fix-database = Pare o isopen, tire o arquivo do lugar e inicie de novo: os vereditos são recalculados. Recupere as decisões de um backup.
doctor-fix-token = Copie o token de novo de https://discord.com/developers/applications (seu aplicativo, Bot) para DISCORD_TOKEN.
doctor-fix-hub = Confira HF_ENDPOINT e HF_TOKEN, ou defina ISOPEN_OFFLINE=1.
doctor-fix-host = Confira o endereço em ISOPEN_HOSTS, a chave em ISOPEN_HOST_KEYS e se o servidor está no ar.
doctor-fix-host-empty = Carregue um modelo lá, por exemplo: ollama pull llama3.2
doctor-well = bem
doctor-wrong = a consertar
doctor-fix-setting = Escreva { $setting } de novo onde está definido (.env ou o ambiente): .env.example mostra como. Sem ele vale o padrão.
doctor-fix-store = { $reason ->
    [url] Escreva sqlite:////caminho/completo/isopen.db ou postgresql://usuário:senha@host/banco em ISOPEN_DATABASE_URL, ou deixe-o de fora: então é um arquivo na sua pasta de dados.
    [folder] Escreva sqlite:////caminho/completo/isopen.db ou postgresql://usuário:senha@host/banco em ISOPEN_DATABASE_URL, ou deixe-o de fora: então é um arquivo na sua pasta de dados.
    [unreachable] Confira se ele está rodando e pode ser alcançado daqui, e se host, porta, usuário, senha e banco em ISOPEN_DATABASE_URL estão certos (se for um arquivo: se a pasta dele pode ser gravada).
    [login] Confira se ele está rodando e pode ser alcançado daqui, e se host, porta, usuário, senha e banco em ISOPEN_DATABASE_URL estão certos (se for um arquivo: se a pasta dele pode ser gravada).
    [no-database] Confira se ele está rodando e pode ser alcançado daqui, e se host, porta, usuário, senha e banco em ISOPEN_DATABASE_URL estão certos (se for um arquivo: se a pasta dele pode ser gravada).
    [driver] Instale o driver: pip install isopen[postgres]
    [corrupt] Pare o isopen, tire o arquivo do lugar e inicie de novo: os vereditos são recalculados. Recupere as decisões de um backup.
   *[other] A mensagem diz o que está errado; `isopen doctor` de novo mostra se foi consertado.
}
doctor-fix-discord = Confira a rede desta máquina, e DISCORD_API_URL se estiver definido; https://discordstatus.com diz como está o Discord. O token pode estar certo: ninguém pôde conferi-lo.
