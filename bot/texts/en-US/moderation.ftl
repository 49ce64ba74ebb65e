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
    [prober] Here you may not start a probe run. Ask the moderators of this server.
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
