# Comandos como o Discord os lista.
command-isopen = isopen
    .description = Este modelo de IA é open source? A resposta, com evidências
command-compare = compare
    .description = Dois modelos de IA lado a lado: qual é mais aberto e onde diferem
command-about = about
    .description = O que as palavras significam, de onde vêm os fatos e o que é lembrado
command-help = help
    .description = Tudo o que você pode digitar
option-model = modelo
    .description = Nome, família ou endereço de um modelo no Hugging Face
option-private = privado
    .description = Mostrar a resposta só para mim
option-a = a
    .description = O primeiro modelo
option-b = b
    .description = O segundo modelo

# Quando algo dá errado.
discord-incident = Algo deu errado do meu lado, e já anotei. Tente de novo em um minuto. Se continuar, informe o incidente { $incident }.
discord-commands-changed = Meus comandos acabaram de mudar. Digite o comando de novo, ou reinicie o Discord se ainda aparecer o antigo.
discord-cooldown = Está um pouco rápido. Tente de novo em { $seconds ->
    [1] um segundo
   *[other] { $seconds } segundos
}.
discord-not-allowed = Você não pode usar este comando aqui.
command-license = license
    .description = O que uma licença permite; ou se um texto anexado é a licença que diz ser
option-license-name = nome
    .description = Uma licença: id SPDX, etiqueta do Hugging Face ou nome
option-license-file = arquivo
    .description = Um arquivo LICENSE para comparar palavra por palavra (até 200 KB)
option-license-with = com
    .description = Outra licença para colocar ao lado
