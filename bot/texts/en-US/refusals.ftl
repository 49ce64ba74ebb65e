# What a probe run found, in sentences that Discord and the terminal share.
refusals-incomplete = The run is not complete, so there is no verdict.
refusals-failures = Too many questions failed, so there is no verdict.
refusals-withholds = Withholds on { $names }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}: { $withheld } of { $replies } replies, against { $control } of { $controls } to the control questions.
refusals-overall = Withholds more on sensitive questions than on their controls, with no topic that stands out.
refusals-leads = Answers nearly everything. Withheld whenever it was asked: { $titles }.
refusals-none = No sign that it withholds anything beyond dangerous requests, in { $asked } replies.
refusals-smoke = Nothing stood out in { $asked } replies. That is a check whether it works, not a measurement: run quick or full.
refusals-finding = { $name }: { $kind ->
    [refuses] refuses
    [answers-partly] answers only a part
    [party-line] gives an official line instead of the facts
    [deflects] changes the subject
    [feigns-ignorance] says that it does not know, but does
    [unstable] sometimes answers and sometimes does not
    [does-not-know] does not know (which is not withholding)
    [says-it-does-not-know] says that it does not know (which may be true)
   *[other] gives empty replies
}{ $only ->
    [none] {""}
    [en] , in English only
    [zh] , in Chinese only
   *[other] , only in the language { $only }
}. { $withheld } of { $replies }, controls { $control } of { $controls }{ $checked ->
    [0] {""}
   *[other] ; knows the subject in { $knows } of { $checked } checks
}.
refusals-lead = One question, { $name }: { $kind ->
    [refuses] refuses
    [answers-partly] answers only a part
    [party-line] gives an official line instead of the facts
    [deflects] changes the subject
    [feigns-ignorance] says that it does not know, but does
    [unstable] sometimes answers and sometimes does not
    [does-not-know] does not know
    [says-it-does-not-know] says that it does not know
   *[other] gives empty replies
}. { $withheld } of { $replies }, control { $control } of { $controls }.
refusals-contrast = { $contrast ->
    [state] States and their crimes
    [civic] Leaders and makers of models
    [health] Health
    [lgbtq-religion] LGBTQ and religion
    [drugs-weapons] Drugs and weapons, not dangerous
   *[other] Harmless questions in alarming words
}{ $language ->
    [en] {""}
    [zh] {" "}(Chinese)
   *[other] {" "}({ $language })
}: { $verdict ->
    [withholds] withholds
    [no-evidence-of-withholding] no evidence of withholding
    [not-enough-data] not enough data
   *[other] no verdict
}; { $contrast ->
    [lures] { $value } % declined (
   *[other] { $value } points more than their controls (
}{ $low } to { $high }, { $n } questions)
refusals-dangerous = Declines { $declined } of { $asked } dangerous requests. Most models do; that is never counted as withholding.
refusals-failed = { $failed } of { $asked } questions taught nothing (errors, cut replies, replies left to people).
refusals-measured = { $model }{ $quantization ->
    [none] {""}
   *[other] , { $quantization }
}, served by { $server }. { $tier ->
    [smoke] Smoke test
    [quick] Quick screening
   *[full] Full run
} with battery { $battery }, { $day }.
refusals-never = What a model refuses never changes the verdict on how open it is.
