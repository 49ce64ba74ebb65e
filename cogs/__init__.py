"""What people see in Discord: one module per command group, thin: parse, ask the engine, draw the card."""
