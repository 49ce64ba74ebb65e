# Probes: hosts, runs, what went wrong with them.
error-unknown-host = { $count ->
    [0] I know no host called "{ $name }", because none is set up. Name one in ISOPEN_HOSTS: ollama=http://127.0.0.1:11434
   *[other] I know no host called "{ $name }". There is { $known }.
}
error-host-address = That cannot be the address of a host: { $why }.
error-host = { $reason ->
    [unreachable] The host { $host } cannot be reached ({ $why }). Start the server, or check its address in ISOPEN_HOSTS.
    [timeout] The host { $host } was too slow: { $why }.
    [stalled] The host { $host } takes questions but does not answer. Restart the server.
    [queue-full] The host { $host } is busy: { $why }. Try again later.
    [loading] The host { $host } is still loading its model. Try again in a minute.
    [wrong-model] The host { $host } did not answer with the model it was asked for: { $why }.
    [unauthorized] The host { $host } wants a key ({ $why }). Put it into ISOPEN_HOST_KEYS as { $host }=KEY.
    [context-overflow] The model on { $host } has too little context for one question: { $why }.
   *[other] The host { $host } answered with an error: { $why }.
}
error-model-not-served = { $reason ->
    [nothing] The host { $host } says that it serves no model.
    [several] The host { $host } serves several models. Name one: { $served }
   *[unknown] The host { $host } does not serve "{ $model }". It has: { $served }
}
error-unknown-run = There is no run called "{ $id }". `isopen probe list` shows what there is.
error-run-not-resumable = { $reason ->
    [done] The run { $id } is complete; there is nothing left to ask.
    [model] The run { $id } was begun with { $was }, and { $now } answers now. Begin a new run.
    [battery] The run { $id } asked questions that have changed since. Begin a new run.
   *[other] The run { $id } is under way in another process.
}
failure-word = { $failure ->
    [unreachable] the host went away
    [timeout] too slow
    [stalled] the host stopped answering
    [queue-full] the host's queue was full
    [loading] the model was still loading
    [wrong-model] another model answered
    [context-overflow] too little context
    [content-filter] the host's filter stepped in
    [unauthorized] the host wanted a key
    [bad-answer] not an answer
   *[other] an error of the host
}

hosts-none = No host is set up. Name one in ISOPEN_HOSTS, for example ISOPEN_HOSTS=ollama=http://127.0.0.1:11434
