# Words that the card shares between Discord and the terminal.
card-license = License
card-why = Why
card-would-change = What would change it
card-components = Published
card-osaid = Open Source AI Definition 1.0
card-mof = Model Openness Framework
card-rebuildable = Rebuildable
card-lineage = Made from
card-conflict = License conflict
card-second-opinions = Second opinions
card-others = Other versions differ
card-sources = Sources
card-note = Good to know
card-live = Looked at

status-released = published
status-partial = in part
status-withheld = not published
status-unknown = not established

osaid-summary = { $met } of { $all } requirements met{ $unknown ->
    [0] {""}
   *[other] , { $unknown } not established
}
mof-summary = { $label }; progress III { $third } %, II { $second } %, I { $first } %
mof-unclassified = Unclassified
rebuildable-yes = Yes: training data, preprocessing and training code are published.
rebuildable-partly = Partly: { $missing } { $count ->
    [one] is
   *[other] are
} published only in part.
rebuildable-no = No: { $missing } { $count ->
    [one] is
   *[other] are
} not published{ $partial ->
    [none] .
   *[other] , and { $partial } only in part.
}
rebuildable-unknown = Not established: nobody has shown { $missing }.
rebuildable-of-base = { $status ->
    [no] No: the model it was made from lacks { $missing }.
    [partly] Partly: of the model it was made from, something is missing in { $missing }.
   *[unknown] Not established: nobody has shown { $missing } of the model it was made from.
}
compute-hours = Training took { $hours } { $hardware } hours.
compute-flops = Training took { $flops } floating point operations.
compute-tokens = It saw { $tokens } tokens.
license-approved = OSI-approved
license-not-approved = not OSI-approved
license-unidentified = not identified
license-undeclared = not established
relation-finetune = fine-tuned from
relation-adapter = adapter on
relation-merge = merged from
relation-quantized = quantized from
relation-continued-pretraining = further trained from
relation-distilled-from-outputs = learned from the outputs of
osi-passed = On OSI's 2024 validation list: passed. (OSI certifies no system.)
osi-would-pass-with-other-license = On OSI's 2024 validation list: would probably pass under another license. (OSI certifies no system.)
osi-failed = On OSI's 2024 validation list: did not pass. (OSI certifies no system.)
age = Facts as of { $date }.
age-stale = Facts as of { $date }; a fresh look is due.
no-claims = No facts on record yet.
answered-for-family = Answered for { $model }, the newest main version of { $family }.
note-derived-from-name = "{ $query }" is not in the catalog. Its name says what it was made from, and this answer is for that: a copy or a fine-tune can be less free, never more.
note-unlisted-size = There are no facts on { $size } by itself; this answer is for the version as a whole.
note-understood-as = Understood as { $name }.
candidate-row = { $name }: { $verdict } ({ $license })

compare-differences = Where they differ
compare-same = They stand the same in everything isopen looks at.
row-verdict = Verdict
row-osaid = Open Source AI Definition 1.0
row-rebuildable = Rebuildable
answered-met = met
answered-not-met = not met
answered-not-established = not established
rebuild-yes = yes
rebuild-partly = partly
rebuild-no = no
rebuild-unknown = not established
