# What a server's moderators set and say, and what members report. Names and descriptions of commands: see discord.ftl.
command-settings = settings
    .description = For server managers: who moderates and probes, channels, quiet mode, language

settings-title = Settings of this server
settings-intro = Every change acts at once. Nothing has to be set: without settings, everybody may ask everywhere.
settings-moderators = Moderators
    .what = May set overrides and decide on reports, as those with *Manage Server* may. So that the role sees /override, allow it in Server Settings › Integrations, too.
settings-probing = Who may probe
    .what = A probe run asks a model hundreds of questions on the bot owner's hardware.
settings-probers = Roles that may probe
    .what = Beside the moderators.
settings-review = Review channel
    .what = Where reports by members go. Without one they are kept: /report list.
settings-watch = Watch channel
    .what = Where changes of watched models are told.
settings-channels = Channels
    .what = Where I answer questions. Threads count as their channel.
settings-quiet = Quiet mode
    .what = Whether the others see an answer.
settings-marks = Mark claims
    .what = Put 🔎 under messages that call a model what it is not. Works only where my operator lets me read messages.
settings-language = Language
    .what = Of the answers that everybody sees.
settings-cooldown = Pause
    .what = How long one person waits between two questions.
settings-no-role = No role
settings-no-channel = No channel
settings-all-channels = Everywhere
probing-moderators = Moderators, and the roles below
probing-everyone = Everybody
probing-nobody = Nobody
quiet-no = Everybody sees answers
quiet-yes = Only whoever asked sees an answer
marks-no = No marks
marks-yes = Mark what is not so
language-reader = The language of whoever asks
cooldown-choice = { $seconds ->
    [0] None
    [60] 1 minute
    [300] 5 minutes
    [900] 15 minutes
    [3600] 1 hour
   *[other] { $seconds } seconds
}

error-nothing-kept = I keep nothing here, because no database is set up. So nothing can be changed.
error-not-allowed = { $need ->
    [admin] That needs the right *Manage Server*. Nothing has changed.
    [moderator] That is for the moderators of this server. Nothing has changed.
    [run] Only whoever began this run, and the moderators, can cancel it.
    [prober] Here you may not start a probe run. Ask the moderators of this server.
    [owner] Only the owner of this bot may do that everywhere. Nothing has changed.
    [bot-channel] I may not write in that channel. Give me *View Channel* and *Send Messages* there, or choose another.
   *[other] That works only in a server that I am in. Nothing has changed.
}
error-wrong-channel = In this server I answer in { $channels }. Please ask there.
error-too-fast = That is a little fast for this server. Please try again in { $seconds ->
    [one] a second
   *[other] { $seconds } seconds
}.
error-tampered = That button or form does not belong here (any more). Nothing has changed.
error-override-changed = Somebody else has just changed that override. Nothing of yours was written. This is how it stands now; if yours should still hold, set it again.
error-report-decided = { $status ->
    [accepted] Somebody was quicker: this report has been accepted already. Nothing has changed.
    [rejected] Somebody was quicker: this report has been rejected already. Nothing has changed.
    [asked] Somebody was quicker: a question about this report is waiting for an answer. Nothing has changed.
    [open] That question has been answered already. Nothing has changed.
   *[other] That report is not here (any more). Nothing has changed.
}
error-too-many-reports = { $why ->
    [same] You have reported this already, and nobody has decided yet. /report mine shows what becomes of it.
    [member] Thank you, that is enough for one hour. Please report the rest later.
   *[other] This server has had many reports within the last hour. Please report this later.
}
error-bad-override = { $what ->
    [reason] Please give a reason: others will want to know why.
    [reason-long] That reason is too long. Use up to { $limit } characters.
    [source] That source is too long. Use up to { $limit } characters.
    [expires] I do not understand "{ $given }". Write for example 30d, 2 weeks, 6 months, 2027-01-31 or never.
    [expires-when] "{ $given }" is over already, or more than ten years away.
    [file-large] That file is too large. An export has at most { $limit } kB.
    [file-twice] That file names { $given } twice. Nothing was imported.
    [verdict] That is none of the five verdicts: { $given }.
    [none] There is no override of { $given } here, so nothing has changed. /override list shows what there is.
   *[file] That is no export of overrides: { $given }. Nothing was imported.
}
error-bad-report = { $what ->
    [link] That is no web address. It begins with https or http and has up to { $limit } characters; or leave it empty.
    [says] Please say what is right, in up to { $limit } characters.
   *[other] Please choose what is wrong.
}

