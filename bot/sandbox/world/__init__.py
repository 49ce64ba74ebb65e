"""The world a sandbox starts with, and what its things look like as Discord's JSON."""
