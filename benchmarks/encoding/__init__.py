"""How the claim encoder is built: its network, the stories it learns from, its measures, the file that is shipped."""
