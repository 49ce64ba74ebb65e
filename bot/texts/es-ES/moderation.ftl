# Lo que la moderación de un servidor establece y dice, y lo que avisan los miembros.
command-settings = settings
    .description = Para gestores del servidor: quién modera y sondea, canales, modo discreto, idioma

settings-title = Ajustes de este servidor
settings-intro = Cada cambio vale al momento. No hace falta ajustar nada: sin ajustes, todos pueden preguntar en todas partes.
settings-moderators = Moderación
    .what = Puede establecer decisiones y resolver avisos, igual que quienes tienen *Gestionar servidor*. Para que el rol vea /override, permítelo también en Ajustes del servidor › Integraciones.
settings-probing = Quién puede sondear
    .what = Un sondeo hace cientos de preguntas a un modelo en el equipo de quien lleva el bot.
settings-probers = Roles que pueden sondear
    .what = Además de la moderación.
settings-review = Canal de revisión
    .what = Adónde van los avisos de los miembros. Sin él se guardan: /report list.
settings-watch = Canal de vigilancia
    .what = Donde se cuentan los cambios de los modelos vigilados.
settings-channels = Canales
    .what = Donde respondo preguntas. Los hilos cuentan como su canal.
settings-quiet = Modo discreto
    .what = Si los demás ven una respuesta.
settings-marks = Marcar afirmaciones
    .what = Poner 🔎 bajo los mensajes que llaman a un modelo lo que no es. Solo funciona donde quien me opera me deja leer mensajes.
settings-language = Idioma
    .what = De las respuestas que ven todos.
settings-cooldown = Pausa
    .what = Cuánto espera una persona entre dos preguntas.
settings-no-role = Ningún rol
settings-no-channel = Ningún canal
settings-all-channels = En todas partes
probing-moderators = La moderación y los roles de abajo
probing-everyone = Todos
probing-nobody = Nadie
quiet-no = Todos ven las respuestas
quiet-yes = Solo quien preguntó ve la respuesta
marks-no = Sin marcas
marks-yes = Marcar lo que no es así
language-reader = El idioma de quien pregunta
cooldown-choice = { $seconds ->
    [0] Ninguna
    [60] 1 minuto
    [300] 5 minutos
    [900] 15 minutos
    [3600] 1 hora
   *[other] { $seconds } segundos
}

error-nothing-kept = Aquí no guardo nada, porque no hay base de datos. Así que no se puede cambiar nada.
error-not-allowed = { $need ->
    [admin] Eso requiere el permiso *Gestionar servidor*. No ha cambiado nada.
    [moderator] Eso es cosa de la moderación de este servidor. No ha cambiado nada.
    [run] Solo quien empezó este sondeo y la moderación pueden cancelarlo.
    [prober] Aquí no puedes empezar un sondeo. Pregunta a la moderación de este servidor.
    [owner] Solo quien lleva este bot puede hacer eso en todas partes. No ha cambiado nada.
    [bot-channel] No puedo escribir en ese canal. Dame allí *Ver canal* y *Enviar mensajes*, o elige otro.
   *[other] Eso solo funciona en un servidor en el que estoy. No ha cambiado nada.
}
error-wrong-channel = En este servidor respondo en { $channels }. Pregunta allí, por favor.
error-too-fast = Es un poco rápido para este servidor. Inténtalo de nuevo en { $seconds ->
    [one] un segundo
   *[other] { $seconds } segundos
}.
error-tampered = Ese botón o formulario no es de aquí (o ya no). No ha cambiado nada.
error-override-changed = Otra persona acaba de cambiar esa decisión. De lo tuyo no se ha escrito nada. Así está ahora; si la tuya debe seguir valiendo, vuelve a establecerla.
error-report-decided = { $status ->
    [accepted] Alguien se adelantó: este aviso ya está aceptado. No ha cambiado nada.
    [rejected] Alguien se adelantó: este aviso ya está rechazado. No ha cambiado nada.
    [asked] Alguien se adelantó: una pregunta sobre este aviso espera respuesta. No ha cambiado nada.
    [open] Esa pregunta ya está respondida. No ha cambiado nada.
   *[other] Ese aviso no está aquí (o ya no). No ha cambiado nada.
}
error-too-many-reports = { $why ->
    [same] Ya has avisado de esto y aún no está resuelto. /report mine muestra qué pasa con ello.
    [member] Gracias, con esto basta por una hora. Avisa del resto más tarde, por favor.
   *[other] Este servidor ha tenido muchos avisos en la última hora. Avisa de esto más tarde, por favor.
}
error-bad-override = { $what ->
    [reason] Da un motivo, por favor: otros querrán saber por qué.
    [reason-long] Ese motivo es demasiado largo. Usa hasta { $limit } caracteres.
    [source] Esa fuente es demasiado larga. Usa hasta { $limit } caracteres.
    [expires] No entiendo "{ $given }". Escribe por ejemplo 30d, 2 weeks, 6 months, 2027-01-31 o never.
    [expires-when] "{ $given }" ya ha pasado, o queda a más de diez años.
    [file-large] Ese archivo es demasiado grande. Una exportación tiene como mucho { $limit } kB.
    [file-twice] Ese archivo nombra { $given } dos veces. No se ha importado nada.
    [verdict] Ese no es ninguno de los cinco veredictos: { $given }.
    [none] Aquí no hay ninguna decisión sobre { $given }, así que no ha cambiado nada. /override list muestra lo que hay.
   *[file] Eso no es una exportación de decisiones: { $given }. No se ha importado nada.
}
error-bad-report = { $what ->
    [link] Eso no es una dirección web. Empieza por https o http y tiene hasta { $limit } caracteres; o déjalo vacío.
    [says] Di qué es lo correcto, por favor, en hasta { $limit } caracteres.
   *[other] Elige qué está mal, por favor.
}

