# Comandos tal como los lista Discord.
command-isopen = isopen
    .description = ¿Es open source este modelo de IA? La respuesta, con pruebas
command-compare = compare
    .description = Dos modelos de IA frente a frente: cuál es más abierto y en qué difieren
command-about = about
    .description = Qué significan las palabras, de dónde salen los datos y qué se recuerda
command-help = help
    .description = Todo lo que puedes escribir
option-model = modelo
    .description = Nombre, familia o dirección de Hugging Face de un modelo
option-private = privado
    .description = Mostrarme la respuesta solo a mí
option-a = a
    .description = El primer modelo
option-b = b
    .description = El segundo modelo

# Cuando algo falla.
discord-incident = Algo ha fallado por mi parte y lo he anotado. Inténtalo de nuevo en un minuto. Si sigue igual, avisa del incidente { $incident }.
discord-commands-changed = Mis comandos acaban de cambiar. Escribe el comando otra vez, o reinicia Discord si aún se ve el antiguo.
discord-cooldown = Vas un poco rápido. Inténtalo de nuevo en { $seconds ->
    [one] un segundo
   *[other] { $seconds } segundos
}.
discord-not-allowed = No puedes usar este comando aquí.
command-license = license
    .description = Qué permite una licencia; o si un texto adjunto es la licencia que dice ser
option-license-name = nombre
    .description = Una licencia: id SPDX, etiqueta de Hugging Face o nombre
option-license-file = archivo
    .description = Un archivo LICENSE para comparar palabra por palabra (hasta 200 KB)
option-license-with = con
    .description = Otra licencia con la que compararla
