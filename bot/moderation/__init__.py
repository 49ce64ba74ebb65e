"""What a server's moderators decide: its settings, who may what, their own verdicts, and reports by members."""
