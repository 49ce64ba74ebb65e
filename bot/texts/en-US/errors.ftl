# What went wrong, and what to do next.
error-internal = Something went wrong on my side. Please try again in a minute.
error-usage = That command is not quite right. `isopen --help` lists what there is.
error-settings = The setting { $setting } is not usable: { $why }.
error-bad-name = That cannot be a model's name. Use up to { $limit } ordinary characters, for example "llama 3.1 8b".
error-bad-file = I cannot use { $path }: { $why }.
error-not-found = I could not find that.
error-unknown-model = { $count ->
    [0] I do not know a model called "{ $query }". Try its Hugging Face name, such as "allenai/OLMo-2-1124-7B".
   *[other] I do not know a model called "{ $query }". Did you mean one of these?
}
error-ambiguous-name = Several models are called "{ $query }". Which one do you mean?
error-data = isopen's own data are broken at { $path }: { $why }. Please report this.
error-store = The database cannot be used: { $why }.
error-gateway-budget = Discord allows only so many logins a day. The next one is in { $seconds } seconds.