# Lo que dice la moderación, en cada tarjeta.
override-server = La moderación de este servidor dice: **{ $verdict }** ({ $details })
override-everywhere = Quien lleva este bot dice: **{ $verdict }** ({ $details })
card-override = Quien lleva isopen dice
override-by = por { $author }
override-nobody = alguien que pidió ser olvidado
override-until = hasta { $expires }
override-because = motivo: { $reason }
override-review = Lo publicado ha cambiado desde entonces: quizá la moderación quiera mirarlo de nuevo.

command-override = override
    .description = Para la moderación: lo que este servidor dice de un modelo, junto al veredicto calculado
command-override-set = set
    .description = Di qué opina la moderación de un modelo; sin motivo, lo pide un formulario
command-override-remove = remove
    .description = Quitar una decisión
command-override-undo = undo
    .description = Deshacer el último cambio de la decisión sobre un modelo
command-override-list = list
    .description = Todas las decisiones de este servidor, y cuáles conviene mirar de nuevo
command-override-history = history
    .description = Quién cambió qué decisión, cuándo y cómo
command-override-export = export
    .description = Las decisiones de este servidor en un archivo, para otro servidor
command-override-import = import
    .description = Traer decisiones de un archivo; muestra antes qué pasaría
option-override-verdict = veredicto
    .description = Uno de los cinco veredictos
option-override-reason = motivo
    .description = ¿Por qué? Todos lo ven en la tarjeta
option-override-expires = caduca
    .description = Hasta cuándo: 30d, 2 weeks, 6 months, 2027-01-31, never
option-override-source = fuente
    .description = Dónde pueden verlo otros: un enlace o unas palabras
option-override-everywhere = en-todas-partes
    .description = Solo para quien lleva el bot: en todos los servidores
option-override-file = archivo
    .description = Un archivo hecho con /override export (JSON, hasta 512 kB)

