# What went wrong, and what to do next.
error-internal = Something went wrong on my side. Please try again in a minute.
error-usage = That command is not quite right. `isopen --help` lists what there is.
error-bad-choice = "{ $given }" is none of these: { $choices }.
error-settings = The setting { $setting } is not usable: { $why }.
error-port-taken = Something else listens on { $host }, port { $port }. Try another: isopen sandbox --port 0 (after `make run`: .venv/bin/isopen sandbox --port 0)
error-bad-name = That cannot be a model's name. Use up to { $limit } ordinary characters, for example "llama 3.1 8b".
error-license-nothing = Give me a license's name, a model or a file.
error-license-too-many = One license at a time, or two side by side: leave one of “name”, “model” and “with” out. A file is looked at by itself.
error-bad-file = I cannot use { $path }: { $why }.
error-not-found = I could not find that.
error-unknown-model = { $count ->
    [0] I do not know a model called "{ $query }". Try its Hugging Face name, such as "allenai/OLMo-2-1124-7B".
   *[other] I do not know a model called "{ $query }". Did you mean one of these?
}
error-not-on-hub = { $state ->
    [disabled] "{ $query }" is not in the catalog, and the Hugging Face Hub has disabled it.
    [shut] "{ $query }" is not in the catalog, and on the Hugging Face Hub a gate hides everything of it.
   *[missing] "{ $query }" is neither in the catalog nor, for anybody to see, on the Hugging Face Hub: it may be private, renamed or misspelled.
}{ $count ->
    [0] {""}
   *[other] {" "}Did you mean one of these?
}
error-hub-unreachable = "{ $query }" is not in the catalog, and nobody could look on the Hugging Face Hub: { $why ->
    [offline] isopen is offline (ISOPEN_OFFLINE).
    [timed-out] it takes too long. A look is under way; please ask again in a moment.
    [rate-limited] its rate limit is used up. Please ask again in a few minutes.
    [token-refused] it does not accept HF_TOKEN.
    [bad-answer] its answer makes no sense.
    [too-large] its answer is too large.
   *[down] it cannot be reached. Please ask again later.
}{ $count ->
    [0] {""}
   *[other] {" "}Did you mean one of these?
}
error-ambiguous-name = Several models are called "{ $query }". Which one do you mean?
error-data = isopen's own data are broken at { $path }: { $why }. Please report this.
error-store = { $reason ->
    [url] The address of the database is not usable: { $why }. It is set with ISOPEN_DATABASE_URL.
    [driver] The database { $where } cannot be used: { $why }.
    [full] The disk of the database { $where } is full. Make room on it; nothing that was saved is lost.
    [read-only] The database { $where } may only be read. Give isopen the right to write the file and its folder.
    [corrupt] The database { $where } is damaged or is no database ({ $why }). Put a backup in its place, or move it away to begin anew.
    [folder] The database { $where } is a folder. Name a file in it instead.
    [unreachable] The database { $where } cannot be reached: { $why }.
    [login] The database { $where } does not accept this user and password.
    [no-database] There is no database at { $where }. Create it first.
    [permission] isopen may not use the database { $where } as it must: { $why }.
    [busy] The database { $where } is busy: { $why }. Please try again.
    [disk] The disk of the database { $where } does not work as it should: { $why }.
    [newer] The database { $where } was made by a newer isopen: { $why }.
    [foreign] The database { $where } belongs to another program: { $why }.
    [closed] The database { $where } has been closed.
   *[other] The database cannot be used: { $why }.
}
error-gateway-budget = Discord allows only so many logins a day. The next one is in { $seconds } seconds.
error-text-link = { $path } is a web address. I do not fetch addresses: download the file and attach it, or give its path.
error-text-not-a-file = I cannot read { $path }: there is no ordinary file by that name that I may open.
error-text-too-large = { $path } is too large ({ $size } bytes). A license text has at most { $limit } bytes.
error-text-empty = { $path } is empty: there is no license text in it.
error-text-binary = { $path } is not a text file. Give me the LICENSE file as plain text.
error-text-encoding = I cannot tell how { $path } is encoded. Save it as UTF-8 and try again.
error-organism = { $reason ->
    [package] The small model for trying out probes needs one more package. Install it: pip install "isopen[organism]"
    [file] The small model for trying out probes is missing: { $why }.
   *[other] The small model for trying out probes did not start: { $why }.
}
error-unknown-license = I do not know a license called "{ $query }". { $count ->
    [0] Try an SPDX id such as Apache-2.0, or a Hugging Face tag such as llama3.1.
   *[other] Did you mean { $nearest }?
}
error-battery-changed = This run was made with another battery: { $battery } has no question { $question }. Probe the model again.
error-not-comparable = These two runs cannot be compared: { $what ->
    [battery] they asked different questions ({ $one } and { $other }).
    [judge] their replies were judged by different versions of the judge ({ $one } and { $other }). Judge both anew first.
    [second] their replies had different second judges, or one had none. Give both the same: isopen probe rescore RUN --second-judge HOST.
    [sampler] their replies were drawn with different settings ({ $one } and { $other }).
   *[arm] they share no way of drawing replies in the same language ({ $one } and { $other }).
}
error-nothing-unsure = { $prompt ->
    [none] That reply does not wait for anybody's word any more.
   *[other] No reply to "{ $prompt }" waits for anybody's word. `isopen probe settle RUN` lists those that do.
}
