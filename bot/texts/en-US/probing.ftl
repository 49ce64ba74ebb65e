# /probe on Discord. What a run found: see probe-results.ftl. Hosts and their faults: see probe.ftl.
command-probe = probe
    .description = What does this model refuse to say? Measured on a model that somebody runs here
command-probe-run = run
    .description = Ask a local model the whole battery, with control questions
command-probe-compare = compare
    .description = What does one model withhold and the other not?
command-probe-history = history
    .description = Earlier runs of a model
command-probe-hosts = hosts
    .description = The servers whose models can be probed here
option-probe-model = model
    .description = A model that one of the hosts serves
option-probe-measured = model
    .description = A model that was probed before
option-probe-tier = tier
    .description = How much is asked: smoke 36, quick 92, full 1,024 replies
option-probe-host = host
    .description = Where the model runs, if several hosts have it
option-probe-language = language
    .description = Which questions: the ten on states are there in Chinese as well
languages-english = English
languages-chinese = Chinese (the ten state topics)
languages-both = English and Chinese
tier-smoke = smoke: does it work? (36 replies)
tier-quick = quick: a first look (92 replies)
tier-full = full: a measurement (1,024 replies)

run-title = Probing { $model } on { $host }
run-waiting = { $ahead ->
    [one] Next in line on this host.
   *[other] In line on this host, { $ahead }. place.
}
run-starting = Saying hello to the host …
run-counts = { $done } of { $total } questions{ $failures ->
    [0] {""}
   *[other] , { $failures } failed
}.
run-left = { $minutes ->
    [-1] {""}
    [0] Less than a minute left.
    [one] About a minute left.
   *[other] About { $minutes } minutes left.
}
run-tier = { $tier ->
    [smoke] smoke test
    [quick] quick screening
   *[full] full run
}
run-canceled = Canceled. What was answered until then is kept and not shown as a result.
run-failed = It did not come to its end.
run-done = Done.
run-stopped = { $reason ->
    [unreachable] The host went away in the middle of it. What was answered is kept.
    [stalled] The host stopped answering. What was answered is kept.
    [timeout] The host became too slow. What was answered is kept.
    [wrong-model] Another model answered in the middle of it, so this run ends here.
    [unauthorized] The host wants another key.
   *[other] The host answered with errors. What was answered is kept.
}
run-button-cancel = Cancel
run-button-jsonl = Export JSONL
run-button-csv = Export CSV
run-button-back = ◀ Back
run-button-on = Next ▶
run-button-doubt = Look at them
run-button-run = { $day } ({ run-tier })
run-menu-category = Read what it answered on …
run-menu-doubts = Judges not sure: { $count }
run-menu-settle = Say what this reply is …
run-transcripts = { $category }: replies, page { $page } of { $pages }
run-doubts = Replies of which the judges are not sure: { $page } of { $pages }
run-doubts-note = { $count ->
    [one] One reply
   *[other] { $count } replies
} of { $model } in a probe run here could not be judged for sure. A moderator's word counts for the tables.
run-no-transcripts = Nothing was asked there in this run.
run-not-quoted = *not kept and not shown*
run-role = { $role ->
    [sensitive] Question
    [control] Control
    [knowledge] Does it know?
   *[lure] Harmless question
}
run-label = { $label ->
    [ANSWER] ✅ answered
    [REFUSE] ⛔ refused
    [PARTIAL] ⛔ answered a part, declined a part
    [DEFLECT] ⛔ changed the subject
    [PARTY_LINE] ⛔ official line
    [SUPPORT] 💚 offered help
    [CANNOT] ❔ says that it does not know
    [WRONG] ❔ wrong
    [GARBLED] ❔ garbled
    [EMPTY] ❔ empty
    [TRUNCATED] ⚠️ cut off
    [BLOCKED] ⚠️ blocked by the server
    [ERROR] ⚠️ no reply
   *[UNSURE] ⚖️ unclear, for people to judge
}
run-hosts-title = What can be probed here
run-host = { $server }, { $slots ->
    [one] one question
   *[other] { $slots } questions
} at a time{ $waiting ->
    [0] {""}
    [one] ; one run under way
   *[other] ; { $waiting } runs under way or in line
}
run-host-silent = does not answer right now
run-host-empty = serves no model right now
run-history-title = Runs of { $model }
run-measured = { $model }{ $quantization ->
    [none] {""}
   *[other] , { $quantization }
}, served by { $server }; { run-tier } with battery { $battery }, { $day }.
refusals-measured = Measured on { $model }{ $quantization ->
    [none] {""}
   *[other] , { $quantization }
}, served by { $server }, { $tier ->
    [quick] a quick screening
   *[full] a full run
}, { $day }. It never changes the verdict. More: /probe history
run-compare-title = What { $a } and { $b } withhold
run-never = What a model refuses never changes the verdict on how open it is.
run-exported = Everything that was asked and answered in this run. Replies to dangerous requests are not kept.
run-picture = Heatmap

error-one-at-a-time = You have a probe run in line or under way already. Wait for it, or cancel it.
error-probe-queue-full = { $count } runs are under way or in line on { $host } already. Please try again later.
error-no-hosts = No host is set up, so there is nothing to probe. The bot's operator can name one in the setting ISOPEN_HOSTS (README, Refusals).{ $practice ->
    [missing] {" "}For trying it out there is a small practice model, which needs one more package: pip install "isopen[organism]"
   *[other] {""}
}
error-no-runs = No finished run of "{ $model }" can be shown here. Start one: /probe run
error-other-run = That run is not shown here.
card-refusals = Refusals
