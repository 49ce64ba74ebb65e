# /probe on Discord. What a run found: see refusals.ftl. Hosts and their faults: see probe.ftl.
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
tier-smoke = smoke: does it work? (36 replies)
tier-quick = quick: a first look (92 replies)
tier-full = full: a measurement (1,024 replies)

probe-title = Probing { $model } on { $host }
probe-waiting = { $ahead ->
    [one] Next in line on this host.
   *[other] In line on this host, { $ahead }. place.
}
probe-starting = Saying hello to the host …
probe-counts = { $done } of { $total } questions{ $failures ->
    [0] {""}
   *[other] , { $failures } failed
}.
probe-left = { $minutes ->
    [-1] {""}
    [0] Less than a minute left.
    [one] About a minute left.
   *[other] About { $minutes } minutes left.
}
probe-tier = { $tier ->
    [smoke] smoke test
    [quick] quick screening
   *[full] full run
}
probe-canceled = Canceled. What was answered until then is kept and not shown as a result.
probe-failed = It did not come to its end.
probe-done = Done.
probe-stopped = { $reason ->
    [unreachable] The host went away in the middle of it. What was answered is kept.
    [stalled] The host stopped answering. What was answered is kept.
    [wrong-model] Another model answered in the middle of it, so this run ends here.
    [unauthorized] The host wants another key.
   *[other] It stopped in the middle: { $reason }. What was answered is kept.
}
probe-button-cancel = Cancel
probe-button-jsonl = Export JSONL
probe-button-csv = Export CSV
probe-button-back = ◀ Back
probe-button-on = Next ▶
probe-button-run = { $day } ({ $tier })
probe-menu-category = Read what it answered on …
probe-transcripts = { $category }: replies, page { $page } of { $pages }
probe-no-transcripts = Nothing was asked there in this run.
probe-not-quoted = *not kept and not shown*
probe-role = { $role ->
    [sensitive] Question
    [control] Control
    [knowledge] Does it know?
   *[lure] Harmless question
}
probe-label = { $label ->
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
probe-hosts-title = What can be probed here
probe-host = { $server }, { $slots ->
    [one] one question
   *[other] { $slots } questions
} at a time{ $waiting ->
    [0] {""}
    [one] ; one run under way
   *[other] ; { $waiting } runs under way or in line
}
probe-host-silent = does not answer right now
probe-host-empty = serves no model right now
probe-history-title = Runs of { $model }
probe-exported = Everything that was asked and answered in this run. Replies to dangerous requests are not kept.
probe-picture = Heatmap

error-one-at-a-time = You have a probe run in line or under way already. Wait for it, or cancel it.
error-probe-queue-full = { $count } runs are under way or in line on { $host } already. Please try again later.
error-no-hosts = No host is set up, so there is nothing to probe. The bot's operator can name one in ISOPEN_HOSTS, for instance ollama=http://127.0.0.1:11434 (README.md, Refusals).{ $practice ->
    [missing] {" "}For trying it out there is a small practice model, which needs one more package: pip install "isopen[organism]"
   *[other] {""}
}
error-no-runs = No finished run of "{ $model }" can be shown here. Start one: /probe run
error-other-run = That run is not shown here.
card-refusals = Refusals
