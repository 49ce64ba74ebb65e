# isopen doctor : ce qui a été trouvé, et comment le réparer.
doctor-data = { $models } modèles dans { $families } familles.
doctor-database = { $backend } à { $where } ; une écriture durable prend { $ms } ms.
doctor-token-none = Pas de DISCORD_TOKEN : `make run` lance un Discord à lui.
doctor-token = Discord connaît ce bot sous le nom { $name }.
doctor-token-refused = Discord a répondu { $status }.
doctor-hub = { $address } a répondu en { $ms } ms.
doctor-hub-offline = Non interrogé (ISOPEN_OFFLINE est actif) ; les réponses viennent du catalogue.
doctor-hub-refused = { $address } a répondu { $status }.
doctor-host = { $address } ({ $server }) sert { $models }.
doctor-fix-general = Le message dit ce qui ne va pas ; relancer `isopen doctor` montre si c'est réparé.
doctor-fix-network = Vérifiez l'adresse et le réseau de cette machine. En attendant, les réponses viennent du catalogue ; ISOPEN_OFFLINE=1 arrête les demandes.
doctor-fix-cache = Réglez ISOPEN_CACHE sur un dossier où isopen peut écrire. Sans lui, cela marche aussi, mais plus lentement.
doctor-fix-database = Arrêtez isopen, déplacez le fichier et relancez : les verdicts sont recalculés. Les décisions des modérateurs se reprennent d'une sauvegarde.
doctor-fix-token = Copiez à nouveau le jeton de https://discord.com/developers/applications (votre application, Bot) dans DISCORD_TOKEN.
doctor-fix-hub = Vérifiez HF_ENDPOINT et HF_TOKEN, ou réglez ISOPEN_OFFLINE=1.
doctor-fix-host = Vérifiez l'adresse dans ISOPEN_HOSTS, la clé dans ISOPEN_HOST_KEYS, et que le serveur tourne.
doctor-fix-host-empty = Chargez-y un modèle, par exemple : ollama pull llama3.2
doctor-well = bien
doctor-wrong = à réparer
doctor-fix-setting = Écrivez à nouveau { $setting } là où il est réglé (.env ou l'environnement) : .env.example montre comment. Sans lui, la valeur par défaut compte.
doctor-fix-store = { $reason ->
    [url] Écrivez sqlite:////chemin/complet/isopen.db ou postgresql://utilisateur:motdepasse@hôte/base dans ISOPEN_DATABASE_URL, ou omettez-le : ce sera alors un fichier dans votre dossier de données.
    [folder] Écrivez sqlite:////chemin/complet/isopen.db ou postgresql://utilisateur:motdepasse@hôte/base dans ISOPEN_DATABASE_URL, ou omettez-le : ce sera alors un fichier dans votre dossier de données.
    [unreachable] Vérifiez qu'elle tourne et qu'on peut l'atteindre d'ici, et que l'hôte, le port, l'utilisateur, le mot de passe et la base dans ISOPEN_DATABASE_URL sont justes (pour un fichier : que son dossier est accessible en écriture).
    [login] Vérifiez qu'elle tourne et qu'on peut l'atteindre d'ici, et que l'hôte, le port, l'utilisateur, le mot de passe et la base dans ISOPEN_DATABASE_URL sont justes (pour un fichier : que son dossier est accessible en écriture).
    [no-database] Vérifiez qu'elle tourne et qu'on peut l'atteindre d'ici, et que l'hôte, le port, l'utilisateur, le mot de passe et la base dans ISOPEN_DATABASE_URL sont justes (pour un fichier : que son dossier est accessible en écriture).
    [driver] Installez le pilote : pip install isopen[postgres]
    [corrupt] Arrêtez isopen, déplacez le fichier et relancez : les verdicts sont recalculés. Les décisions des modérateurs se reprennent d'une sauvegarde.
   *[other] Le message dit ce qui ne va pas ; relancer `isopen doctor` montre si c'est réparé.
}
doctor-fix-discord = Vérifiez le réseau de cette machine, et DISCORD_API_URL s'il est réglé ; https://discordstatus.com dit comment va Discord. Le jeton est peut-être bon : personne n'a pu le vérifier.
