"""A vault of each version of the schema, made by the program of its time; never made anew."""