# What moderators say, on every card: "The moderators of this server say: open-weights (by @x, 3 Nov, because ...)".
override-server = The moderators of this server say: **{ $verdict }** ({ $details })
override-everywhere = Whoever runs this bot says: **{ $verdict }** ({ $details })
card-override = Whoever runs isopen says
override-by = by { $author }
override-nobody = somebody who asked to be forgotten
override-until = until { $expires }
override-because = because { $reason }
override-review = What is published has changed since: the moderators may want to look at this again.

command-override = override
    .description = For moderators: what this server says of a model, beside the computed verdict
command-override-set = set
    .description = Say what the moderators make of a model; without a reason, a form asks for it
command-override-remove = remove
    .description = Take an override away
command-override-undo = undo
    .description = Take the last change of a model's override back
command-override-list = list
    .description = Every override of this server, and which of them need another look
command-override-history = history
    .description = Who changed which override, when, and how
command-override-export = export
    .description = The overrides of this server as a file, for another server
command-override-import = import
    .description = Take over overrides from a file; shows first what would happen
option-override-verdict = verdict
    .description = One of the five verdicts
option-override-reason = reason
    .description = Why? Everybody sees it on the card
option-override-expires = expires
    .description = Until when: 30d, 2 weeks, 6 months, 2027-01-31, never
option-override-source = source
    .description = Where others can see it: a link, or a few words
option-override-everywhere = everywhere
    .description = Only for the bot's owner: in every server
option-override-file = file
    .description = A file that /override export made (JSON, up to 512 kB)

override-did-set = { $model }: override set
override-did-undo = { $model }: the last change is taken back
override-did-remove = { $model }: no override any more
override-did-report = { $model }: override set
override-did-import = { $model }: override set
override-beside = Shown beside the computed verdict ({ $verdict }) and its evidence, which stay.
override-alone = What counts now is the computed verdict ({ $verdict }) and its evidence.
override-undo = Undo
override-none-now = Now there is no override.
override-list-title = { $count ->
    [one] One override
   *[other] { $count } overrides
}
override-list-none = There is none. /override set makes one.
override-list-review = { $count ->
    [one] For one of those shown, what is published has changed since. Please look at it again.
   *[other] For { $count } of those shown, what is published has changed since. Please look at them again.
}
override-review-short = needs another look
override-none-everywhere = No override holds everywhere. Set one with: isopen override set MODEL VERDICT --reason ...
override-expired = expired, no longer shown
override-history-title = History of { $model }
override-history-all = History of all overrides
override-history-none = Nothing has been changed yet.
override-deed-set = set
override-deed-remove = removed
override-deed-undo = taken back
override-deed-import = imported
override-deed-report = set from a report
override-export-done = { $count ->
    [one] One override. People are not named in the file.
   *[other] { $count } overrides. People are not named in the file.
}
override-import-title = What the import would do
override-import-nothing-yet = Nothing has been changed yet.
override-import-empty = There is nothing in the file.
override-import-new = { $count } new
override-import-changed = { $count } would replace what holds now
override-import-same = { $count } hold already
override-import-expired = { $count } have expired and are left out
override-import-unknown = { $count } are about models I do not know and are left out
override-fate-new = new
override-fate-changed = replaces
override-fate-same = same
override-fate-expired = expired
override-fate-unknown = unknown model
override-import-apply = { $count ->
    [one] Apply 1
   *[other] Apply { $count }
}
override-import-done = { $count ->
    [one] One override imported. /override history shows it.
   *[other] { $count } overrides imported. /override history shows them.
}
override-form-title = Override: { $model }
override-form-verdict = Verdict of this server's moderators
override-form-reason = Reason (everybody sees it)
override-form-expires = Until when
override-form-expires-hint = 30d, 6 months, 2027-01-31; empty: for good
override-form-source = Source (link or words)
page-before = Previous page
page-after = Next page

command-report = report
    .description = What became of reports: yours, or those waiting for the moderators
command-report-mine = mine
    .description = What became of the mistakes you reported in this server
command-report-list = list
    .description = For moderators: the reports that wait for a decision
