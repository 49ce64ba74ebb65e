"""Discord's gateway, version 10: sessions, heartbeats, replay, shards."""
