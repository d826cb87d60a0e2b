"""Where the work is done: each engine carries `clean_shard` to it, and nothing else. Floor 6 of the house."""
