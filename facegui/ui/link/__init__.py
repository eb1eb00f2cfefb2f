"""Between the window and the core: threads, jobs, controller, notices."""
