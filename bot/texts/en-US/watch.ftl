# Watching models: commands, what is told, the weekly digest.
command-watch = watch
    .description = Tell a channel when something about a model changes: verdict, license, gate, parts
command-unwatch = unwatch
    .description = Stop watching a model
command-watches = watches
    .description = What this server watches, and its weekly digest
option-watch-channel = channel
    .description = Where to tell it (default: the watch channel of /settings, else here)
option-unwatch = model
    .description = A model that this server watches

watch-begun = I watch { $model } and tell { $channel } when something about it changes.
watch-already = { $model } is watched in { $channel } already.
watch-ended = { $model } is no longer watched.
watches-title = What this server watches
watches-none = Nothing yet. `/watch` adds a model.
watches-digest = Weekly digest
watches-digest-off = No digest
watches-digest-next = The next one comes { $when }.
error-too-many-watches = This server watches { $limit } models already, which is as many as it can. /unwatch one first.
error-not-watched = This server does not watch { $query }. /watches shows what it does.

alert-title = { $model }: something has changed
alert-foot = You are told because this server watches it (/watches). { $mark }
alert-verdict = Verdict: { $before ->
    [open-source] open source
    [open-weights] open-weights
    [model-available] model-available
    [closed] closed
   *[unknown] unknown
} → **{ $after ->
    [open-source] open source
    [open-weights] open-weights
    [model-available] model-available
    [closed] closed
   *[unknown] unknown
}**
alert-license = License: { $before ->
    [none] none known
   *[other] { $before }
} → **{ $after ->
    [none] none known
   *[other] { $after }
}**
alert-state = { $after ->
    [there] The repository is back.
    [disabled] The Hub has disabled the repository.
    [missing] The repository is gone.
   *[other] The repository can no longer be seen (private, or gone). That does not make it closed.
}
alert-gate = { $after ->
    [no] The repository can be downloaded without a gate now.
    [auto] There is a gate before the download now: one agrees to terms.
   *[manual] There is a gate before the download now: its owners decide whom to let in.
}
alert-part = { component-name }: { $before ->
    [released] published
    [partial] partly published
    [withheld] not published
   *[unknown] not established
} → **{ $after ->
    [released] published
    [partial] partly published
    [withheld] not published
   *[unknown] not established
}**
alert-part-license = { component-name }: another license, { $before ->
    [none] none known
   *[other] { $before }
} → **{ $after ->
    [none] none known
   *[other] { $after }
}**
alert-conflict = New license conflict: { $models }
alert-revision = New revision: { $before } → { $after }
alert-why-repository = Seen on the Hugging Face Hub: the repository { $model } has changed.
alert-why-facts = isopen's own facts were corrected or completed (version { $version }).
alert-why-first-look = Seen on the Hugging Face Hub, where { $model } could be looked at for the first time.
alert-why-hub = Seen on the Hugging Face Hub at { $model }.
digest-title = This week in open models
digest-quiet = Nothing changed about the models this server watches.
