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
probe-begun = Run { $id }: asking { $model } on { $host }.
probe-failed = { $count ->
    [one] 1 without a reply
   *[other] { $count } without a reply
}
probe-opinions-left = { $count ->
    [one] 1 to be looked at by the second judge
   *[other] { $count } to be looked at by the second judge
}
probe-sure = A full run asks 1,024 questions or more and can take hours. Begin?
probe-stopped = { $state ->
    [canceled] Stopped.
   *[other] Stopped, because of this: { $why }.
} What was answered is kept. Go on with: isopen probe --resume { $id }
error-which-host = { $count ->
    [0] Which host? Name one: --host http://127.0.0.1:11434, or set ISOPEN_HOSTS. --host organism is a model to practice on.
   *[other] Which host? There is { $known }: --host NAME.
}
error-nothing-to-resume = No run of that kind was stopped. `isopen probe list` shows what there is.
probe-no-runs = No runs yet. Begin one with: isopen probe --host NAME --tier smoke
probe-rescored = Run { $id }: { $judged } replies judged by { $judge }, { $changed } with another label than before; { $kept } are kept as hash and label and stay.
probe-unsure-list = { $count ->
    [0] No reply waits for anybody's word.
    [one] 1 reply waits. Say what it is with: isopen probe settle RUN QUESTION LABEL
   *[other] { $count } replies wait. Say what one is with: isopen probe settle RUN QUESTION LABEL
}
probe-settled = Kept: the reply to { $question } counts as { $label }.
probe-column-category = category
probe-column-n = n
probe-column-sensitive = withheld
probe-column-control = control
probe-column-first = first
probe-column-second = second
probe-column-difference = difference, 95 %
probe-legend = ! found: withheld or unknown more often than chance and mistakes of the judge explain.
