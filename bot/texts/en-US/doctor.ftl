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
