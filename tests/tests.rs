//! The story of Stadtkarte: one binary, one chapter a file, each with a line that says what it tells.
//!
//! `cargo test --test tests CHAPTER` runs one chapter; `tests/run` runs everything there is.

/// Houses are loaded from a file, and addresses are found as people type them.
mod addresses;

/// The offer in the hand: in one's calendar, on a poster, in a message, in a search engine.
mod card;

/// The cast: a running house on a port of its own, and the visitor who knocks.
mod cast;

/// The five sample towns: what they say, whom they speak to, and what is real of it.
mod data;
/// The desk keeps the atlas as the store has it.
mod desk;

/// The front door: all towns on a map, in the visitor's language.
mod front;

/// The map underneath: a file, a tile server behind the house, or nothing; and what happens when one fails.
mod ground;

/// The house keeps its own rules: its floors, the length of its pages, its plan.
mod house;

/// The staff decide what goes public, are told what waits, and undo what was wrong.
mod office;

/// The operator brings in other towns' files, moves a network, and is told what is wrong with a file.
mod import;

/// What is offered meets what is looked for, the same thing is not entered twice, and two entries become one.
mod matching;

/// The operator reads the help, sets something wrong, and runs commands beside a server.
mod operator;

/// The page in a reader's hand: its languages, its links, its notices, and how it is packed and kept.
mod page;

/// People sign in by a mailed link, are let in, and leave; their letters go out once.
mod people;

/// People find places by their names, and what is near them.
mod places;

/// A shelter is on the map, and nobody learns where it is.
mod protected;

/// Nobody reads or changes what is not theirs: every route is tried by everybody whom it is not for.
mod rights;

/// Nothing that nobody approved shows anywhere.
mod unapproved;

/// Residents tell what is wrong, write letters, and say what they miss; machines translate, and websites are looked at.
mod residents;

/// People look for something in their own language, and find what they mean.
mod search;

/// The store keeps what people did and imported, on both databases.
mod store;

/// A Verein writes its first offer, and nothing that anybody typed is lost.
mod writing;

/// The visitor sees the map and the list, asks for tiles, opens an offer, and asks nonsense.
mod visitor;

/// Somebody writes when and where, and reads at once what it means.
mod whenwhere;

/// A year of an entry: asked for, reminded of, aged, hidden, and back with one click.
mod year;

/// The map stands on other sites, and shows there only what staff meant it to.
mod embedding;

/// Staff print the welcome flyer, and next year again.
mod paper;

/// People subscribe to calendars and feeds, and take filtered views along as files.
mod feeds;

/// Staff bring in spreadsheets, and see row by row what will happen.
mod files;

/// Staff see what is missing, and nobody is watched for it.
mod knowing;

/// The network meets.
mod meetings;

/// A GIS colleague pastes one address.
mod ogc;

/// Other directories and the open-data portal read the same offers.
mod catalogue;

/// A developer in another town writes a client.
mod programs;
