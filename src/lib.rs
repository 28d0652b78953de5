//! The plan of the house: its rooms, from the ground floor up.
//!
//! A room may use only rooms that stand above it in this list; `tests/house.rs` holds everybody to it.
//! Names a room always as `crate::room::Thing`, one room per `use`.
#![forbid(unsafe_code)]
#![deny(missing_docs)]

/// The index lies in large pages where the system has them (`.cargo/config.toml`), which is felt in every answer.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

// — words: no I/O, no async; could be printed and discussed with a social worker —

/// What can go wrong, in one enum, and which field of a form or file it went wrong in.
pub mod error;

/// How values that other crates define stand in the packed form in which the map keeps whole offers.
pub mod packed;

/// Languages: their tags, own names and directions, texts in several of them, and every sentence the product says.
pub mod language;

/// The controlled vocabularies: categories, target groups, spoken languages, formats, purposes, Länder.
pub mod vocabulary;

/// Public holidays of the sixteen Länder, computed, and school holidays, loaded.
pub mod holiday;

/// When something takes place: slots, dates, exceptions and holiday rules, as data and in words.
pub mod schedule;

/// Points on the earth, distances, boxes, and map tiles with their cells.
pub mod geo;

/// Where something is and how it is reached: points, addresses, areas and contacts, and what of them the public may see.
pub mod place;

/// A network: one map, with its ground, its languages and its pages.
pub mod network;

/// An organisation: who offers, and where it is a member.
pub mod organisation;

/// An offer: what is there for people, and what of it the public may see.
pub mod offer;

/// How fresh an entry is: when its organisation is asked, when it looks aged, when it is hidden.
pub mod freshness;

/// People: who may do what, by their memberships and never by the domain of an address.
pub mod account;

/// A need: what a member says is missing; for the staff of its network alone.
pub mod need;

/// A survey: up to ten questions to the members of a network, their answers, and what these add up to.
pub mod survey;

/// Programs of other people: for whom they act, what their tokens may do, and what webhooks are told.
pub mod program;

/// A filter: what a visitor wants, in the one grammar of links, tiles, lists, feeds and the API.
pub mod filter;

/// An embed: the map as another site shows it, what of it is locked and what visitors may still choose.
pub mod embed;

/// A flyer: which offers a town prints, in which languages, on what paper, and what changed since the last print.
pub mod flyer;

// — keepers: each keeps one thing and hides how —

/// The settings, read once from a file and the environment.
pub mod config;

/// Servers of other people, asked only where that is allowed and only for so long.
pub mod outside;

/// Machine translation: a service that is asked for texts that nobody has translated.
pub mod translation;

/// The map underneath: a PMTiles file, a tile server behind a cache on disk, or plain ground.
pub mod basemap;

/// Mail: how a letter reads as plain text and as HTML, and how it leaves the house, by SMTP or into a folder.
pub mod mail;

/// Streets and houses in memory: which address somebody means by what they type, also with slips, and where it is.
pub mod addresses;

/// How often pages are looked at and words searched for, without anything about who does.
pub mod counting;

/// All SQL: networks, organisations, offers, revisions and the change log, on SQLite or PostgreSQL.
pub mod store;

/// All published offers in memory: tiles, lists, nearest, facets and text search.
pub mod atlas;

/// What a network can know about itself: what is missing, how far people have to go, what they searched for in vain, how a year was.
pub mod knowing;

// — exchange: one file per format, in and out —

/// The formats that offers come in and go out by.
pub mod exchange;

// — deeds —

/// What needs more than one keeper: loading samples, importing, publishing, following the change log.
pub mod desk;

// — doors —

/// The frame of every HTML page.
pub mod page;

/// Every route on one page, and behind it one file per visitor.
pub mod http;

/// The command line.
pub mod command;
