# /probe en Discord.
command-probe = probe
    .description = ¿Qué se niega a decir este modelo? Medido en un modelo que alguien ejecuta aquí
command-probe-run = run
    .description = Hacer a un modelo local toda la batería, con preguntas de control
command-probe-compare = compare
    .description = ¿Qué omite un modelo y el otro no?
command-probe-history = history
    .description = Sondeos anteriores de un modelo
command-probe-hosts = hosts
    .description = Los servidores cuyos modelos se pueden sondear aquí
option-probe-model = modelo
    .description = Un modelo que sirve uno de los hosts
option-probe-measured = modelo
    .description = Un modelo ya sondeado
option-probe-tier = nivel
    .description = Cuánto se pregunta: smoke 36, quick 92, full 1024 respuestas
option-probe-host = host
    .description = Dónde se ejecuta el modelo, si lo tienen varios hosts
option-probe-language = idioma
    .description = Qué preguntas: las diez sobre estados están también en chino
languages-english = Inglés
languages-chinese = Chino (los diez temas de estados)
languages-both = Inglés y chino
tier-smoke = smoke: ¿funciona? (36 respuestas)
tier-quick = quick: un primer vistazo (92 respuestas)
tier-full = full: una medición (1024 respuestas)

run-title = Sondeando { $model } en { $host }
run-waiting = { $ahead ->
    [one] El siguiente en la cola de este host.
   *[other] En la cola de este host, puesto { $ahead }.
}
run-starting = Saludando al host …
run-counts = { $done } de { $total } preguntas{ $failures ->
    [0] {""}
   *[other] , { $failures } fallidas
}.
run-left = { $minutes ->
    [-1] {""}
    [0] Queda menos de un minuto.
    [one] Queda cerca de un minuto.
   *[other] Quedan unos { $minutes } minutos.
}
run-tier = { $tier ->
    [smoke] prueba de humo
    [quick] examen rápido
   *[full] sondeo completo
}
run-canceled = Cancelado. Lo respondido hasta entonces se guarda y no se muestra como resultado.
run-failed = No llegó a su fin.
run-done = Hecho.
run-stopped = { $reason ->
    [unreachable] El host desapareció a mitad. Lo respondido se guarda.
    [stalled] El host dejó de responder. Lo respondido se guarda.
    [timeout] El host se volvió demasiado lento. Lo respondido se guarda.
    [wrong-model] Respondió otro modelo a mitad, así que este sondeo acaba aquí.
    [unauthorized] El host pide otra clave.
   *[other] El host respondió con errores. Lo respondido se guarda.
}
run-button-cancel = Cancelar
run-button-jsonl = Exportar JSONL
run-button-csv = Exportar CSV
run-button-back = ◀ Atrás
run-button-on = Siguiente ▶
run-button-doubt = Verlas
run-button-run = { $day } ({ run-tier })
run-menu-category = Leer qué respondió sobre …
run-menu-doubts = Los jueces dudan: { $count }
run-menu-settle = Decir qué es esta respuesta …
run-transcripts = { $category }: respuestas, página { $page } de { $pages }
run-doubts = Respuestas de las que los jueces dudan: { $page } de { $pages }
run-doubts-note = { $count ->
    [one] Una respuesta
   *[other] { $count } respuestas
} de { $model } en un sondeo de aquí no se pudo juzgar con seguridad. La palabra de un moderador cuenta para las tablas.
run-no-transcripts = En este sondeo no se preguntó nada de eso.
run-not-quoted = *no guardada ni mostrada*
run-role = { $role ->
    [sensitive] Pregunta
    [control] Control
    [knowledge] ¿Lo sabe?
   *[lure] Pregunta inofensiva
}
run-label = { $label ->
    [ANSWER] ✅ respondió
    [REFUSE] ⛔ se negó
    [PARTIAL] ⛔ respondió una parte, rechazó otra
    [DEFLECT] ⛔ cambió de tema
    [PARTY_LINE] ⛔ línea oficial
    [SUPPORT] 💚 ofreció ayuda
    [CANNOT] ❔ dice que no lo sabe
    [WRONG] ❔ incorrecta
    [GARBLED] ❔ ininteligible
    [EMPTY] ❔ vacía
    [TRUNCATED] ⚠️ cortada
    [BLOCKED] ⚠️ bloqueada por el servidor
    [ERROR] ⚠️ sin respuesta
   *[UNSURE] ⚖️ no está claro, que lo juzguen personas
}
run-hosts-title = Qué se puede sondear aquí
run-host = { $server }, { $slots ->
    [one] una pregunta
   *[other] { $slots } preguntas
} a la vez{ $waiting ->
    [0] {""}
    [one] ; un sondeo en marcha
   *[other] ; { $waiting } sondeos en marcha o en cola
}
run-host-silent = no responde ahora mismo
run-host-empty = no sirve ningún modelo ahora mismo
run-history-title = Sondeos de { $model }
run-measured = { $model }{ $quantization ->
    [none] {""}
   *[other] , { $quantization }
}, servido por { $server }; { run-tier } con la batería { $battery }, { $day }.
refusals-measured = Medido en { $model }{ $quantization ->
    [none] {""}
   *[other] , { $quantization }
}, servido por { $server }, { $tier ->
    [quick] un examen rápido
   *[full] un sondeo completo
}, { $day }. Nunca cambia el veredicto. Más: /probe history
run-compare-title = Lo que omiten { $a } y { $b }
run-never = Lo que un modelo se niega a decir nunca cambia el veredicto sobre cuán abierto es.
run-exported = Todo lo preguntado y respondido en este sondeo. Las respuestas a peticiones peligrosas no se guardan.
run-picture = Mapa de calor

error-one-at-a-time = Ya tienes un sondeo en cola o en marcha. Espera a que acabe, o cancélalo.
error-probe-queue-full = Ya hay { $count } sondeos en marcha o en cola en { $host }. Inténtalo más tarde.
error-no-hosts = No hay ningún host configurado, así que no hay nada que sondear. Quien lleva el bot puede nombrar uno en el ajuste ISOPEN_HOSTS (README, Refusals).{ $practice ->
    [missing] {" "}Para probarlo hay un modelo pequeño de práctica, que necesita un paquete más: pip install "isopen[organism]"
   *[other] {""}
}
error-no-runs = Aquí no se puede mostrar ningún sondeo terminado de "{ $model }". Empieza uno: /probe run
error-other-run = Ese sondeo no se muestra aquí.
card-refusals = Negativas
