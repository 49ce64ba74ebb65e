"""Discord's REST API, version 10, as far as a slash-command bot sees it."""