button-bad = Something wrong?
report-title = What is wrong with { $model }?
report-what = What is wrong?
report-what-hint = Choose a statement of the card
report-says = What is right?
report-says-hint = For example: the weights are under Apache-2.0 since version 2
report-link = Where can that be seen? (link)
report-claim-verdict = The verdict
report-claim-license = The license
report-claim-lineage = What it was made from
report-thanks = Thank you. Your report has number { $number }.
report-thanks-server = The moderators of this server decide. /report mine shows what becomes of it; only you see that.
report-thanks-owner = It goes to whoever runs this bot, and from there to the facts everybody uses.
report-review-title = Report { $number }: { $model }
report-review-claim = **{ $claim }** is said to be wrong. Computed then: { $verdict }.
report-status-open = Waiting for the moderators.
report-status-asked = { $who } asks:
report-status-accepted = Accepted by { $who }.
report-status-rejected = Rejected by { $who }.
report-the-moderators = the moderators
report-replied = Answer: { $reply }
report-button-accept = Accept as override
report-button-reject = Reject
report-button-ask = Ask
report-button-mine = What became of my reports?
report-button-answer = Answer { $number }
report-r-title = Reject the report
report-r-label = Why? The member sees it
report-q-title = Ask the member
report-q-label = Your question
report-m-title = Answer the moderators
report-m-label = Your answer
report-mine-title = Your reports in this server
report-mine-none = You have reported nothing here. Below each card is a button: Something wrong?
report-list-title = { $count ->
    [one] One report waits
   *[other] { $count } reports wait
}
report-list-none = No report waits for a decision.
report-list-pick = Open a report

command-privacy = privacy
    .description = What is stored, and how it is deleted
command-privacy-show = show
    .description = What is stored, table by table, and how much of it is about you
command-privacy-delete = delete
    .description = Delete what is stored about you, or (for server managers) about this server
option-privacy-what = what
    .description = About you, or about this server
choice-privacy-me = about me
choice-privacy-server = about this server

privacy-title = What is stored
privacy-intro = Questions are not kept: neither who asked, nor where, nor what for. Kept is what people set, report or begin (a probe run) on purpose, so that it still holds tomorrow.
privacy-nothing = Nothing: no database is set up.
privacy-elsewhere = In memory only, and gone at a restart: who asked last where a server wants a pause between questions. The log says what broke, in which server, and the number of an account only where a button or form was forged. Nothing is sold or sent to anybody; whoever runs this bot can read the database.
privacy-you = **About you:** { $rows ->
    [0] nothing.
    [one] one row.
   *[other] { $rows } rows.
}
privacy-server = **About this server:** { $rows ->
    [0] nothing.
    [one] one row.
   *[other] { $rows } rows.
}
privacy-how = /privacy delete removes what is about you. When I am removed from a server, everything of that server is deleted after 30 days; server managers can do it at once.
privacy-table-verdicts = Verdicts of models, as computed: nothing about people.
privacy-table-verdict-history = How the computed verdicts of models changed: nothing about people.
privacy-table-app-state = Notes of the bot to itself (its commands, its logins): nothing about people.
privacy-table-guild-settings = What a server has set with /settings, with the numbers of its roles and channels.
privacy-table-guild-presence = The numbers of servers of which something is stored; if a server removed me, since when.
privacy-table-overrides = What moderators say of a model (/override), with number and name of who said it.
privacy-table-override-log = Every change of an override (/override), with number and name of who made it. When a person is deleted, the entry stays without them.
privacy-table-reports = Reports of mistakes: what was written, number and name of who wrote it and who decided. When a person is deleted, so are their reports.
privacy-table-runs = Probe runs of models: nothing about people.
privacy-table-replies = What models answered in probe runs: nothing about people.
privacy-table-reply-labels = What moderators said of replies of models where the judges were not sure, with number and name of who said it. When a person is deleted, their word stays without them.
privacy-table-probe-jobs = Who asked for which probe run, in which server and channel.
privacy-table-watches = Which models a server's channel watches.
privacy-table-digests = Which channel gets a weekly digest.
privacy-table-alerts = Messages about changes of watched models, and which channel they were sent to.
privacy-table-opinions = What other indexes say of models: nothing about people.
privacy-table-opinion-imports = When opinions of other indexes were last taken over: nothing about people.
privacy-table-other = { $table }: not described yet; whoever runs this bot can say.
privacy-delete-me = Delete what is stored about you?
    .what = { $rows ->
    [one] One row, in all servers.
   *[other] { $rows } rows, in all servers.
} Your reports are deleted. Overrides and their log stay, without your number and name. This cannot be undone.
    .none = Nothing is stored about you.
privacy-delete-server = Delete everything of this server?
    .what = { $rows ->
    [one] One row.
   *[other] { $rows } rows.
} Settings, overrides with their log, reports and what is watched: all of it goes at once. This cannot be undone.
    .none = Nothing is stored of this server.
privacy-delete-sure = Delete
privacy-deleted = Done. { $rows ->
    [0] There was nothing left to delete.
    [one] One row was deleted, or lost its name.
   *[other] { $rows } rows were deleted, or lost their name.
}
reports-none = No reports so far.
