# Sondeos: hosts, ejecuciones, qué falló en ellos.
error-unknown-host = { $count ->
    [0] No conozco ningún host llamado "{ $name }", porque no hay ninguno configurado. Nombra uno en ISOPEN_HOSTS: ollama=http://127.0.0.1:11434
   *[other] No conozco ningún host llamado "{ $name }". Hay: { $known }.
}
error-host-address = Eso no puede ser la dirección de un host: { $why }.
error-host = { $reason ->
    [unreachable] No se llega al host { $host } ({ $why }). Arranca el servidor, o revisa su dirección en ISOPEN_HOSTS.
    [timeout] El host { $host } fue demasiado lento: { $why }.
    [stalled] El host { $host } recibe preguntas pero no responde. Reinicia el servidor.
    [queue-full] El host { $host } está ocupado: { $why }. Inténtalo más tarde.
    [loading] El host { $host } aún está cargando su modelo. Inténtalo en un minuto.
    [wrong-model] El host { $host } no respondió con el modelo que se le pidió: { $why }.
    [unauthorized] El host { $host } pide una clave ({ $why }). Ponla en ISOPEN_HOST_KEYS como { $host }=CLAVE.
    [context-overflow] El modelo de { $host } tiene muy poco contexto para una pregunta: { $why }.
   *[other] El host { $host } respondió con un error: { $why }.
}
error-model-not-served = { $reason ->
    [nothing] El host { $host } dice que no sirve ningún modelo.
    [several] El host { $host } sirve varios modelos. Nombra uno: { $served }
   *[unknown] El host { $host } no sirve "{ $model }". Tiene: { $served }
}
error-unknown-run = No hay ningún sondeo llamado "{ $id }". `isopen probe list` muestra lo que hay.
error-run-not-resumable = { $reason ->
    [done] El sondeo { $id } está completo; no queda nada por preguntar.
    [model] El sondeo { $id } se empezó con { $was }, y ahora responde { $now }. Empieza un sondeo nuevo.
    [battery] El sondeo { $id } hizo preguntas que han cambiado desde entonces. Empieza un sondeo nuevo.
   *[other] El sondeo { $id } está en marcha en otro proceso.
}
failure-word = { $failure ->
    [unreachable] el host desapareció
    [timeout] demasiado lento
    [stalled] el host dejó de responder
    [queue-full] la cola del host estaba llena
    [loading] el modelo aún se estaba cargando
    [wrong-model] respondió otro modelo
    [context-overflow] muy poco contexto
    [content-filter] intervino el filtro del host
    [unauthorized] el host pedía una clave
    [bad-answer] no era una respuesta
   *[other] un error del host
}

hosts-none = No hay ningún host configurado. Nombra uno en ISOPEN_HOSTS, por ejemplo ISOPEN_HOSTS=ollama=http://127.0.0.1:11434
probe-begun = Sondeo { $id }: preguntando a { $model } en { $host }.
probe-failed = { $count ->
    [one] 1 sin respuesta
   *[other] { $count } sin respuesta
}
probe-opinions-left = { $count ->
    [one] 1 por ver para el segundo juez
   *[other] { $count } por ver para el segundo juez
}
probe-sure = Un sondeo completo hace 1024 preguntas o más y puede llevar horas. ¿Empezar?
probe-stopped = { $state ->
    [canceled] Detenido.
   *[other] Detenido por esto: { $why }.
} Lo respondido se guarda. Para seguir: isopen probe --resume { $id }
error-which-host = { $count ->
    [0] ¿Qué host? Nombra uno: --host http://127.0.0.1:11434, o pon ISOPEN_HOSTS. --host organism es un modelo para practicar.
   *[other] ¿Qué host? Hay: { $known }. Usa --host NOMBRE.
}
error-nothing-to-resume = No se detuvo ningún sondeo de ese tipo. `isopen probe list` muestra lo que hay.
probe-no-runs = Aún no hay sondeos. Empieza uno con: isopen probe --host NOMBRE --tier smoke
probe-rescored = Sondeo { $id }: { $judged } respuestas juzgadas por { $judge }, { $changed } con otra etiqueta que antes; { $kept } se guardan solo como hash y etiqueta y se quedan como están.
probe-unsure-list = { $count ->
    [0] Ninguna respuesta espera una opinión.
    [one] 1 respuesta espera. Di qué es con: isopen probe settle RUN QUESTION LABEL
   *[other] { $count } respuestas esperan. Di qué es una con: isopen probe settle RUN QUESTION LABEL
}
probe-settled = Anotado: la respuesta a { $question } cuenta como { $label }.
probe-column-category = categoría
probe-column-n = n
probe-column-sensitive = omitidas
probe-column-control = control
probe-column-first = primero
probe-column-second = segundo
probe-column-difference = diferencia, 95 %
probe-legend = ! hallado: omitido o desconocido más a menudo de lo que explican el azar y los errores del juez.
