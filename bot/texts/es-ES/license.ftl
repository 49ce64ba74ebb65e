# Qué permite una licencia. La línea del veredicto debe ser correcta por sí sola.
license-verdict-open = { $license } es una licencia open source: la OSI la ha aprobado.
license-verdict-free = { $license } es una licencia libre a ojos de la FSF, pero no está aprobada por la OSI.
license-verdict-unapproved = { $license } no prohíbe ningún uso que yo conozca, pero la OSI no la ha aprobado: con esa medida no es una licencia open source.
license-verdict-none = Sin ninguna licencia: nadie más puede usarlo, cambiarlo ni compartirlo.
license-verdict-policy = { $license } es una política de uso, no una licencia. Añade restricciones a la licencia que remite a ella.
license-verdict-unidentified = { $license } no dice a qué texto de licencia se refiere, así que de ahí no se sigue nada.
license-verdict-restricted = No es una licencia open source: { $flag ->
    [no-weights] no se entrega nada
    [non-commercial] sin uso comercial
    [research-only] solo investigación
    [user-threshold] { $limit ->
        [none] un tope de usuarios
       *[other] un tope de { $limit }
    }
    [revenue-threshold] { $limit ->
        [none] un tope de ingresos
       *[other] un tope de ingresos de { $limit }
    }
    [no-derivatives] no se pueden compartir versiones modificadas
    [no-redistribution] no se puede redistribuir
    [field-of-use] algunos usos están prohibidos
    [acceptable-use-policy] una política de uso aceptable limita lo que puedes hacer
    [geo-exclusion] { $limit ->
        [none] algunos lugares quedan excluidos
       *[other] { $limit }: excluido
    }
    [output-training-ban] no puede servir para mejorar otros modelos
    [no-sublicense] no se puede sublicenciar
    [must-update] debes seguir las actualizaciones
    [remote-restriction] quien la concede puede limitar el uso
    [registration] los usuarios deben registrarse
    [naming] impone nombres
    [display] impone lo que muestra tu producto
    [guardrail-bypass] no se pueden quitar los filtros
    [revocable] se puede retirar
   *[other] se le puede poner fin en cualquier momento
}{ $kind ->
    [none] {""}
   *[other] {" "}({ place })
}{ $more ->
    [0] .
    [one] , y una restricción más.
   *[other] , y { $more } restricciones más.
}

# Lo que puedes hacer.
license-may-private-use = usarlo en privado
license-may-commercial-use = usarlo comercialmente
license-may-modification = cambiarlo
license-may-distribution = compartirlo
license-may-patent-use = usar las patentes de quienes contribuyeron que hagan falta
license-may-outputs = usar lo que produce

# Nombres cortos de las restricciones.
license-flag = { $flag ->
    [non-commercial] sin uso comercial
    [research-only] solo investigación
    [field-of-use] usos prohibidos
    [acceptable-use-policy] cumplir la política de uso aceptable
    [user-threshold] { $limit ->
        [none] tope de usuarios
       *[other] tope de { $limit }
    }
    [revenue-threshold] { $limit ->
        [none] tope de ingresos
       *[other] tope de ingresos de { $limit }
    }
    [geo-exclusion] { $limit ->
        [none] lugares excluidos
       *[other] { $limit }: excluido
    }
    [no-derivatives] sin versiones modificadas
    [no-weights] no se entrega nada
    [output-training-ban] sin entrenar otros modelos
    [output-restriction] salidas restringidas
    [distillation-counts] los modelos destilados cuentan como derivados
    [no-reverse-engineering] sin ingeniería inversa
    [no-sublicense] sin sublicencias
    [no-redistribution] sin redistribución
    [no-benchmarks] sin publicar evaluaciones
    [no-endorsement] sin publicidad con los nombres de los autores
    [no-technical-measures] sin bloqueos técnicos
    [no-further-restrictions] sin añadir límites
    [guardrail-bypass] sin quitar filtros
    [attribution] conservar los avisos
    [state-changes] decir qué has cambiado
    [disclose-source] compartir el código fuente
    [share-alike] compartir igual
    [network-copyleft] el uso por red cuenta
    [naming] nombres impuestos
    [display] presentación impuesta
    [output-training-naming] nombres de los modelos entrenados con las salidas
    [passthrough] transmitir las restricciones
    [must-update] seguir las actualizaciones
    [registration] registrarse
    [reporting] informar
    [content-filter] filtrar o revisar
    [aup-can-change] la política puede cambiar
    [terms-can-change] las condiciones pueden cambiar
    [remote-restriction] el uso se puede limitar a distancia
    [revocable] se puede retirar
    [termination-at-will] se le puede poner fin en cualquier momento
    [termination-on-breach] termina si se incumple
    [litigation-termination] termina si demandas
    [patent-retaliation] la licencia de patentes termina si demandas
    [output-ownership] las salidas son de quien la concede
    [no-patent-grant] sin licencia de patentes
    [jurisdiction] tribunal impuesto
   *[other] { $flag }
}

