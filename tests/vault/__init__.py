"""The vault on real SQLCipher and real Argon2."""
