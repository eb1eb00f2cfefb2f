"""The Rules page: what the program does when somebody is seen."""
