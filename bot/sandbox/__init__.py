"""A Discord that runs on loopback: for trying a bot without a token, and for its tests.

It knows nothing of the bot that runs in it. `Sandbox` is the server, `Options` its settings;
`bot.sandbox.point` aims discord.py at it, `bot.sandbox.testing` runs both inside a test.
"""

from bot.sandbox.errors import NotLoopback, SandboxError
from bot.sandbox.options import Options
from bot.sandbox.server import Sandbox

__all__ = ["NotLoopback", "Options", "Sandbox", "SandboxError"]
