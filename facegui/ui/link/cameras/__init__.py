"""The watched sources: their session, and each one as the window sees it."""
