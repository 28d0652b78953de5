//! A developer in another town writes a client.
