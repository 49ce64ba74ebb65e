# What the Hub has to do with an answer: looked at when, or why not.
live-fresh = Looked at on the Hugging Face Hub { $when }.
live-stale = Last looked at on the Hugging Face Hub { $when }; a new look is under way.
live-stale-why = Last looked at on the Hugging Face Hub { $when }; nobody can look now: { $why }.
live-catalog = From the catalog; a first look at the Hugging Face Hub is under way.
live-catalog-why = From the catalog; nobody can look at the Hugging Face Hub now: { $why }.
live-offline = From the catalog; isopen is offline and does not ask the Hugging Face Hub.
live-offline-seen = isopen is offline; last looked at on the Hugging Face Hub { $when }.
live-partly = It is not whole yet; not seen: { $what }.
live-changed = Changed by { $date }: { $what }

# Why nobody could look.
live-why = { $why ->
    [offline] isopen is offline
    [timed-out] it takes too long
    [down] it cannot be reached
    [rate-limited] its rate limit is used up
    [resting] it failed several times and is left alone for a moment
    [busy] there are too many questions at once
    [bad-answer] its answer makes no sense
    [too-large] its answer is too large
    [token-refused] it does not accept HF_TOKEN
    [forbidden] it refuses
   *[other] it was not asked
}

# What has become of a repository.
live-hub-only = { $model } is not in the catalog: this is what its repository on the Hugging Face Hub shows, and whatever is not shown there is not established.
live-renamed = { $asked } is now called { $model }.
live-gone = { $state ->
    [disabled] The Hub has disabled { $model }.
    [shut] { $model } is behind a gate that hides everything.
    [missing] { $model } is not on the Hub.
   *[private-or-missing] The Hub shows no { $model } (private, or not there).
}{ $seen ->
    [no] {""}
   *[other] {" "}What stands here was seen on { $seen }.
} What is no longer shown is not closed for that.
live-weights-gone = { $model } holds no weights now.
live-eu-blocked = The gate of { $model } keeps people in the European Union out.
live-license-changed = The license is another one than the catalog has (as of { $date }): it was { $before }, and is now { $now }.
live-license-tag = The repository is tagged { $tag }; the catalog's reading (as of { $date }) is { $license }, which counts until the license text says otherwise.
