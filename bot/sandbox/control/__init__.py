"""The `/sandbox/...` endpoints: for the page, for scripts and for tests."""
