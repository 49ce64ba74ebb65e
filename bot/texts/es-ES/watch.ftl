# Vigilar modelos: comandos, lo que se cuenta, el resumen semanal.
command-watch = watch
    .description = Contar en un canal cuando cambia algo de un modelo: veredicto, licencia, acceso, partes
command-unwatch = unwatch
    .description = Dejar de vigilar un modelo
command-watches = watches
    .description = Lo que vigila este servidor, y su resumen semanal
option-watch-channel = canal
    .description = Dónde contarlo (si no: el canal de vigilancia de /settings, o aquí)
option-unwatch = modelo
    .description = Un modelo que vigila este servidor

watch-begun = Vigilo { $model } y lo cuento en { $channel } cuando cambie algo.
watch-already = { $model } ya se vigila en { $channel }.
watch-ended = { $model } ya no se vigila.
watches-title = Lo que vigila este servidor
watches-none = Nada todavía. `/watch` añade un modelo.
watches-digest = Resumen semanal
watches-digest-off = Sin resumen
watches-digest-next = El próximo llega { $when }.
error-too-many-watches = Este servidor ya vigila { $limit } modelos, y no puede vigilar más. Quita antes uno con /unwatch.
error-not-watched = Este servidor no vigila { $query }. /watches muestra lo que sí.

alert-title = { $model }: algo ha cambiado
alert-foot = Se cuenta aquí porque este servidor lo vigila (/watches). { $mark }
alert-verdict = Veredicto: { $before ->
    [open-source] open source
    [open-weights] open-weights
    [model-available] solo descargable
    [closed] cerrado
   *[unknown] desconocido
} → **{ $after ->
    [open-source] open source
    [open-weights] open-weights
    [model-available] solo descargable
    [closed] cerrado
   *[unknown] desconocido
}**
alert-license = Licencia: { $before ->
    [none] ninguna conocida
   *[other] { $before }
} → **{ $after ->
    [none] ninguna conocida
   *[other] { $after }
}**
alert-state = { $after ->
    [there] El repositorio ha vuelto.
    [disabled] El Hub ha desactivado el repositorio.
    [missing] El repositorio ya no está.
   *[other] El repositorio ya no se ve (privado, o ya no está). Eso no lo hace cerrado.
}
alert-gate = { $after ->
    [no] El repositorio se puede descargar ahora sin restricciones de acceso.
    [auto] Ahora el acceso a la descarga es restringido: se aceptan unas condiciones.
   *[manual] Ahora el acceso a la descarga es restringido: sus dueños deciden a quién dejan entrar.
}
alert-part = { component-name }: { $before ->
    [released] publicado
    [partial] publicado en parte
    [withheld] no publicado
   *[unknown] sin establecer
} → **{ $after ->
    [released] publicado
    [partial] publicado en parte
    [withheld] no publicado
   *[unknown] sin establecer
}**
alert-part-license = { component-name }: otra licencia, { $before ->
    [none] ninguna conocida
   *[other] { $before }
} → **{ $after ->
    [none] ninguna conocida
   *[other] { $after }
}**
alert-conflict = Nuevo conflicto de licencias: { $models }
alert-revision = Nueva revisión: { $before } → { $after }
alert-why-repository = Visto en el Hugging Face Hub: el repositorio { $model } ha cambiado.
alert-why-facts = Se corrigieron o completaron los datos propios de isopen (versión { $version }).
alert-why-first-look = Visto en el Hugging Face Hub, donde se pudo mirar { $model } por primera vez.
alert-why-hub = Visto en el Hugging Face Hub en { $model }.
digest-title = Esta semana en modelos abiertos
digest-quiet = No ha cambiado nada en los modelos que vigila este servidor.