override-did-set = { $model }: decisión establecida
override-did-undo = { $model }: último cambio deshecho
override-did-remove = { $model }: ya no hay decisión
override-did-report = { $model }: decisión establecida
override-did-import = { $model }: decisión establecida
override-beside = Se muestra junto al veredicto calculado ({ $verdict }) y sus pruebas, que se quedan.
override-alone = Ahora solo cuenta el veredicto calculado ({ $verdict }), con sus pruebas.
override-undo = Deshacer
override-none-now = Ahora no hay ninguna decisión.
override-list-title = { $count ->
    [one] Una decisión
   *[other] { $count } decisiones
}
override-list-none = No hay ninguna. /override set crea una.
override-list-review = { $count ->
    [one] En una de las mostradas, lo publicado ha cambiado desde entonces. Mírala de nuevo, por favor.
   *[other] En { $count } de las mostradas, lo publicado ha cambiado desde entonces. Míralas de nuevo, por favor.
}
override-review-short = conviene mirarla de nuevo
override-none-everywhere = Ninguna decisión vale en todas partes. Para tomar una: isopen override set MODEL VERDICT --reason ...
override-expired = caducada, ya no se muestra
override-history-title = Historial de { $model }
override-history-all = Historial de todas las decisiones
override-history-none = Todavía no se ha cambiado nada.
override-deed-set = establecida
override-deed-remove = quitada
override-deed-undo = deshecha
override-deed-import = importada
override-deed-report = establecida por un aviso
override-export-done = { $count ->
    [one] Una decisión. El archivo no nombra a personas.
   *[other] { $count } decisiones. El archivo no nombra a personas.
}
override-import-title = Qué haría la importación
override-import-nothing-yet = Todavía no se ha cambiado nada.
override-import-empty = El archivo no contiene nada.
override-import-new = { $count } nuevas
override-import-changed = { $count } sustituirían lo que vale ahora
override-import-same = { $count } ya valen
override-import-expired = { $count } han caducado y quedan fuera
override-import-unknown = { $count } son sobre modelos que no conozco y quedan fuera
override-fate-new = nueva
override-fate-changed = sustituye
override-fate-same = igual
override-fate-expired = caducada
override-fate-unknown = modelo desconocido
override-import-apply = { $count ->
    [one] Aplicar 1
   *[other] Aplicar { $count }
}
override-import-done = { $count ->
    [one] Una decisión importada. /override history la muestra.
   *[other] { $count } decisiones importadas. /override history las muestra.
}
override-form-title = Decisión: { $model }
override-form-verdict = Veredicto de la moderación
override-form-reason = Motivo (lo ven todos)
override-form-expires = Hasta cuándo
override-form-expires-hint = 30d, 6 months, 2027-01-31; vacío: para siempre
override-form-source = Fuente (enlace o palabras)
page-before = Página anterior
page-after = Página siguiente

command-report = report
    .description = Qué ha sido de los avisos: los tuyos, o los que esperan a la moderación
command-report-mine = mine
    .description = Qué ha sido de los errores que avisaste en este servidor
command-report-list = list
    .description = Para la moderación: los avisos por resolver
button-bad = ¿Algo está mal?
report-title = ¿Qué está mal en { $model }?
report-what = ¿Qué está mal?
report-what-hint = Elige una afirmación de la tarjeta
report-says = ¿Qué es lo correcto?
report-says-hint = Por ejemplo: los pesos están bajo Apache-2.0 desde la versión 2
report-link = ¿Dónde se puede ver? (enlace)
report-claim-verdict = El veredicto
report-claim-license = La licencia
report-claim-lineage = De qué se hizo
report-thanks = Gracias. Tu aviso tiene el número { $number }.
report-thanks-server = Lo resuelve la moderación de este servidor. /report mine muestra qué pasa con él; solo lo ves tú.
report-thanks-owner = Va a quien lleva este bot, y de ahí a los datos que usan todos.
report-review-title = Aviso { $number }: { $model }
report-review-claim = Según el aviso, **{ $claim }** está mal. Calculado entonces: { $verdict }.
report-status-open = Espera a la moderación.
report-status-asked = Pregunta de { $who }:
report-status-accepted = Aceptado por { $who }.
report-status-rejected = Rechazado por { $who }.
report-the-moderators = la moderación
report-replied = Respuesta: { $reply }
report-button-accept = Aceptar como decisión
report-button-reject = Rechazar
report-button-ask = Preguntar
report-button-mine = ¿Qué ha sido de mis avisos?
report-button-answer = Responder { $number }
report-r-title = Rechazar el aviso
report-r-label = ¿Por qué? Lo verá quien avisó
report-q-title = Preguntar a quien avisó
report-q-label = Tu pregunta
report-m-title = Responder a la moderación
report-m-label = Tu respuesta
report-mine-title = Tus avisos en este servidor
report-mine-none = Aquí no has avisado de nada. Bajo cada tarjeta hay un botón: ¿Algo está mal?
report-list-title = { $count ->
    [one] Un aviso espera
   *[other] { $count } avisos esperan
}
report-list-none = No hay avisos por resolver.
report-list-pick = Abrir un aviso

command-privacy = privacy
    .description = Qué se guarda y cómo se borra
command-privacy-show = show
    .description = Qué se guarda, tabla por tabla, y cuánto es sobre ti
