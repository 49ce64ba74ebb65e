# O que a moderação de um servidor define e diz, e o que os membros avisam.
command-settings = settings
    .description = Para quem gerencia o servidor: quem modera e sonda, canais, modo discreto, idioma

settings-title = Configurações deste servidor
settings-intro = Cada mudança vale na hora. Nada precisa ser configurado: sem configuração, todos podem perguntar em qualquer lugar.
settings-moderators = Moderação
    .what = Pode definir decisões e resolver avisos, como quem tem *Gerenciar servidor*. Para o cargo ver /override, permita também em Configurações do servidor › Integrações.
settings-probing = Quem pode sondar
    .what = Uma sondagem faz centenas de perguntas a um modelo no equipamento de quem mantém o bot.
settings-probers = Cargos que podem sondar
    .what = Além da moderação.
settings-review = Canal de revisão
    .what = Para onde vão os avisos dos membros. Sem ele, ficam guardados: /report list.
settings-watch = Canal de acompanhamento
    .what = Onde são contadas as mudanças dos modelos acompanhados.
settings-channels = Canais
    .what = Onde respondo perguntas. Tópicos contam como o canal deles.
settings-quiet = Modo discreto
    .what = Se os outros veem uma resposta.
settings-marks = Marcar afirmações
    .what = Pôr 🔎 nas mensagens que chamam um modelo do que ele não é. Só funciona onde quem me mantém me deixa ler mensagens.
settings-language = Idioma
    .what = Das respostas que todos veem.
settings-cooldown = Pausa
    .what = Quanto tempo uma pessoa espera entre duas perguntas.
settings-no-role = Nenhum cargo
settings-no-channel = Nenhum canal
settings-all-channels = Em todo lugar
probing-moderators = A moderação e os cargos abaixo
probing-everyone = Todos
probing-nobody = Ninguém
quiet-no = Todos veem as respostas
quiet-yes = Só quem perguntou vê a resposta
marks-no = Sem marcas
marks-yes = Marcar o que não é assim
language-reader = O idioma de quem pergunta
cooldown-choice = { $seconds ->
    [0] Nenhuma
    [60] 1 minuto
    [300] 5 minutos
    [900] 15 minutos
    [3600] 1 hora
   *[other] { $seconds } segundos
}

error-nothing-kept = Não guardo nada aqui, porque não há banco de dados configurado. Então nada pode ser mudado.
error-not-allowed = { $need ->
    [admin] Isso exige a permissão *Gerenciar servidor*. Nada mudou.
    [moderator] Isso cabe à moderação deste servidor. Nada mudou.
    [run] Só quem iniciou esta sondagem e a moderação podem cancelá-la.
    [prober] Aqui você não pode iniciar uma sondagem. Pergunte à moderação deste servidor.
    [owner] Só quem é dono deste bot pode fazer isso em todo lugar. Nada mudou.
    [bot-channel] Não posso escrever naquele canal. Dê-me *Ver canal* e *Enviar mensagens* lá, ou escolha outro.
   *[other] Isso só funciona em um servidor em que eu estou. Nada mudou.
}
error-wrong-channel = Neste servidor eu respondo em { $channels }. Pergunte lá, por favor.
error-too-fast = É um pouco rápido para este servidor. Tente de novo em { $seconds ->
    [1] um segundo
   *[other] { $seconds } segundos
}.
error-tampered = Esse botão ou formulário não é daqui (ou não é mais). Nada mudou.
error-override-changed = Outra pessoa acabou de mudar essa decisão. Nada do que você fez foi gravado. É assim que está agora; se a sua ainda deve valer, defina-a de novo.
error-report-decided = { $status ->
    [accepted] Alguém foi mais rápido: este aviso já foi aceito. Nada mudou.
    [rejected] Alguém foi mais rápido: este aviso já foi rejeitado. Nada mudou.
    [asked] Alguém foi mais rápido: uma pergunta sobre este aviso espera resposta. Nada mudou.
    [open] Essa pergunta já foi respondida. Nada mudou.
   *[other] Esse aviso não está aqui (ou não está mais). Nada mudou.
}
error-too-many-reports = { $why ->
    [same] Você já avisou sobre isso, e ninguém resolveu ainda. /report mine mostra o que acontece com o aviso.
    [member] Obrigado, isso basta por uma hora. Avise sobre o resto mais tarde, por favor.
   *[other] Este servidor recebeu muitos avisos na última hora. Avise sobre isso mais tarde, por favor.
}
error-bad-override = { $what ->
    [reason] Dê um motivo, por favor: outros vão querer saber por quê.
    [reason-long] Esse motivo é longo demais. Use até { $limit } caracteres.
    [source] Essa fonte é longa demais. Use até { $limit } caracteres.
    [expires] Não entendo "{ $given }". Escreva por exemplo 30d, 2 weeks, 6 months, 2027-01-31 ou never.
    [expires-when] "{ $given }" já passou, ou está a mais de dez anos.
    [file-large] Esse arquivo é grande demais. Uma exportação tem no máximo { $limit } kB.
    [file-twice] Esse arquivo cita { $given } duas vezes. Nada foi importado.
    [verdict] Isso não é nenhum dos cinco vereditos: { $given }.
    [none] Não há decisão sobre { $given } aqui, então nada mudou. /override list mostra o que há.
   *[file] Isso não é uma exportação de decisões: { $given }. Nada foi importado.
}
error-bad-report = { $what ->
    [link] Isso não é um endereço web. Ele começa com https ou http e tem até { $limit } caracteres; ou deixe vazio.
    [says] Diga o que é o certo, por favor, em até { $limit } caracteres.
   *[other] Escolha o que está errado, por favor.
}

