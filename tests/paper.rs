//! Staff print the welcome flyer, and next year again.
