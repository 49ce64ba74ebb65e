# What a look at the Hugging Face Hub finds, and what could not be looked at.

# Evidence for a component.
hub-seen-weights = { $count ->
    [one] One file of weights
   *[other] { $count } files of weights
} ({ $formats }).
hub-seen-parameters = The Hub counts parameters, but its list of files could not be read.
hub-seen-checkpoints = { $count } states of training, as branches, tags or folders.
hub-seen-card = A README of { $words } words in { $sections } sections.
hub-seen-card-unread = There is a README; it could not be read.
hub-seen-config = { $files }
hub-seen-modeling = Code in the repository: { $file }
hub-seen-library = The repository has no code of its own; the library { $library } runs it.
hub-seen-results = Results in the card's metadata, stated by the publisher.
hub-seen-table = A table of results in the README.
hub-seen-papers = { $count ->
    [one] The card links to a paper; whose it is was not checked.
   *[other] The card links to { $count } papers; whose they are was not checked.
}
hub-seen-report = The README speaks of a technical report.
hub-seen-datasets = The card names { $named ->
    [one] one data set
   *[other] { $named } data sets
}, of which { $there } can be seen on the Hub. Whether that is all the training data is not established.
hub-seen-data-section = The README has a section on data.
hub-seen-link = The README mentions { $repo }; a mention is no evidence.
hub-seen-link-answers = The README links to { $repo }, which is there; what it holds was not checked.

# How sure a piece of evidence is.
hub-level-confirmed = confirmed
hub-level-indicated = indicated
hub-level-mentioned = only mentioned
hub-level-none = not established

# How a repository stands.
hub-state-there = there
hub-state-missing = not there
hub-state-private-or-missing = private, or not there
hub-state-disabled = disabled by the Hub
hub-state-shut = behind a gate
hub-state-not-looked = could not look

# Why nobody could look.
hub-why-offline = isopen is offline
hub-why-timed-out = the Hub took too long
hub-why-down = the Hub could not be reached
hub-why-rate-limited = the Hub's rate limit is used up
hub-why-resting = the Hub failed several times and is left alone for a moment
hub-why-busy = too many questions at once
hub-why-bad-answer = the Hub's answer made no sense
hub-why-too-large = the answer was too large
hub-why-token-refused = the Hub does not accept HF_TOKEN
hub-why-forbidden = the Hub refused
hub-why-not-asked = it was not asked
hub-why-pending = it takes longer

# How a license text stands to the tag.
hub-finding-agrees = The license text is that license, word for word.
hub-finding-names = The tag names no license; the text does.
hub-finding-says = There is no license text, only a sentence that names it.
hub-finding-other = The license text is another license.
hub-finding-changed = The license text has been altered.
hub-finding-unknown = The license text is none that isopen knows.
hub-finding-absent = There is no license text in the repository.
hub-finding-shut = The license text is behind the gate.
hub-finding-not-looked = The license text could not be read.

# What is at odds.
hub-conflict-both = { $model } is tagged { $license } ({ $own }: { $own_summary }), but derived from { $base }, whose license ({ $upstream }) says ({ place }): { $summary }
hub-conflict-text-other = { $tagged ->
    [0] The card of { $model } names no license, and its { $file } is the { $text }.
   *[other] { $model } is tagged { $license }, but its { $file } is the { $text }.
}
hub-conflict-text-changed = { $tagged ->
    [0] The { $file } of { $model } is an altered { $text }.
   *[other] { $model } is tagged { $license }, but its { $file } is an altered { $text }.
}{ $removed ->
    [0] {""}
    [one] {" "}One word is missing.
   *[other] {" "}{ $removed } words are missing.
}{ $adds ->
    [0] {""}
   *[other] {" "}It adds: "{ $added }"
}
hub-conflict-text-unknown = { $model } is tagged { $license }, but its { $file } is no license that isopen knows.
hub-conflict-name = The name { $model } does not begin with "Llama"; it is derived from { $base }, whose license ({ $upstream }) says ({ place }): { $summary }
hub-undeclared = Lineage undeclared: the name of { $model } says { $family }, but its card names no model it was made from. Whether the terms of { $family } reach it is not established.
hub-undeclared-readme = Lineage undeclared: name and README of { $model } speak of { $family }, but its card names no model it was made from. Whether the terms of { $family } reach it is not established.
hub-undeclared-base = Lineage not established: { $model } says it was made from { $base }, which is not to be seen; its name says { $family }. Whether the terms of { $family } reach it is not established.
hub-undeclared-known = Lineage undeclared: the card of { $model } names no model it was made from, though it is known.
hub-second-terms-of = The file { $file } of { $model } is the { $policy }, which belongs to another license than its own.
hub-second-terms = Beside its license { $model } has a second file with terms: { $file }

# What differs from an earlier look.
hub-changed-state = { $now ->
    [there] { $model } is there again.
    [disabled] The Hub has disabled { $model }.
    [shut] { $model } is now behind a gate that hides everything.
    [missing] { $model } is no longer there.
   *[private-or-missing] { $model } is no longer shown: private, or not there.
}
hub-changed-name = { $before } is now called { $now }.
hub-changed-license = The license was { $before } and is now { $now }.
hub-changed-text = { $now ->
    [agrees] The license text is now that of the license, word for word.
    [names] The license text now names the license.
    [says] There is now only a sentence that names the license.
    [other] The license text is now another license.
    [changed] The license text has been altered.
    [unknown] The license text is now none that isopen knows.
   *[absent] There is no license text any more.
}
hub-changed-weights-gone = { $model } holds no weights any more.
hub-changed-weights-new = { $model } now holds weights.
hub-changed-gate = { $now ->
    [no] The gate is open now: nobody has to ask.
    [auto] There is a gate now: one has to agree to something.
   *[manual] There is a gate now: somebody has to let people in.
}
hub-changed-base-new = The card now says that it was made from { $base }.
hub-changed-base-gone = The card no longer says that it was made from { $base }.
hub-changed-component-new = New in the repository: { component-lower }
hub-changed-component-gone = No longer in the repository: { component-lower }
