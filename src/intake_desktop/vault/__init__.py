"""The encrypted file: keys, one connection, one transaction at a time, one module per aggregate."""
