"""How requests to the Hub are held to limits that its client library does not keep by itself."""
