# isopen doctor: qué se ha encontrado y cómo arreglarlo.
doctor-data = { $models } modelos en { $families } familias.
doctor-database = { $backend } en { $where }; una escritura duradera tarda { $ms } ms.
doctor-token-none = No hay DISCORD_TOKEN: `make run` arranca un Discord propio.
doctor-token = Discord conoce este bot como { $name }.
doctor-token-refused = Discord respondió { $status }.
doctor-hub = { $address } respondió en { $ms } ms.
doctor-hub-offline = No se preguntó (ISOPEN_OFFLINE está puesto); las respuestas salen del catálogo.
doctor-hub-refused = { $address } respondió { $status }.
doctor-host = { $address } ({ $server }) sirve { $models }.
doctor-fix-general = El mensaje dice qué falla; `isopen doctor` otra vez muestra si está arreglado.
doctor-fix-network = Revisa la dirección y la red de esta máquina. Mientras tanto las respuestas salen del catálogo; ISOPEN_OFFLINE=1 deja de preguntar.
doctor-fix-cache = Pon en ISOPEN_CACHE una carpeta en la que isopen pueda escribir. Sin ella también funciona, solo que más despacio.
doctor-fix-database = Detén isopen, aparta el archivo y arranca de nuevo: los veredictos se vuelven a calcular. Recupera las decisiones de una copia de seguridad.
doctor-fix-token = Copia otra vez el token de https://discord.com/developers/applications (tu aplicación, Bot) en DISCORD_TOKEN.
doctor-fix-hub = Revisa HF_ENDPOINT y HF_TOKEN, o pon ISOPEN_OFFLINE=1.
doctor-fix-host = Revisa la dirección en ISOPEN_HOSTS, la clave en ISOPEN_HOST_KEYS y que el servidor esté en marcha.
doctor-fix-host-empty = Carga allí un modelo, por ejemplo: ollama pull llama3.2
doctor-well = bien
doctor-wrong = por arreglar
doctor-fix-setting = Escribe de nuevo { $setting } donde esté puesto (.env o el entorno): .env.example muestra cómo. Sin él vale lo predeterminado.
doctor-fix-store = { $reason ->
    [url] Escribe sqlite:////ruta/completa/isopen.db o postgresql://usuario:clave@host/base en ISOPEN_DATABASE_URL, o quítalo: entonces es un archivo en tu carpeta de datos.
    [folder] Escribe sqlite:////ruta/completa/isopen.db o postgresql://usuario:clave@host/base en ISOPEN_DATABASE_URL, o quítalo: entonces es un archivo en tu carpeta de datos.
    [unreachable] Comprueba que funciona y que se llega a ella desde aquí, y que host, puerto, usuario, clave y base en ISOPEN_DATABASE_URL son correctos (si es un archivo: que se puede escribir en su carpeta).
    [login] Comprueba que funciona y que se llega a ella desde aquí, y que host, puerto, usuario, clave y base en ISOPEN_DATABASE_URL son correctos (si es un archivo: que se puede escribir en su carpeta).
    [no-database] Comprueba que funciona y que se llega a ella desde aquí, y que host, puerto, usuario, clave y base en ISOPEN_DATABASE_URL son correctos (si es un archivo: que se puede escribir en su carpeta).
    [driver] Instala el controlador: pip install isopen[postgres]
    [corrupt] Detén isopen, aparta el archivo y arranca de nuevo: los veredictos se vuelven a calcular. Recupera las decisiones de una copia de seguridad.
   *[other] El mensaje dice qué falla; `isopen doctor` otra vez muestra si está arreglado.
}
doctor-fix-discord = Revisa la red de esta máquina, y DISCORD_API_URL si lo pusiste; https://discordstatus.com dice cómo está Discord. El token puede estar bien: nadie pudo comprobarlo.
