# O que deu errado e o que fazer agora.
error-internal = Algo deu errado do meu lado. Tente de novo em um minuto.
error-usage = Esse comando não está bem certo. `isopen --help` lista o que há.
error-bad-choice = “{ $given }” não é nenhum destes: { $choices }.
error-settings = O ajuste { $setting } não pode ser usado: { $why }.
error-port-taken = Outro programa escuta em { $host }, porta { $port }. Tente outra: isopen sandbox --port 0 (depois de `make run`: .venv/bin/isopen sandbox --port 0)
error-bad-name = Isso não pode ser o nome de um modelo. Use até { $limit } caracteres comuns, por exemplo "llama 3.1 8b".
error-license-nothing = Dê-me o nome de uma licença, um modelo ou um arquivo.
error-license-too-many = Uma licença por vez, ou duas lado a lado: deixe de fora uma das opções “nome”, “modelo” e “com”. Um arquivo é visto sozinho.
error-bad-file = Não consigo usar { $path }: { $why }.
error-not-found = Não consegui encontrar isso.
error-unknown-model = { $count ->
    [0] Não conheço nenhum modelo chamado "{ $query }". Tente o nome dele no Hugging Face, como "allenai/OLMo-2-1124-7B".
   *[other] Não conheço nenhum modelo chamado "{ $query }". Você quis dizer um destes?
}
error-not-on-hub = { $state ->
    [disabled] "{ $query }" não está no catálogo, e o Hugging Face Hub o desativou.
    [shut] "{ $query }" não está no catálogo, e no Hugging Face Hub um acesso restrito esconde tudo dele.
   *[missing] "{ $query }" não está no catálogo nem visível para todos no Hugging Face Hub: pode ser privado, ter mudado de nome ou estar escrito errado.
}{ $count ->
    [0] {""}
   *[other] {" "}Você quis dizer um destes?
}
error-hub-unreachable = "{ $query }" não está no catálogo, e não deu para olhar no Hugging Face Hub: { $why ->
    [offline] o isopen está offline (ISOPEN_OFFLINE).
    [timed-out] está demorando demais. A consulta está em andamento; pergunte de novo daqui a pouco.
    [rate-limited] o limite de consultas se esgotou. Pergunte de novo em alguns minutos.
    [token-refused] ele não aceita HF_TOKEN.
    [bad-answer] a resposta dele não faz sentido.
    [too-large] a resposta dele é grande demais.
   *[down] não dá para alcançá-lo. Pergunte de novo mais tarde.
}{ $count ->
    [0] {""}
   *[other] {" "}Você quis dizer um destes?
}
error-ambiguous-name = Vários modelos se chamam "{ $query }". Qual deles você quer dizer?
error-data = Os dados do próprio isopen estão corrompidos em { $path }: { $why }. Por favor, avise sobre isso.
error-store = { $reason ->
    [url] O endereço do banco de dados não pode ser usado: { $why }. Ele é definido com ISOPEN_DATABASE_URL.
    [driver] O banco de dados { $where } não pode ser usado: { $why }.
    [full] O disco do banco de dados { $where } está cheio. Libere espaço; nada do que foi salvo se perdeu.
    [read-only] O banco de dados { $where } só pode ser lido. Dê ao isopen permissão para gravar o arquivo e a pasta dele.
    [corrupt] O banco de dados { $where } está danificado ou não é um banco de dados ({ $why }). Ponha um backup no lugar, ou tire-o dali para começar do zero.
    [folder] O banco de dados { $where } é uma pasta. Indique um arquivo dentro dela.
    [unreachable] Não dá para alcançar o banco de dados { $where }: { $why }.
    [login] O banco de dados { $where } não aceita este usuário e senha.
    [no-database] Não há banco de dados em { $where }. Crie-o primeiro.
    [permission] O isopen não pode usar o banco de dados { $where } como precisa: { $why }.
    [busy] O banco de dados { $where } está ocupado: { $why }. Tente de novo.
    [disk] O disco do banco de dados { $where } não funciona como deveria: { $why }.
    [newer] O banco de dados { $where } foi feito por um isopen mais novo: { $why }.
    [foreign] O banco de dados { $where } pertence a outro programa: { $why }.
    [closed] O banco de dados { $where } foi fechado.
   *[other] O banco de dados não pode ser usado: { $why }.
}
error-gateway-budget = O Discord só permite certo número de logins por dia. O próximo é em { $seconds } segundos.
error-text-link = { $path } é um endereço web. Não busco endereços: baixe o arquivo e anexe, ou dê o caminho dele.
error-text-not-a-file = Não consigo ler { $path }: não há arquivo comum com esse nome que eu possa abrir.
error-text-too-large = { $path } é grande demais ({ $size } bytes). Um texto de licença tem no máximo { $limit } bytes.
error-text-empty = { $path } está vazio: não há texto de licença nele.
error-text-binary = { $path } não é um arquivo de texto. Envie o arquivo LICENSE como texto simples.
error-text-encoding = Não consigo saber como { $path } está codificado. Salve como UTF-8 e tente de novo.
error-organism = { $reason ->
    [package] O modelo pequeno para experimentar sondagens precisa de mais um pacote. Instale: pip install "isopen[organism]"
    [file] Falta o modelo pequeno para experimentar sondagens: { $why }.
   *[other] O modelo pequeno para experimentar sondagens não iniciou: { $why }.
}
error-unknown-license = Não conheço nenhuma licença chamada "{ $query }". { $count ->
    [0] Tente um id SPDX como Apache-2.0, ou uma etiqueta do Hugging Face como llama3.1.
   *[other] Você quis dizer { $nearest }?
}
error-battery-changed = Esta sondagem foi feita com outra bateria: { $battery } não tem a pergunta { $question }. Sonde o modelo de novo.
error-not-comparable = Estas duas sondagens não podem ser comparadas: { $what ->
    [battery] fizeram perguntas diferentes ({ $one } e { $other }).
    [judge] as respostas foram julgadas por versões diferentes do juiz ({ $one } e { $other }). Julgue as duas de novo antes.
    [second] as respostas tiveram segundos juízes diferentes, ou uma nenhum. Dê o mesmo às duas: isopen probe rescore RUN --second-judge HOST.
    [sampler] as respostas foram sorteadas com ajustes diferentes ({ $one } e { $other }).
   *[arm] não têm em comum nenhum modo de obter respostas no mesmo idioma ({ $one } e { $other }).
}
error-nothing-unsure = { $prompt ->
    [none] Essa resposta não espera mais a palavra de ninguém.
   *[other] Nenhuma resposta a "{ $prompt }" espera a palavra de alguém. `isopen probe settle RUN` lista as que esperam.
}
