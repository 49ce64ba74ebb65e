"""How a refusal, a doubt, a warning and an offer are worded, by language. Data, no logic."""
