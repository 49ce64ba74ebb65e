# isopen doctor：发现了什么，怎样修复。
doctor-data = { $families } 个系列，共 { $models } 个模型。
doctor-database = { $backend }，位于 { $where }；一次持久写入耗时 { $ms } 毫秒。
doctor-token-none = 没有 DISCORD_TOKEN：`make run` 会启动自带的 Discord。
doctor-token = Discord 认得这个机器人，名为 { $name }。
doctor-token-refused = Discord 的回应是 { $status }。
doctor-hub = { $address } 在 { $ms } 毫秒内回应。
doctor-hub-offline = 没有询问（已设置 ISOPEN_OFFLINE）；回答来自目录。
doctor-hub-refused = { $address } 的回应是 { $status }。
doctor-host = { $address }（{ $server }）提供 { $models }。
doctor-fix-general = 消息里说明了哪里有问题；再运行一次 `isopen doctor` 就知道是否修好了。
doctor-fix-network = 请检查地址和这台机器的网络。在此期间回答来自目录；设置 ISOPEN_OFFLINE=1 就不再询问。
doctor-fix-cache = 请把 ISOPEN_CACHE 设为 isopen 可以写入的文件夹。没有也能用，只是慢一些。
doctor-fix-database = 请停止 isopen，把文件移走，再重新启动：结论会重新计算。人工更正请从备份恢复。
doctor-fix-token = 请从 https://discord.com/developers/applications（你的应用，Bot 页）重新复制令牌到 DISCORD_TOKEN。
doctor-fix-hub = 请检查 HF_ENDPOINT 和 HF_TOKEN，或设置 ISOPEN_OFFLINE=1。
doctor-fix-host = 请检查 ISOPEN_HOSTS 里的地址、ISOPEN_HOST_KEYS 里的密钥，以及服务器是否在运行。
doctor-fix-host-empty = 请在那里加载一个模型，例如：ollama pull llama3.2
doctor-well = 正常
doctor-wrong = 需修复
