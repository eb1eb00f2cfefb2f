"""The sources that are watched: a session of them, and each as the window sees it."""
