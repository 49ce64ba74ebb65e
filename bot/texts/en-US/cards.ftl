# What only the Discord cards say. Words they share with the terminal are in card.ftl.
line = **{ $label }:** { $text }
verdict-and-why = **{ $verdict }.** { $why }
card-parts = What is published
component-group = { $sign } **{ $status } ({ $count }):** { $names }
license-linked = { $license } · { $link }
read-it = read it
see-it = see it
card-age = { $age } { $sources ->
    [0] No sources on record.
    [one] One source.
   *[other] { $sources } sources.
} Computed { $computed }.

button-why = Why?
button-lic = License
button-com = Components
button-src = Sources
button-cmp = Compare
button-chk = Check now
menu-placeholder = Choose a model

title-why = Why? { $model }, requirement by requirement
title-lic = The license of { $model }
title-com = The components of { $model }
title-src = The sources on { $model }
and-more = … and more

rebuild-word-yes = yes
rebuild-word-partly = partly
rebuild-word-no = no
rebuild-word-unknown = not established

license-undeclared-why = Nobody has established under which license the weights are. Without a license nothing is granted.
license-declared = The publisher says { $license }; the terms of the models it was made from count as well.
license-history = How it changed
license-span = { $license }: from { $since } until { $until }
the-beginning = the beginning
today = today
fsf-free = free by the FSF
not-legal-advice = This is a reading of public texts, not legal advice.
category-public-domain = public domain
category-permissive = permissive
category-copyleft = copyleft
category-model-permissive = permissive, written for models
category-rail = with use restrictions (RAIL)
category-source-available = source-available, with limits on who or what for
category-non-commercial = non-commercial
category-proprietary = proprietary
category-no-license = no license
category-unidentified = not identified
training-effort = Training effort

compare-title = { $a } and { $b }
compare-legend = { $a } first, { $b } second
compare-row = **{ $label }:** { $a } │ { $b }
compare-rest = In everything else they stand the same.

form-title = Compare { $model } with
form-near = Choose one
form-typed = Or type any name
form-name = Name
form-placeholder = for example: olmo 3

about-title = What isopen answers
about-intro = "Is this AI model open source?", with evidence. Open source means that you can read what the thing does, change it, and build your own. A model whose weights can be downloaded and nothing else is model-available.
about-how = A verdict is computed from claims: one statement per component, with link, date and source. Each requirement is met, not met, or not established; what nobody has shown is never guessed. Other indexes are shown as second opinions and never mixed in. OSI certifies no system.
    .title = How a verdict comes about
about-sources = What publishers publish; the Open Source AI Definition 1.0 (OSI); the Model Openness Framework and its [Model Openness Tool](https://mot.isitopen.ai) (LF AI & Data, MIT, © 2024 The Model Openness Tool Authors); [European Open Source AI Index](https://osai-index.eu) (CC BY 4.0, doi:10.5281/zenodo.15386042; Liesenfeld & Dingemanse, FAccT 2024), shortened to classes; os-ai-map (Current AI, MIT); Foundation Model Transparency Index (Stanford CRFM, CC BY 4.0), summed; models.dev (MIT); SPDX license list (CC0). Each fact names its source under **Sources**; all of them: data/SOURCES.md.
    .title = Whose facts these are
about-privacy = I see the command you type, not the messages around it. I keep verdicts, not questions: nothing about who asked, where, or what for. What people set, report or begin (a probe run) on purpose is kept with their name: /privacy says what, and deletes it. When something breaks, the log says what broke, not who asked.
    .title = What I remember
about-project = isopen is free software under the GPL-3.0-or-later. Facts are plain files that anybody can correct.
    .title = The project itself

help-title = What you can type
help-intro = Answers come in your language where I have it.
help-row = { $command }: { $what }
help-tip = Names may be loose: "llama", "llama 3.1 8b", "meta-llama/Llama-3.1-8B" and links to Hugging Face all work.

license-you-may = You may:
license-you-may-not = You may not, or only within limits
license-you-must = You must
license-it-keeps = What the licensor keeps in hand
license-text-is-exact = This is exactly the { $license }, word for word.
license-text-is-modified = Not the { $license }: its text, altered.
license-text-is-near = It names or resembles the { $license }, but is not its text.
license-text-is-unknown = No license known here has this text.
license-line = line { $line }:
license-page = Page { $page } of { $pages }, { $count } differences in all.
license-pages-gone = I can no longer read the differences of this card. Please attach the text again.
button-license-compare = Compare licenses
button-page-before = Back
button-page-after = More
