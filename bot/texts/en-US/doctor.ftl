# isopen doctor: what was found, and how to mend it.
doctor-data = { $models } models in { $families } families.
doctor-database = { $backend } at { $where }; one durable write takes { $ms } ms.
doctor-token-none = No DISCORD_TOKEN: `make run` starts a Discord of its own.
doctor-token = Discord knows this bot as { $name }.
doctor-token-refused = Discord answered { $status }.
doctor-hub = { $address } answered in { $ms } ms.
doctor-hub-offline = Not asked (ISOPEN_OFFLINE is set); answers come from the catalog.
doctor-hub-refused = { $address } answered { $status }.
doctor-host = { $address } ({ $server }) serves { $models }.
doctor-fix-general = The message says what is wrong; `isopen doctor` again shows whether it is mended.
doctor-fix-network = Check the address and this machine's network. Answers come from the catalog meanwhile; ISOPEN_OFFLINE=1 stops the asking.
doctor-fix-cache = Set ISOPEN_CACHE to a folder isopen may write. Without one it still works, only more slowly.
doctor-fix-database = Stop isopen, move the file away and start again: verdicts are computed anew. Restore overrides from a backup.
doctor-fix-token = Copy the token again from https://discord.com/developers/applications (your application, Bot) into DISCORD_TOKEN.
doctor-fix-hub = Check HF_ENDPOINT and HF_TOKEN, or set ISOPEN_OFFLINE=1.
doctor-fix-host = Check the address in ISOPEN_HOSTS, the key in ISOPEN_HOST_KEYS, and that the server runs.
doctor-fix-host-empty = Load a model there, for example: ollama pull llama3.2
doctor-well = well
doctor-wrong = to mend
doctor-fix-setting = Write { $setting } anew where it is set (.env or the environment): .env.example shows how. Without it the default counts.
doctor-fix-store = { $reason ->
    [url] Write sqlite:////full/path/isopen.db or postgresql://user:password@host/database into ISOPEN_DATABASE_URL, or leave it out: then it is a file in your data folder.
    [folder] Write sqlite:////full/path/isopen.db or postgresql://user:password@host/database into ISOPEN_DATABASE_URL, or leave it out: then it is a file in your data folder.
    [unreachable] Check that it runs and can be reached from here, and that host, port, user, password and database in ISOPEN_DATABASE_URL are right (for a file: that its folder may be written).
    [login] Check that it runs and can be reached from here, and that host, port, user, password and database in ISOPEN_DATABASE_URL are right (for a file: that its folder may be written).
    [no-database] Check that it runs and can be reached from here, and that host, port, user, password and database in ISOPEN_DATABASE_URL are right (for a file: that its folder may be written).
    [driver] Install the driver: pip install isopen[postgres]
    [corrupt] Stop isopen, move the file away and start again: verdicts are computed anew. Restore overrides from a backup.
   *[other] The message says what is wrong; `isopen doctor` again shows whether it is mended.
}
doctor-fix-discord = Check this machine's network, and DISCORD_API_URL if you set it; https://discordstatus.com says how Discord is. The token may be well: nobody could look at it.
