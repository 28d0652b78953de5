//! A GIS colleague pastes one address.
