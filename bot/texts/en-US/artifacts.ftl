# What is really published of a model: at a terminal, and on the card of /artifacts.
artifacts-title = What is published of { $model }
artifacts-verdict = { $verdict }. { $headline }
artifacts-weights = Weights
artifacts-license = License
artifacts-gate = Gate
artifacts-data = Data sets
artifacts-card = Card
artifacts-confirmed = Seen in the repository
artifacts-indicated = Pointed to, not confirmed
artifacts-mentioned = Only mentioned
artifacts-catalog = From the catalog, not seen in this look
artifacts-catalog-only = From the catalog
artifacts-nothing = Not established
artifacts-odds = At odds
artifacts-unseen = Could not look at
artifacts-changes = What changed

artifacts-weights-line = { $count ->
    [one] One file
   *[other] { $count } files
} ({ $formats }){ $adapter ->
    [0] {""}
   *[other] , an adapter: it needs its base model
}
artifacts-weights-none = No files of weights in the repository.
artifacts-weights-unread = The list of files could not be read.
artifacts-parameters = { $number } parameters
artifacts-packed = rounded weights: the number of parameters is not established
artifacts-tag = Tag: { $tag }
artifacts-tag-none = No tag
artifacts-text = { $file }: { $finding }
artifacts-adds = It adds: "{ $added }"
artifacts-code-license = The code is under { $license }.
artifacts-counts = What counts: { $license }
artifacts-policy = Further terms: { $file }
artifacts-gate-no = Open: nobody has to ask.
artifacts-gate-auto = Whoever agrees to the terms is let in.
artifacts-gate-manual = Somebody decides who is let in.
artifacts-gate-asks = It asks for: { $asks }
artifacts-gate-eu = It keeps people in the European Union out.
artifacts-gate-note = A gate is not a license.
artifacts-data-there = { $name }: there{ $gated ->
    [no] {""}
   *[other] , behind a gate
}, { $license ->
    [none] no license declared
    [unknown] license not established
   *[other] { $license }
}
artifacts-data-not = { $name }: { $state }
artifacts-data-why = { $name }: { $state } ({ $why })
artifacts-data-more = { $count ->
    [one] and one more, not looked at
   *[other] and { $count } more, not looked at
}
artifacts-words = { $words } words. Sections: { $sections }
artifacts-words-only = { $words } words, no sections.
artifacts-part = { $part }: { $what }
artifacts-part-license = { $part } ({ $license }): { $what }
artifacts-part-status = { $part }: { $status }
artifacts-part-status-license = { $part }: { $status } ({ $license })
artifacts-unseen-line = { $what }: { $why }
artifacts-nobody = Nobody has looked at the repository yet.

command-artifacts = artifacts
    .description = What is really published of a model, looked at now on the Hugging Face Hub

component-on-hub = on the Hub: { $level }

# Buttons.
button-art = Artifacts
button-now = Check now
button-lin = Lineage
button-exp = Export (ML-BOM)
button-prv = Verdict

lineage-card = Lineage of { $model }
lineage-legend = From the top down: what each model was made from.{ $conflicts ->
    [0] {""}
   *[other] {" "}A broken line with a warning sign marks a license conflict.
}
export-card = ML-BOM of { $model }
export-note = A CycloneDX 1.7 document: license, lineage, data sets and what is published, for tools that keep track of components.
