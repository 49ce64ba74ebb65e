# What a license lets you do. The verdict line must be right by itself.
license-verdict-open = { $license } is an open source license: OSI has approved it.
license-verdict-free = { $license } is a free license in the eyes of the FSF, but not an OSI-approved one.
license-verdict-unapproved = { $license } forbids no use that I know of, but OSI has not approved it: not an open source license by that measure.
license-verdict-none = No license at all: nobody else may use, change or share it.
license-verdict-policy = { $license } is a use policy, not a license. It adds restrictions to the license that refers to it.
license-verdict-unidentified = { $license } does not say which license text is meant, so nothing follows from it.
license-verdict-restricted = Not an open source license: { $flag ->
    [no-weights] nothing is handed out
    [non-commercial] no commercial use
    [research-only] research only
    [user-threshold] { $limit ->
        [none] a cap on users
       *[other] a cap at { $limit }
    }
    [revenue-threshold] { $limit ->
        [none] a cap on revenue
       *[other] a revenue cap at { $limit }
    }
    [no-derivatives] changed versions may not be shared
    [no-redistribution] it may not be passed on
    [field-of-use] some uses are forbidden
    [acceptable-use-policy] an acceptable use policy limits what you may do
    [geo-exclusion] { $limit ->
        [none] some places are excluded
       *[other] { $limit } excluded
    }
    [output-training-ban] it may not improve other models
    [no-sublicense] it may not be sublicensed
    [must-update] you must follow updates
    [remote-restriction] the licensor may limit use
    [registration] users must register
    [naming] it prescribes names
    [display] it prescribes what your product shows
    [guardrail-bypass] filters may not be removed
    [revocable] it can be withdrawn
   *[other] it can be ended at any time
}{ $kind ->
    [none] {""}
   *[other] {" "}({ place })
}{ $more ->
    [0] .
    [one] , and one more restriction.
   *[other] , and { $more } more restrictions.
}

# What you may do, after the conditions.
license-may-private-use = use it privately
license-may-commercial-use = use it commercially
license-may-modification = change it
license-may-distribution = share it
license-may-patent-use = use the contributors' patents that it needs
license-may-outputs = use what it puts out

# The short names of restrictions.
license-flag = { $flag ->
    [non-commercial] no commercial use
    [research-only] research only
    [field-of-use] forbidden uses
    [acceptable-use-policy] follow the acceptable use policy
    [user-threshold] { $limit ->
        [none] cap on users
       *[other] cap at { $limit }
    }
    [revenue-threshold] { $limit ->
        [none] revenue cap
       *[other] revenue cap at { $limit }
    }
    [geo-exclusion] { $limit ->
        [none] excluded places
       *[other] { $limit } excluded
    }
    [no-derivatives] no changed versions
    [no-weights] nothing is handed out
    [output-training-ban] no training of other models
    [output-restriction] outputs are restricted
    [distillation-counts] distilled models count as derived
    [no-reverse-engineering] no reverse engineering
    [no-sublicense] no sublicense
    [no-redistribution] no passing on
    [no-benchmarks] no published evaluations
    [no-endorsement] no advertising with the authors' names
    [no-technical-measures] no technical locks
    [no-further-restrictions] no added limits
    [guardrail-bypass] no removal of filters
    [attribution] keep the notices
    [state-changes] say what you changed
    [disclose-source] share the source
    [share-alike] share alike
    [network-copyleft] use over a network counts
    [naming] prescribed names
    [display] prescribed display
    [output-training-naming] names of models trained on outputs
    [passthrough] hand the restrictions on
    [must-update] follow updates
    [registration] register
    [reporting] report
    [content-filter] filter or review
    [aup-can-change] the policy can change
    [terms-can-change] the terms can change
    [remote-restriction] use can be limited from afar
    [revocable] can be withdrawn
    [termination-at-will] can be ended at any time
    [termination-on-breach] ends on a breach
    [litigation-termination] ends if you sue
    [patent-retaliation] patent license ends if you sue
    [output-ownership] the licensor owns outputs
    [no-patent-grant] no patent license
    [jurisdiction] prescribed court
   *[other] { $flag }
}

# The four freedoms of free software, where they matter.
license-freedom-use = run it for any purpose
license-freedom-study = see how it works
license-freedom-modify = change it
license-freedom-share = share it, changed or not
license-copyleft = Copyleft: what you make from it and share stays under the same terms, so that everybody after you has the same freedom.
license-copyleft-network = Copyleft, also over a network: users of a service built on it must get its source too.

# What a text is.
license-text-exact = Word for word { $license }.
license-text-modified = Not { $license }: its text, with { $added ->
    [0] no words
    [one] one word
   *[other] { $added } words
} added and { $removed ->
    [0] none
    [one] one
   *[other] { $removed }
} taken out.
license-text-near = Resembles { $license }, but is not it.
license-text-named = Names { $license }, but does not contain its text.
license-text-named-modified = Names { $license }, but says more than that: do not take it for { $license }.
license-text-unknown = No license that I know.
license-text-removed = { $words ->
    [one] one word
   *[other] { $words } words
} missing at line { $line }, after “{ $after }”
license-text-removed-start = { $words ->
    [one] one word
   *[other] { $words } words
} missing at the beginning
license-text-copyright = Copyright lines were left out of the comparison.

# Two licenses side by side.
license-compare-title = { $a } and { $b }
license-compare-yes = yes
license-compare-no = no
license-compare-says = { $summary }
license-compare-says-clause = { $summary } ({ place })
license-compare-silent = says nothing of it
license-compare-stricter = The stricter of the two: { $license }.
license-compare-equal = Neither is stricter than the other by isopen's order.
license-compare-same = They allow and demand the same in everything isopen looks at.
license-freedoms = Freedom to: { $granted }{ $denied ->
    [none] .
   *[other] . Not granted: { $denied }.
}
license-freedoms-none = It grants none of the four freedoms: { $denied }.

# An expression of several: "MIT OR GPL-3.0-only".
license-whole = { $operator ->
    [or] You may choose one of them. { $open ->
        [yes] { $license } is approved by OSI, so you can have it as open source.
       *[no] OSI has approved none of the choices.
    }
   *[and] All of them bind at once. { $open ->
        [yes] OSI has approved them all.
       *[no] OSI has not approved { $license }, so the whole is not open source by that measure.
    }
}
license-whole-or = One of these, as you choose:
license-whole-and = All of these at once:
license-whole-with = With the exception { $exception }, which only adds permissions.