command-privacy-delete = delete
    .description = Borrar lo guardado sobre ti o (para gestores del servidor) sobre este servidor
option-privacy-what = que
    .description = Sobre ti, o sobre este servidor
choice-privacy-me = sobre mí
choice-privacy-server = sobre este servidor

privacy-title = Qué se guarda
privacy-intro = Las preguntas no se guardan: ni quién preguntó, ni dónde, ni para qué. Se guarda lo que alguien establece, avisa o empieza (un sondeo) a propósito, para que mañana siga valiendo.
privacy-nothing = Nada: no hay base de datos.
privacy-elsewhere = Solo en memoria, y perdido al reiniciar: quién preguntó por última vez, donde un servidor quiere una pausa entre preguntas. El registro dice qué falló, en qué servidor, y el número de una cuenta solo si se falsificó un botón o formulario. Nada se vende ni se envía a nadie; quien lleva este bot puede leer la base de datos.
privacy-you = **Sobre ti:** { $rows ->
    [0] nada.
    [one] una fila.
   *[other] { $rows } filas.
}
privacy-server = **Sobre este servidor:** { $rows ->
    [0] nada.
    [one] una fila.
   *[other] { $rows } filas.
}
privacy-how = /privacy delete quita lo que es sobre ti. Cuando me quitan de un servidor, todo lo de ese servidor se borra a los 30 días; los gestores del servidor pueden hacerlo al momento.
privacy-table-verdicts = Veredictos de modelos, tal como se calcularon: nada sobre personas.
privacy-table-verdict-history = Cómo cambiaron los veredictos calculados de los modelos: nada sobre personas.
privacy-table-app-state = Notas del bot para sí mismo (sus comandos, sus inicios de sesión): nada sobre personas.
privacy-table-guild-settings = Lo que un servidor ha ajustado con /settings, con los números de sus roles y canales.
privacy-table-guild-presence = Los números de los servidores de los que se guarda algo; si un servidor me quitó, desde cuándo.
privacy-table-overrides = Lo que la moderación dice de un modelo (/override), con número y nombre de quien lo dijo.
privacy-table-override-log = Cada cambio de una decisión (/override), con número y nombre de quien lo hizo. Si se borra a una persona, la entrada se queda sin ella.
privacy-table-reports = Avisos de errores: lo escrito, y número y nombre de quien lo escribió y quien lo resolvió. Si se borra a una persona, también sus avisos.
privacy-table-runs = Sondeos de modelos: nada sobre personas.
privacy-table-replies = Lo que respondieron los modelos en los sondeos: nada sobre personas.
privacy-table-reply-labels = Lo que la moderación dijo de respuestas de modelos de las que los jueces dudaban, con número y nombre. Si se borra a una persona, su palabra queda sin ella.
privacy-table-probe-jobs = Quién pidió qué sondeo, en qué servidor y canal.
privacy-table-watches = Qué modelos vigila un canal de un servidor.
privacy-table-digests = Qué canal recibe un resumen semanal.
privacy-table-alerts = Los mensajes sobre cambios de los modelos vigilados, y a qué canal se enviaron.
privacy-table-opinions = Lo que otros índices dicen de modelos: nada sobre personas.
privacy-table-opinion-imports = Cuándo se trajeron por última vez las opiniones de otros índices: nada sobre personas.
privacy-table-other = { $table }: aún sin describir; quien lleva este bot puede decirlo.
privacy-delete-me = ¿Borrar lo guardado sobre ti?
    .what = { $rows ->
    [one] Una fila, en todos los servidores.
   *[other] { $rows } filas, en todos los servidores.
} Tus avisos se borran. Las decisiones y su registro se quedan, sin tu número ni tu nombre. Esto no se puede deshacer.
    .none = No hay nada guardado sobre ti.
privacy-delete-server = ¿Borrar todo lo de este servidor?
    .what = { $rows ->
    [one] Una fila.
   *[other] { $rows } filas.
} Ajustes, decisiones con su registro, avisos y lo vigilado: todo desaparece al momento. Esto no se puede deshacer.
    .none = No hay nada guardado de este servidor.
privacy-delete-sure = Borrar
privacy-deleted = Hecho. { $rows ->
    [0] Ya no quedaba nada por borrar.
    [one] Una fila se ha borrado o ha perdido su nombre.
   *[other] { $rows } filas se han borrado o han perdido su nombre.
}
reports-none = No hay avisos por ahora.
