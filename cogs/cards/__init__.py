"""What answers look like in Discord: pure functions from answers to cards."""
