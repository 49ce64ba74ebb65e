# Checking what a message claims about models.
claim-right = That is right. { $model } is { claim-verdict }.
claim-wrong = Not so. { $model } is { claim-verdict }.
claim-verdict = { $verdict ->
    [open-source] open source
    [open-weights] open-weights, not open source
    [model-available] model-available, not open source
    [closed] closed
   *[unknown] unknown
}
claim-depends-versions = It depends on which { $model }. { $versions }.
claim-two-senses-open-weights = The weights of { $model } can be downloaded, and many mean just that by the word. But the license is not OSI-approved, so isopen says model-available.
claim-two-senses-model-available = It is more than that: { $model } is { claim-verdict }.
claim-two-senses-closed = The weights of { $model } can be downloaded, so it is not closed as GPT-4 is. But it is not open source either.
claim-not-established = Nobody has established enough about { $model } to say.
claim-unknown-name = I do not know a model called { $model }.
claim-hedged = The word stands in quotation marks, so I take no side. { $model } is { claim-verdict }.
claim-is-right = right
claim-is-wrong = not so
claim-is-depends = depends
claim-is-unclear = unclear
claims-none = No claim about the openness of a model found.

# On Discord. The name of the command: 32 characters at most.
command-claims = Check openness claims
    .description = What a message says about models, and whether it holds
help-menu = Right-click a message (or hold it) › Apps › **{ $name }**
claims-title = What this message says about models
claims-none-here = I found no claim about the openness of a model in this message. I look for names of models near words like *open source*, *open weights* or *closed*.
claims-more = { $count ->
    [one] One more claim is left out.
   *[other] { $count } more claims are left out.
}
claims-message = The message
claims-show = Show to everyone
