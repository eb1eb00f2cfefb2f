"""The page of rules: what is done when somebody is seen."""
