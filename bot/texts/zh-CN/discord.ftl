# Discord 列出的命令。名称：小写、无空格、32 个字符；说明：100 个字符。
command-isopen = isopen
    .description = 这个 AI 模型开源吗？给出答案和证据
command-compare = compare
    .description = 并排比较两个 AI 模型：哪个更开放，差别在哪里
command-about = about
    .description = 这些词是什么意思，事实从哪里来，会记住什么
command-help = help
    .description = 可以输入的全部命令
option-model = 模型
    .description = 模型的名称、系列或 Hugging Face 地址
option-private = 私密
    .description = 只让我自己看到回答
option-a = 模型a
    .description = 第一个模型
option-b = 模型b
    .description = 第二个模型

# 出错的时候。
discord-incident = 我这边出了点问题，已经记下。请一分钟后再试。如果还是不行，请报告事件编号 { $incident }。
discord-commands-changed = 我的命令刚刚更新。请重新输入命令；如果看起来还是旧的，请重启 Discord。
discord-cooldown = 有点太快了。请在 { $seconds } 秒后再试。
discord-not-allowed = 你不能在这里使用这个命令。
command-license = license
    .description = 一种许可证允许你做什么；或者，附上的文本是否真是它自称的许可证
option-license-name = 名称
    .description = 许可证：SPDX 标识、Hugging Face 标签或名称
option-license-file = 文件
    .description = 要逐字比对的 LICENSE 文件（最大 200 KB）
option-license-with = 对比
    .description = 另一种许可证，放在旁边比较
