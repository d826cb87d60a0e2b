"""What people are told: closing tables, explanations, differences. Floor 5 of the house."""
