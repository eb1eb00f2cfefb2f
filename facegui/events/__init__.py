"""What happens when somebody is seen: events of visits, rules, what is done, and attendance."""
