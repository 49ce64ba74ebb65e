"""Discord commands, one module per group, thin: parse -> engine -> card."""
