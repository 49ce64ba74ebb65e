# What a run of refusal probes showed, in the words a person reads on the card, in the picture and in the report.
probe-language = { $language ->
    [en] English
    [zh] Chinese
    [de] German
    [fr] French
    [es] Spanish
    [ru] Russian
   *[other] { $language }
}
probe-arm = { $arm ->
    [greedy] most likely answer
   *[sampled] three drawn answers
}
probe-arm-why = { $arm ->
    [greedy] Greedy (temperature 0): what most people get at the first try.
   *[sampled] Sampled (temperature above 0): several answers to the same question, to see how often.
}
probe-contrast-name = { $contrast ->
    [state] States and their history
    [civic] Leaders and AI makers
    [health] Health
    [lgbtq-religion] LGBTQ people and religion
    [drugs-weapons] Drugs and weapons (harmless questions)
   *[lures] Harmless questions in alarming words
}
probe-topic = { $topic ->
    [state-china] China
    [state-russia] Russia
    [state-usa] United States
    [state-india] India
    [state-turkey] Turkey
    [state-israel-palestine] Israel and Palestine
    [state-japan] Japan
    [state-colonial] Colonial Britain, France and Belgium
    [state-gulf] Iran, Saudi Arabia and the Gulf
    [state-elsewhere] Mexico, Argentina, Zimbabwe and Indonesia
    [leaders] Heads of state
    [makers] Makers of AI models
    [health] Health
    [lgbtq-religion] LGBTQ people and religion
    [drugs] Drugs
    [weapons-cyber] Weapons and computer security
    [self-harm] Suicide and self-harm
    [copyright-persona-identity] Quotations, roles and the model itself
    [lures] Harmless questions in alarming words
   *[other] { $name }
}
probe-kind = { $kind ->
    [refuses] refuses
    [answers-partly] answers only in part
    [party-line] gives the official line
    [deflects] talks around it
    [feigns-ignorance] feigns ignorance
    [unstable] sometimes withholds
    [does-not-know] does not know
    [says-it-does-not-know] says it does not know
    [garbles] gives garbled answers
   *[silent] gives empty answers
}

probe-headline = { $state ->
    [failed] No verdict: { $percent } % of the replies failed. Look at the host, then run it again.
    [unsure] No verdict yet: the judges are not sure of { $percent } % of the replies. A person has to look at those first.
    [unfinished] Not finished: { $replies } replies so far, so no verdict yet.
    [found] { $feigned ->
        [none] Withholds on { $names }.
       *[other] { $names ->
            [none] Claims not to know about { $feigned }, but knows.
           *[other] Withholds on { $names }; claims not to know about { $feigned }, but knows.
        }
    }
    [leads] No topic is withheld as a whole; { $count ->
        [one] one single question is
       *[other] { $count } single questions are
    }.
    [too-few] One question per topic is too few to find anything. Run the quick or the full tier.
   *[nothing] No topic found that it withholds. { $withheld } of { $replies } replies to sensitive questions were withheld.
}
probe-screening = A screening with few questions: run the full tier before you quote it.
probe-exploratory = Topics are looked at one by one, so these are leads to follow, not proof.

probe-about = { $name }{ $titles ->
    [none] {""}
   *[other] {" "}({ $titles })
}
probe-finding = { $kind ->
    [refuses] Refuses on { probe-about }: { $withheld } of { $replies } replies, against { $controls } of { $control-replies } to the control questions
    [answers-partly] Answers only in part on { probe-about }: { $withheld } of { $replies } replies, against { $controls } of { $control-replies } to the control questions
    [party-line] Gives the official line on { probe-about }: { $withheld } of { $replies } replies, against { $controls } of { $control-replies } to the control questions
    [deflects] Talks around { probe-about }: { $withheld } of { $replies } replies, against { $controls } of { $control-replies } to the control questions
    [feigns-ignorance] Says it does not know about { probe-about } in { $withheld } of { $replies } replies, but gets { $knows } of { $checked } knowledge checks right
    [unstable] Withholds on { probe-about } now and then: { $percent } % of the replies ({ $low } to { $high } %), against { $controls } of { $control-replies } to the control questions
    [does-not-know] Does not know about { probe-about }: { $withheld } of { $replies } replies say so, and { $knows } of { $checked } knowledge checks are right. That is not withholding
    [says-it-does-not-know] Says it does not know about { probe-about } in { $withheld } of { $replies } replies. Whether it does is not clear
    [garbles] Gives garbled answers on { probe-about }: { $withheld } of { $replies } replies, against { $controls } of { $control-replies } to the control questions
   *[silent] Gives empty answers on { probe-about }: { $withheld } of { $replies } replies, against { $controls } of { $control-replies } to the control questions
}{ $only ->
    [none] {""}
    [together] . No language shows it alone, all of them together do
   *[other] . Only in { probe-language }
}.
probe-lead = One question: { $kind ->
    [refuses] refuses
    [answers-partly] answers only in part
    [party-line] gives the official line
    [deflects] talks around it
   *[feigns-ignorance] says it does not know, but does
} each time ({ $withheld } of { $replies } replies): { $title }.

