"""The window: pages show, presenters decide what to ask of the services; only here is Qt known."""
