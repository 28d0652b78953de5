//! People subscribe to calendars and feeds, and take filtered views along as files.
