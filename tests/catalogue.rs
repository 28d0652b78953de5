//! Other directories and the open-data portal read the same offers.