# O que a moderação diz, em cada cartão.
override-server = A moderação deste servidor diz: **{ $verdict }** ({ $details })
override-everywhere = Quem mantém este bot diz: **{ $verdict }** ({ $details })
card-override = Quem mantém o isopen diz
override-by = por { $author }
override-nobody = alguém que pediu para ser esquecido
override-until = até { $expires }
override-because = motivo: { $reason }
override-review = O que está publicado mudou desde então: talvez a moderação queira olhar isto de novo.

command-override = override
    .description = Para a moderação: o que este servidor diz de um modelo, ao lado do veredito calculado
command-override-set = set
    .description = Dizer o que a moderação acha de um modelo; sem motivo, um formulário o pede
command-override-remove = remove
    .description = Tirar uma decisão
command-override-undo = undo
    .description = Desfazer a última mudança da decisão sobre um modelo
command-override-list = list
    .description = Todas as decisões deste servidor, e quais precisam ser vistas de novo
command-override-history = history
    .description = Quem mudou qual decisão, quando e como
command-override-export = export
    .description = As decisões deste servidor em um arquivo, para outro servidor
command-override-import = import
    .description = Trazer decisões de um arquivo; mostra antes o que aconteceria
option-override-verdict = veredito
    .description = Um dos cinco vereditos
option-override-reason = motivo
    .description = Por quê? Todos veem no cartão
option-override-expires = expira
    .description = Até quando: 30d, 2 weeks, 6 months, 2027-01-31, never
option-override-source = fonte
    .description = Onde outros podem ver: um link ou algumas palavras
option-override-everywhere = em-todo-lugar
    .description = Só para quem é dono do bot: em todos os servidores
option-override-file = arquivo
    .description = Um arquivo feito por /override export (JSON, até 512 kB)

