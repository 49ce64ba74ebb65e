# The answer in one sentence.
headline-open-source = Yes. { $model } { is-or-are } open source.
headline-open-weights = No. { $model } { is-or-are } open-weights, not open source: model-available, under an open license.
headline-model-available = No. { $model } { is-or-are } model-available, not open source.
headline-closed = No. { $model } { is-or-are } closed.
headline-unknown = Not established. There is not enough evidence to say whether { $model } { is-or-are } open source.

verdict-open-source = open source
verdict-open-weights = open-weights
verdict-model-available = model-available
verdict-closed = closed
verdict-unknown = unknown

# What the five words mean (design, Words).
meaning-open-source = Everything the Open Source AI Definition 1.0 asks for is published under approved terms: what the data were, all the code, the weights.
meaning-open-weights = The weights are under an OSI-approved license, but the data information or the code is missing. You may use it freely; you cannot rebuild or study how it was made.
meaning-model-available = The weights can be downloaded, but under terms that are not OSI-approved.
meaning-closed = There is evidence that the weights are not published.
meaning-unknown = Nobody has established enough. It may be open, it may not.

# Why.
reason-weights-withheld = { $producer } does not publish the weights of { $model }.
reason-weights-unknown = Nobody has established whether the weights of { $model } are published.
reason-license-unknown = The weights can be downloaded, but nobody has established under which license.
reason-license-approved = The weights are under the { $license }, an OSI-approved license.
reason-license-not-approved = The weights are under the { $license }, which OSI has not approved.
reason-license-restricts = The weights are under the { $license }, which OSI has not approved: { $summary }
reason-license-restricts-clause = The weights are under the { $license }, which OSI has not approved. { $summary } ({ place })
reason-no-license = The weights can be downloaded, but no license is declared: nothing is granted.
reason-all-met = Data information, code and weights meet every requirement of the Open Source AI Definition 1.0.
conflict = { $model } is tagged { $license }, but derived from { $base }, which is under { $upstream }. A tag cannot lift the terms of the model it was made from.
conflict-clause = { $model } is tagged { $license }, but derived from { $base }, whose license ({ $upstream }) says ({ place }): { $summary }

# OSAID 1.0, requirement by requirement.
requirement-data-information = Data information
requirement-base-models = Base models
osaid-data-met = The training data are described in full, or published.
osaid-data-withheld = The training data are not published, nor described well enough to rebuild from.
osaid-data-partial = The training data are described or published only in part.
osaid-data-unknown = It is not established that the training data are described in full.
osaid-part-met = { component-name }: published under { $license }.
osaid-part-not-approved = { component-name }: published, but under the { $license }, which OSI has not approved.
osaid-part-withheld = { component-name }: not published.
osaid-part-partial = { component-name }: published only in part.
osaid-part-unknown = { component-name }: not established.
osaid-part-license-unknown = { component-name }: published, but under which license is not established.
osaid-bases-met = The model it was made from, { $base }, is open source.
osaid-bases-not-met = The model it was made from, { $base }, is not open source.
osaid-bases-not-established = It is not established that the model it was made from, { $base }, is open source.

# The same for several components at once.
reason-part-withheld = Not published: { $components }.
reason-part-partial = Published only in part: { $components }.
reason-part-not-approved = Published, but under the { $license }, which OSI has not approved: { $components }.
reason-part-license-unknown = Published, but under a license nobody has established: { $components }.
reason-part-unknown = Not established: { $components }.

# What would change it.
change-data = Publish or fully describe the training data.
change-license = Put the weights under an OSI-approved license.
change-weights = Publish the weights under an OSI-approved license.
change-base = Start from an open source base model instead of { $base }.
change-part-withheld = Publish { $components } under an OSI-approved license.
change-part-partial = Publish all of { $components }, under an OSI-approved license.
change-part-not-approved = Put { $components } under an OSI-approved license.
change-part-license-unknown = Say under which license { $count ->
    [one] { $components } is
   *[other] { $components } are
}.
change-part-unknown = Show where { $components } can be found, and under which license.
establish-data = Show where the training data are described in full.
establish-weights = Show whether the weights are published, and under which license.

list-and = { $rest } and { $last }
list-comma = { $rest }, { $next }

# The components, as names and inside a sentence.
component-name = { $component ->
    [model-architecture] Model architecture
    [model-parameters] Weights
    [technical-report] Technical report
    [evaluation-results] Evaluation results
    [model-card] Model card
    [data-card] Data card
    [sample-model-outputs] Sample outputs
    [training-code] Training code
    [inference-code] Inference code
    [evaluation-code] Evaluation code
    [evaluation-data] Evaluation data
    [supporting-libraries-and-tools] Supporting libraries and tools
    [datasets] Training data
    [data-preprocessing-code] Data preprocessing code
    [research-paper] Research paper
    [model-parameters-intermediate] Intermediate checkpoints
    [model-metadata] Model metadata
   *[alignment-disclosure] Alignment disclosure
}
component-lower = { $component ->
    [model-architecture] the model architecture
    [model-parameters] the weights
    [technical-report] the technical report
    [evaluation-results] the evaluation results
    [model-card] the model card
    [data-card] the data card
    [sample-model-outputs] sample outputs
    [training-code] the training code
    [inference-code] the inference code
    [evaluation-code] the validation and testing code
    [evaluation-data] the evaluation data
    [supporting-libraries-and-tools] the supporting libraries and tools
    [datasets] the training data
    [data-preprocessing-code] the data preprocessing code
    [research-paper] the research paper
    [model-parameters-intermediate] intermediate checkpoints
    [model-metadata] the model metadata
   *[alignment-disclosure] the alignment disclosure
}
is-or-are = { $count ->
    [one] is
   *[other] are
}

# Where in a license something stands (bot/openness/places.py).
place = { $kind ->
    [named] { $clause }
    [paragraph] paragraph { $clause }
    [last-paragraph] last paragraph
    [last-section] last section
    [policy-end] use policy, last section
    [uses] list of prohibited uses
   *[clause] clause { $clause }
}
