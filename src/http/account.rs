//! Somebody's own pages: signing in, what they are, their organisations, and the teams of networks.

pub mod dates;
pub mod edit;
pub mod fitting;
pub mod home;
pub mod invitation;
pub mod meetings;
pub mod needs;
pub mod organisation;
pub mod parts;
pub mod settings;
pub mod sign_in;
pub mod stop;
pub mod team;
pub mod translate;
