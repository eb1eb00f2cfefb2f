"""The Enroll page: makes a person known from one picture or several."""