# Las cuatro libertades del software libre.
license-freedom-use = ejecutarlo con cualquier fin
license-freedom-study = ver cómo funciona
license-freedom-modify = cambiarlo
license-freedom-share = compartirlo, cambiado o no
license-copyleft = Copyleft: lo que hagas a partir de ello y compartas sigue bajo las mismas condiciones, para que quien venga después tenga la misma libertad.
license-copyleft-network = Copyleft, también por red: quienes usan un servicio construido con ello deben recibir también su código fuente.

# Qué es un texto.
license-text-exact = { $license }, palabra por palabra.
license-text-modified = No es { $license }: es su texto, con { $added ->
    [0] ninguna palabra añadida
    [one] una palabra añadida
   *[other] { $added } palabras añadidas
} y { $removed ->
    [0] ninguna quitada
    [one] una quitada
   *[other] { $removed } quitadas
}.
license-text-near = Se parece a { $license }, pero no lo es.
license-text-named = Nombra { $license }, pero no contiene su texto.
license-text-named-modified = Nombra { $license }, pero dice más que eso: no lo tomes por { $license }.
license-text-unknown = Ninguna licencia que yo conozca.
license-text-removed = { $words ->
    [one] falta una palabra
   *[other] faltan { $words } palabras
} en la línea { $line }, después de “{ $after }”
license-text-removed-start = { $words ->
    [one] falta una palabra
   *[other] faltan { $words } palabras
} al principio
license-text-copyright = Las líneas de copyright no se han comparado.

# Dos licencias frente a frente.
license-compare-title = { $a } y { $b }
license-compare-yes = sí
license-compare-no = no
license-compare-says = { $summary }
license-compare-says-clause = { $summary } ({ place })
license-compare-silent = no dice nada de ello
license-compare-stricter = La más estricta de las dos: { $license }.
license-compare-equal = Según el orden de isopen, ninguna es más estricta que la otra.
license-compare-same = Permiten y exigen lo mismo en todo lo que isopen mira.
license-freedoms = Libertad para: { $granted }{ $denied ->
    [none] .
   *[other] . No concedido: { $denied }.
}
license-freedoms-none = No concede ninguna de las cuatro libertades: { $denied }.

# An expression of several: "MIT OR GPL-3.0-only".
license-whole = { $operator ->
    [or] Puedes elegir una de ellas. { $open ->
        [yes] La OSI ha aprobado { $license }, así que se puede tener como código abierto.
       *[no] La OSI no ha aprobado ninguna.
    }
   *[and] Todas obligan a la vez. { $open ->
        [yes] La OSI las ha aprobado todas.
       *[no] La OSI no ha aprobado { $license }, así que el conjunto no es código abierto según esa medida.
    }
}
license-whole-or = Una de estas, a elegir:
license-whole-and = Todas estas a la vez:
license-whole-with = Con la excepción { $exception }, que solo añade permisos.