override-did-set = { $model }: decisão definida
override-did-undo = { $model }: última mudança desfeita
override-did-remove = { $model }: não há mais decisão
override-did-report = { $model }: decisão definida
override-did-import = { $model }: decisão definida
override-beside = Mostrada ao lado do veredito calculado ({ $verdict }) e das evidências dele, que ficam.
override-alone = Agora vale apenas o veredito calculado ({ $verdict }), com as evidências dele.
override-undo = Desfazer
override-none-now = Agora não há decisão.
override-list-title = { $count ->
    [1] Uma decisão
   *[other] { $count } decisões
}
override-list-none = Não há nenhuma. /override set cria uma.
override-list-review = { $count ->
    [1] Em uma das mostradas, o que está publicado mudou desde então. Olhe-a de novo, por favor.
   *[other] Em { $count } das mostradas, o que está publicado mudou desde então. Olhe-as de novo, por favor.
}
override-review-short = precisa ser vista de novo
override-none-everywhere = Nenhuma decisão vale em toda parte. Para definir uma: isopen override set MODEL VERDICT --reason ...
override-expired = expirada, não é mais mostrada
override-history-title = Histórico de { $model }
override-history-all = Histórico de todas as decisões
override-history-none = Nada foi mudado ainda.
override-deed-set = definida
override-deed-remove = removida
override-deed-undo = desfeita
override-deed-import = importada
override-deed-report = definida por um aviso
override-export-done = { $count ->
    [1] Uma decisão. O arquivo não cita pessoas.
   *[other] { $count } decisões. O arquivo não cita pessoas.
}
override-import-title = O que a importação faria
override-import-nothing-yet = Nada foi mudado ainda.
override-import-empty = Não há nada no arquivo.
override-import-new = { $count } novas
override-import-changed = { $count } substituiriam o que vale agora
override-import-same = { $count } já valem
override-import-expired = { $count } expiraram e ficam de fora
override-import-unknown = { $count } são sobre modelos que não conheço e ficam de fora
override-fate-new = nova
override-fate-changed = substitui
override-fate-same = igual
override-fate-expired = expirada
override-fate-unknown = modelo desconhecido
override-import-apply = { $count ->
    [1] Aplicar 1
   *[other] Aplicar { $count }
}
override-import-done = { $count ->
    [1] Uma decisão importada. /override history a mostra.
   *[other] { $count } decisões importadas. /override history as mostra.
}
override-form-title = Decisão: { $model }
override-form-verdict = Veredito da moderação
override-form-reason = Motivo (todos veem)
override-form-expires = Até quando
override-form-expires-hint = 30d, 6 months, 2027-01-31; vazio: para sempre
override-form-source = Fonte (link ou palavras)
page-before = Página anterior
page-after = Próxima página

command-report = report
    .description = O que foi feito dos avisos: os seus, ou os que esperam a moderação
command-report-mine = mine
    .description = O que foi feito dos erros que você avisou neste servidor
command-report-list = list
    .description = Para a moderação: os avisos a resolver
button-bad = Algo errado?
report-title = O que está errado em { $model }?
report-what = O que está errado?
report-what-hint = Escolha uma afirmação do cartão
report-says = O que é o certo?
report-says-hint = Por exemplo: os pesos estão sob Apache-2.0 desde a versão 2
report-link = Onde dá para ver isso? (link)
report-claim-verdict = O veredito
report-claim-license = A licença
report-claim-lineage = Do que foi feito
report-thanks = Obrigado. Seu aviso tem o número { $number }.
report-thanks-server = A moderação deste servidor resolve. /report mine mostra o que acontece com ele; só você vê.
report-thanks-owner = Ele vai para quem mantém este bot, e de lá para os fatos que todos usam.
report-review-title = Aviso { $number }: { $model }
report-review-claim = Segundo o aviso, **{ $claim }** está errado. Calculado na época: { $verdict }.
report-status-open = Esperando a moderação.
report-status-asked = Pergunta de { $who }:
report-status-accepted = Aceito por { $who }.
report-status-rejected = Rejeitado por { $who }.
report-the-moderators = a moderação
report-replied = Resposta: { $reply }
report-button-accept = Aceitar como decisão
report-button-reject = Rejeitar
report-button-ask = Perguntar
report-button-mine = O que foi feito dos meus avisos?
report-button-answer = Responder { $number }
report-r-title = Rejeitar o aviso
report-r-label = Por quê? Quem avisou vai ver
report-q-title = Perguntar a quem avisou
report-q-label = Sua pergunta
report-m-title = Responder à moderação
report-m-label = Sua resposta
report-mine-title = Seus avisos neste servidor
report-mine-none = Você não avisou nada aqui. Abaixo de cada cartão há um botão: Algo errado?
report-list-title = { $count ->
    [1] Um aviso espera
   *[other] { $count } avisos esperam
}
report-list-none = Nenhum aviso a resolver.
report-list-pick = Abrir um aviso

command-privacy = privacy
    .description = O que é guardado e como é apagado
command-privacy-show = show
    .description = O que é guardado, tabela por tabela, e quanto disso é sobre você
command-privacy-delete = delete
    .description = Apagar o que há sobre você ou (para quem gerencia o servidor) sobre este servidor
