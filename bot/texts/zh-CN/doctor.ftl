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
doctor-fix-database = 请停止 isopen，把文件移走，再重新启动：结论会重新计算。管理员结论请从备份恢复。
doctor-fix-token = 请从 https://discord.com/developers/applications（你的应用，Bot 页）重新复制令牌到 DISCORD_TOKEN。
doctor-fix-hub = 请检查 HF_ENDPOINT 和 HF_TOKEN，或设置 ISOPEN_OFFLINE=1。
doctor-fix-host = 请检查 ISOPEN_HOSTS 里的地址、ISOPEN_HOST_KEYS 里的密钥，以及服务器是否在运行。
doctor-fix-host-empty = 请在那里加载一个模型，例如：ollama pull llama3.2
doctor-well = 正常
doctor-wrong = 需修复
doctor-fix-setting = 请在设置它的地方（.env 或环境变量）重新写 { $setting }：写法见 .env.example。删掉它就用默认值。
doctor-fix-store = { $reason ->
    [url] 请在 ISOPEN_DATABASE_URL 中写 sqlite:////完整路径/isopen.db 或 postgresql://用户:密码@主机/数据库；删掉它就用数据文件夹中的文件。
    [folder] 请在 ISOPEN_DATABASE_URL 中写 sqlite:////完整路径/isopen.db 或 postgresql://用户:密码@主机/数据库；删掉它就用数据文件夹中的文件。
    [unreachable] 请检查它是否在运行、从这里能否连上，以及 ISOPEN_DATABASE_URL 中的主机、端口、用户、密码和数据库是否正确（若是文件：其文件夹是否可写）。
    [login] 请检查它是否在运行、从这里能否连上，以及 ISOPEN_DATABASE_URL 中的主机、端口、用户、密码和数据库是否正确（若是文件：其文件夹是否可写）。
    [no-database] 请检查它是否在运行、从这里能否连上，以及 ISOPEN_DATABASE_URL 中的主机、端口、用户、密码和数据库是否正确（若是文件：其文件夹是否可写）。
    [driver] 请安装驱动：pip install isopen[postgres]
    [corrupt] 请停止 isopen，把文件移走，再重新启动：结论会重新计算。管理员结论请从备份恢复。
   *[other] 消息里说明了哪里有问题；再运行一次 `isopen doctor` 就知道是否修好了。
}
doctor-fix-discord = 请检查这台机器的网络；如果设置了 DISCORD_API_URL，也请检查它。Discord 的状态见 https://discordstatus.com。令牌可能没有问题：没有人能检查到它。