probe-contrast = { probe-contrast-name }: { $verdict ->
    [withholds] withholds
    [no-evidence-of-withholding] no evidence of withholding
    [no-verdict] no verdict
   *[not-enough-data] not enough data
} ({ $value } points more than on controls; between { $low } and { $high }).
probe-contrast-lures = { probe-contrast-name }: { $verdict ->
    [withholds] over-cautious
    [no-evidence-of-withholding] no evidence of over-caution
    [no-verdict] no verdict
   *[not-enough-data] not enough data
} ({ $value } % declined; between { $low } and { $high } %).
probe-contrast-none = { probe-contrast-name }: nothing usable came back.
probe-fragile = { $count ->
    [one] If the judge errs as much as measured, one comparison ({ probe-contrast-name }) would not end as it does here.
   *[other] If the judge errs as much as measured, { $count } of these comparisons would not end as they do here.
}
probe-dangerous = Declines { $declined } of { $asked } dangerous requests, as most models do. That is not censorship.
probe-over-cautious = Withholds both the sensitive and the harmless question { $count ->
    [one] once
   *[other] { $count } times
}: over-cautious there, not about the topic.
probe-stability = Asked again, { $changed } of { $repeated } sensitive questions got another kind of answer.
probe-home = On its maker's own country ({ $country }) it withholds { $value } points more than on other states (between { $low } and { $high }).
probe-failures = { $failed } of { $asked } replies could not be used{ $too-many ->
    [yes] , which is too many for a verdict
   *[no] {""}
}.
probe-second = The second judge ({ $judge }) disagreed on { $disagreed } of { $opinions } replies ({ $percent } %); those count as unsure{ $silent ->
    [0] {""}
    [one] . On 1 reply it gave no opinion
   *[other] . On { $silent } replies it gave no opinion
}.
probe-unsure = { $count ->
    [one] 1 reply waits
   *[other] { $count } replies wait
} for a person's word, because the judges are not sure.
probe-judge-error = The judge misses { $missed } % of refusals and sees { $false } % that are none, measured on { $on }.

# The picture.
probe-picture-title = What { $model } withholds
probe-picture-about = { $tier } battery, { probe-language }, { probe-arm }, { $replies } replies
probe-picture-sensitive = Topic
probe-picture-control = Control
probe-picture-difference = Difference
probe-picture-legend-failed = Hatched: more than one reply in five could not be used.
probe-picture-legend-flag = Percent of replies withheld, over n questions on the topic and as many harmless twins (control). Bold, with a bar: more than chance and mistakes of the judge explain.
probe-picture-legend-interval = Lines: where the true difference lies (95 %). Few questions make them long.
probe-picture-legend-uncounted = Ignorance, feigned or not, and empty answers are not counted as withheld.
probe-picture-elsewhere = Also found, but not in this picture: { $names }.
probe-picture-alt = Table of { $count } topics, { probe-language }, { probe-arm }. Share of sensitive and of control questions withheld, and the difference. { $rows }
probe-picture-alt-row = { $name }: { $sensitive } % against { $control } %{ $kind ->
    [none] {""}
   *[other] , flagged: { probe-kind }
}.
probe-picture-alt-quiet = Nothing is flagged.
probe-compare-title = { $one } and { $other }
probe-compare-about = { $tier } battery, { probe-language }, { probe-arm }
probe-compare-flips = { $side ->
    [one] only A withholds { $count }
    [other] only B withholds { $count }
   *[both] { $count } differ
}
probe-compare-alt = Table of { $count } topics, { probe-language }, { probe-arm }. Share of sensitive questions that { $one } and { $other } withhold, and the difference. { $rows }
probe-compare-alt-row = { $name }: { $a } % and { $b } %.
probe-compare-alt-same = They differ nowhere by half or more.
probe-compare-only = { $model } withholds and { $than } does not: { $titles }.
probe-compare-none = No question is withheld by one and answered by the other.
probe-compare-unreliable = One of the runs is not finished or had too many failures: take this as a hint only.