option-privacy-what = o-que
    .description = Sobre você, ou sobre este servidor
choice-privacy-me = sobre mim
choice-privacy-server = sobre este servidor

privacy-title = O que é guardado
privacy-intro = Perguntas não são guardadas: nem quem perguntou, nem onde, nem para quê. É guardado o que as pessoas definem, avisam ou iniciam (uma sondagem) de propósito, para que amanhã ainda valha.
privacy-nothing = Nada: não há banco de dados configurado.
privacy-elsewhere = Só na memória, e perdido ao reiniciar: quem perguntou por último, onde um servidor quer uma pausa entre perguntas. O log diz o que quebrou, em qual servidor, e o número de uma conta só quando um botão ou formulário foi forjado. Nada é vendido nem enviado a ninguém; quem mantém este bot pode ler o banco de dados.
privacy-you = **Sobre você:** { $rows ->
    [0] nada.
    [one] uma linha.
   *[other] { $rows } linhas.
}
privacy-server = **Sobre este servidor:** { $rows ->
    [0] nada.
    [one] uma linha.
   *[other] { $rows } linhas.
}
privacy-how = /privacy delete remove o que é sobre você. Quando sou removido de um servidor, tudo daquele servidor é apagado depois de 30 dias; quem gerencia o servidor pode fazer isso na hora.
privacy-table-verdicts = Vereditos de modelos, como calculados: nada sobre pessoas.
privacy-table-verdict-history = Como os vereditos calculados dos modelos mudaram: nada sobre pessoas.
privacy-table-app-state = Notas do bot para si mesmo (comandos, logins): nada sobre pessoas.
privacy-table-guild-settings = O que um servidor configurou com /settings, com os números dos seus cargos e canais.
privacy-table-guild-presence = Os números dos servidores de que algo é guardado; se um servidor me removeu, desde quando.
privacy-table-overrides = O que a moderação diz de um modelo (/override), com número e nome de quem disse.
privacy-table-override-log = Cada mudança de uma decisão (/override), com número e nome de quem fez. Quando uma pessoa é apagada, o registro fica sem ela.
privacy-table-reports = Avisos de erros: o que foi escrito, e número e nome de quem escreveu e de quem resolveu. Quando uma pessoa é apagada, os avisos dela também são.
privacy-table-runs = Sondagens de modelos: nada sobre pessoas.
privacy-table-replies = O que os modelos responderam nas sondagens: nada sobre pessoas.
privacy-table-reply-labels = O que a moderação disse de respostas de modelos em que os juízes tinham dúvida, com número e nome. Quando uma pessoa é apagada, a palavra dela fica sem ela.
privacy-table-probe-jobs = Quem pediu qual sondagem, em qual servidor e canal.
privacy-table-watches = Quais modelos um canal de um servidor acompanha.
privacy-table-digests = Qual canal recebe um resumo semanal.
privacy-table-alerts = As mensagens sobre mudanças dos modelos acompanhados, e para qual canal foram enviadas.
privacy-table-opinions = O que outros índices dizem de modelos: nada sobre pessoas.
privacy-table-opinion-imports = Quando as opiniões de outros índices foram trazidas pela última vez: nada sobre pessoas.
privacy-table-other = { $table }: ainda sem descrição; quem mantém este bot pode dizer.
privacy-delete-me = Apagar o que está guardado sobre você?
    .what = { $rows ->
    [one] Uma linha, em todos os servidores.
   *[other] { $rows } linhas, em todos os servidores.
} Seus avisos são apagados. As decisões e o registro delas ficam, sem seu número e nome. Isto não pode ser desfeito.
    .none = Nada está guardado sobre você.
privacy-delete-server = Apagar tudo deste servidor?
    .what = { $rows ->
    [one] Uma linha.
   *[other] { $rows } linhas.
} Configurações, decisões com o registro delas, avisos e o que é acompanhado: tudo some na hora. Isto não pode ser desfeito.
    .none = Nada está guardado deste servidor.
privacy-delete-sure = Apagar
privacy-deleted = Feito. { $rows ->
    [0] Não havia mais nada a apagar.
    [one] Uma linha foi apagada ou perdeu o nome.
   *[other] { $rows } linhas foram apagadas ou perderam o nome.
}
reports-none = Nenhum aviso até agora.
