"""The sample: a vault of invented people, and a walk through the main job that draws itself."""
