"""Interactions: built from what a user does, sent to the bot, followed until they are answered."""
