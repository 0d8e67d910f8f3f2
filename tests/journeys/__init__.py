"""The whole program as a child process in a real window, looked at from outside."""
